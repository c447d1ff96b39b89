package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.lifeprojects.feasibility.CostLine;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Monthly costs, a line each: what it is and how much. */
class CostFields extends Div {

    private final Div lines = new Div();
    private final List<Line> fields = new ArrayList<>();
    private final Button more = Localized.text(new Button(), "lifeprojects.feasibility.addCost");
    private Runnable changed = () -> {};

    private record Line(TextField label, ParsedField<Money> amount, Div row) {}

    CostFields() {
        addClassNames("costs", "wide");
        lines.addClassName("stack");
        more.setIcon(VaadinIcon.PLUS.create());
        more.addClickListener(click -> add("", null).label().focus());
        var hint = Localized.text(new Span(), "lifeprojects.feasibility.costs.hint");
        hint.addClassName("hint");
        add(Localized.text(new H3(), "lifeprojects.feasibility.costs"), hint, lines, more);
    }

    void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    void show(List<CostLine> costs) {
        costs.forEach(cost -> add(cost.label(), cost.amount()));
    }

    private Line add(String label, @Nullable Money amount) {
        var name = Fields.text("lifeprojects.feasibility.cost.label", Feasibility.MAX_LABEL);
        name.setValue(label);
        var money = Fields.money("lifeprojects.feasibility.cost.amount");
        money.setValue(amount);
        var remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        Localized.on(remove, language -> remove.setAriaLabel(Localized.text("lifeprojects.feasibility.cost.remove")));
        var row = new Div(name, money, remove);
        row.addClassName("cost-row");
        var line = new Line(name, money, row);
        remove.addClickListener(click -> {
            fields.remove(line);
            lines.remove(row);
            more.setEnabled(true);
            changed.run();
        });
        name.addValueChangeListener(change -> changed.run());
        money.addValueChangeListener(change -> changed.run());
        fields.add(line);
        lines.add(row);
        more.setEnabled(fields.size() < Feasibility.MAX_COSTS);
        return line;
    }

    /** What can be read; lines with nothing in them are left out. */
    List<CostLine> costs() {
        return fields.stream()
                .filter(line -> line.amount().getValue() != null)
                .map(line -> new CostLine(
                        line.label().getValue(), line.amount().optionalValue().orElseThrow()))
                .toList();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (Line line : fields) {
            boolean named = !line.label().getValue().isBlank();
            boolean empty = line.amount().getValue() == null && !line.amount().unreadable();
            if (line.amount().unreadable()) problems.add(Problem.of(line.amount(), "ui.money.unreadable"));
            if (named && empty) problems.add(Problem.of(line.amount(), "lifeprojects.feasibility.costWithoutAmount"));
            if (!named && !empty) problems.add(Problem.of(line.label(), "lifeprojects.feasibility.costUnnamed"));
        }
        return problems;
    }
}
