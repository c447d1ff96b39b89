package ma.idmaj.intake.items.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.intake.items.ChangeKind;
import ma.idmaj.intake.items.CheckedItem;
import ma.idmaj.intake.items.CheckedItems;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What an edited catalogue changes: how many rows of each kind, the rows of the chosen kind, and what is taken of them. */
class ItemChanges extends Div {

    private static final int SHOWN = 100;

    private final Div kinds = new Div();
    private final Div table = new Div();
    private final Button confirm = new Button();
    private CheckedItems items;
    private @Nullable ChangeKind only;
    private int shown = SHOWN;

    ItemChanges(CheckedItems items, Consumer<CheckedItems> apply, Runnable otherFile) {
        this.items = items;
        addClassNames("stack", "price-list");
        kinds.addClassNames("row", "kinds");
        kinds.getElement().setAttribute("role", "group");
        table.addClassName("stack");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> apply.accept(this.items));
        var other = Localized.text(new Button("", click -> otherFile.run()), "intake.otherFile");
        var acts = new Div(confirm, other);
        acts.addClassName("row");
        var title = Localized.text(
                new H2(), "intake.items.of", items.file().name(), items.rows().size());
        var prices = Localized.text(new Paragraph(), "intake.items.prices");
        prices.addClassName("hint");
        add(title, acts, prices, kinds, table);
        Localized.on(this, language -> {
            count();
            kinds();
            rows();
        });
    }

    private void count() {
        int taken = items.taken().size();
        confirm.setText(Localized.text("intake.items.confirm", taken));
        confirm.setEnabled(taken > 0);
    }

    private void kinds() {
        kinds.removeAll();
        kinds.getElement().setAttribute("aria-label", Localized.text("intake.items.kinds"));
        kinds.add(kind(null, Localized.text("intake.items.all"), items.rows().size()));
        for (ChangeKind kind : ChangeKind.values())
            if (items.count(kind) > 0) kinds.add(kind(kind, Localized.label(kind), items.count(kind)));
    }

    private Button kind(@Nullable ChangeKind kind, String word, long count) {
        var button = new Button(Localized.text("intake.items.kindCount", word, count));
        button.setId("kind-" + (kind == null ? "all" : kind.name()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(kind == only));
        button.addClickListener(click -> {
            only = kind;
            shown = SHOWN;
            kinds();
            rows();
        });
        return button;
    }

    private void rows() {
        ChangeKind kind = only;
        List<CheckedItem> rows = items.rows().stream()
                // What stays as it is is many, and asked for alone.
                .filter(row -> kind == null ? row.kind() != ChangeKind.SAME : row.kind() == kind)
                .sorted(Comparator.comparing(CheckedItem::kind).thenComparing(CheckedItem::number))
                .toList();
        table.removeAll();
        if (rows.isEmpty()) {
            table.add(Localized.text(new Paragraph(), "intake.items.nothingChanges"));
            return;
        }
        table.add(new ItemChangesTable(items, rows.stream().limit(shown).toList(), this::take));
        if (rows.size() <= shown) return;
        table.add(new Button(Localized.text("intake.items.moreRows", rows.size() - shown), click -> {
            shown += SHOWN;
            rows();
        }));
    }

    private void take(CheckedItem row, boolean take) {
        items = items.taking(List.of(row), take);
        count();
    }
}
