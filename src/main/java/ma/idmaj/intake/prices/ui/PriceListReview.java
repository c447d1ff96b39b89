package ma.idmaj.intake.prices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.intake.prices.CheckedPriceList;
import ma.idmaj.intake.prices.CheckedRow;
import ma.idmaj.intake.prices.PriceRowChoice;
import ma.idmaj.intake.prices.RowKind;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A price list as it was understood: what to look at first, what becomes of each row, what comes in all in all. */
class PriceListReview extends Div {

    private static final int SHOWN = 100;

    private final Div sums = new Div();
    private final Div kinds = new Div();
    private final Div table = new Div();
    private final Button confirm = new Button();
    private CheckedPriceList list;
    private @Nullable RowKind only;
    private int shown = SHOWN;

    PriceListReview(CheckedPriceList list, String supplier, Consumer<CheckedPriceList> bringIn, Runnable otherFile) {
        this.list = list;
        addClassNames("stack", "price-list");
        sums.addClassNames("sum-bar", "people-sum");
        sums.getElement().setAttribute("role", "status");
        kinds.addClassNames("row", "kinds");
        kinds.getElement().setAttribute("role", "group");
        table.addClassName("stack");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> bringIn.accept(this.list));
        var other = Localized.text(new Button(), "intake.otherFile");
        other.addClickListener(click -> otherFile.run());
        var acts = new Div(confirm, other);
        acts.addClassName("row");
        var title = Localized.text(
                new H2(), "intake.prices.of", supplier, list.draft().fileName());
        add(title, sums, acts, kinds, table);
        Localized.on(this, language -> show());
    }

    private void show() {
        showSums();
        showKinds();
        showRows();
    }

    private void showSums() {
        sums.removeAll();
        for (PriceRowChoice choice : PriceRowChoice.values()) {
            var value = new Span(Long.toString(list.count(choice)));
            value.addClassName("value");
            var fact = new Div(new Span(Localized.label(choice)), value);
            fact.addClassName("fact");
            sums.add(fact);
        }
        confirm.setText(Localized.text("intake.prices.confirm", list.taken()));
        confirm.setEnabled(list.taken() > 0);
    }

    private void showKinds() {
        kinds.removeAll();
        kinds.getElement().setAttribute("aria-label", Localized.text("intake.prices.kinds"));
        kinds.add(kind(null, Localized.text("intake.prices.all"), list.rows().size()));
        for (RowKind kind : RowKind.values())
            if (list.count(kind) > 0) kinds.add(kind(kind, Localized.label(kind), list.count(kind)));
    }

    private Button kind(@Nullable RowKind kind, String word, long count) {
        var button = new Button(Localized.text("intake.prices.kindCount", word, count));
        button.setId("kind-" + (kind == null ? "all" : kind.name()));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(kind == only));
        button.addClickListener(click -> {
            only = kind;
            shown = SHOWN;
            showKinds();
            showRows();
        });
        return button;
    }

    private void showRows() {
        RowKind kind = only;
        List<CheckedRow> rows = list.rows().stream()
                .filter(row -> kind == null || row.kind() == kind)
                .sorted(Comparator.comparing(CheckedRow::kind).thenComparing(CheckedRow::number))
                .toList();
        table.removeAll();
        if (kind != null) table.add(together(kind, rows));
        table.add(new PriceListTable(list, rows.stream().limit(shown).toList(), this::decide));
        if (rows.size() <= shown) return;
        var more = new Button(Localized.text("intake.prices.moreRows", rows.size() - shown));
        more.addClickListener(click -> {
            shown += SHOWN;
            showRows();
        });
        table.add(more);
    }

    /** What is the same for all rows of a kind is decided once. */
    private Div together(RowKind kind, List<CheckedRow> rows) {
        var all = new Div(new Paragraph(Localized.text("intake.prices.hint." + kind.name())));
        var acts = new Div();
        acts.addClassName("row");
        for (PriceRowChoice choice : kind.choices()) {
            var act = new Button(Localized.text("intake.prices.forAll", choice, rows.size()));
            act.addClickListener(click -> {
                list = list.deciding(rows, choice);
                showSums();
                showRows();
            });
            acts.add(act);
        }
        all.add(acts);
        all.addClassNames("panel", "stack");
        return all;
    }

    private void decide(CheckedRow row, PriceRowChoice choice) {
        list = list.deciding(List.of(row), choice);
        showSums();
    }
}
