package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.stock.Keeping;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderLine;
import ma.idmaj.stock.receptions.ReceptionDraft;
import ma.idmaj.stock.receptions.SerialList;
import ma.idmaj.ui.ErrorSummary.Problem;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;

/** What came of one line of the order: how many were accepted, refused, damaged, and the serial numbers of the accepted. */
class ReceivedLineFields extends Div {

    private static final int SERIALS_LENGTH = 20_000;

    private final OrderLine line;
    private final ParsedField<Integer> accepted = Fields.count("stock.receptions.accepted", OrderDraft.MOST_OF_ONE);
    private final ParsedField<Integer> refused = Fields.count("stock.receptions.refused", OrderDraft.MOST_OF_ONE);
    private final ParsedField<Integer> damaged = Fields.count("stock.receptions.damaged", OrderDraft.MOST_OF_ONE);
    private final TextArea serials = Fields.label(new TextArea(), "stock.receptions.serials");

    ReceivedLineFields(OrderLine line) {
        this.line = line;
        addClassNames("panel", "stack", "received-line");
        var name = new H3();
        Localized.on(name, language -> name.setText(line.item().in(language.arabic())));
        var counts = new Div(accepted, refused, damaged);
        counts.addClassName("form-grid");
        accepted.setValue(0);
        refused.setValue(0);
        damaged.setValue(0);
        var outstanding =
                Localized.text(new Paragraph(), "stock.receptions.outstanding", line.outstanding(), line.quantity());
        outstanding.addClassName("hint");
        add(name, outstanding, counts);
        if (line.keeping() != Keeping.PIECES) return;
        serials.setMaxLength(SERIALS_LENGTH);
        serials.setMinRows(2);
        serials.addClassName("ltr-input");
        // Scanned one after the other: the count follows while they come in.
        serials.setValueChangeMode(ValueChangeMode.LAZY);
        serials.addValueChangeListener(change -> told());
        accepted.addValueChangeListener(change -> told());
        Localized.on(serials, language -> told());
        add(serials);
    }

    private List<String> typed() {
        return SerialList.of(serials.getValue());
    }

    private int count(ParsedField<Integer> field) {
        return field.optionalValue().orElse(0);
    }

    private void told() {
        serials.setHelperText(Localized.text("stock.receptions.serials.hint", typed().size(), count(accepted)));
    }

    /** What does not add up; each field is marked. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (ParsedField<Integer> field : List.of(accepted, refused, damaged)) {
            if (field.unreadable()) problems.add(new Problem(field, field::getErrorMessage));
        }
        boolean fits = count(accepted) <= line.outstanding();
        if (!accepted.unreadable() && !Fields.check(accepted, fits, "stock.receptions.tooManyHere"))
            problems.add(new Problem(accepted, accepted::getErrorMessage));
        boolean all = line.keeping() != Keeping.PIECES || typed().size() == count(accepted);
        if (!Fields.check(serials, all, "stock.receptions.serialsMissing"))
            problems.add(new Problem(serials, serials::getErrorMessage));
        return problems;
    }

    ReceptionDraft.Line received() {
        return new ReceptionDraft.Line(
                line.id(),
                count(accepted),
                count(refused),
                count(damaged),
                line.keeping() == Keeping.PIECES ? typed() : List.of());
    }
}
