package ma.idmaj.intake.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.catalogue.prices.PriceImportRow;
import ma.idmaj.catalogue.prices.PriceImports;
import ma.idmaj.catalogue.prices.UndonePriceImport;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The price lists brought in before; each can be taken back, once. */
class PriceImportsPanel extends Div {

    private static final int SHOWN = 20;

    private final PriceImports imports;
    private final AccountNames names;
    private final Div told = new Div();
    private final Div content = new Div();

    PriceImportsPanel(PriceImports imports, AccountNames names) {
        this.imports = imports;
        this.names = names;
        setId("imports");
        addClassNames("panel", "stack");
        told.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(Localized.text(new H2(), "intake.prices.imports"), told, content);
        show();
    }

    private void show() {
        List<PriceImportRow> rows = imports.imports(SHOWN);
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Localized.text(new Paragraph(), "intake.prices.imports.none"));
            return;
        }
        var by = names.of(rows.stream().map(PriceImportRow::by).toList());
        content.add(new DataTable<PriceImportRow>("intake.prices.imports")
                .column("intake.prices.imports.list", (row, l) -> list(row))
                .column(
                        "intake.prices.imports.at",
                        (row, l) -> lines(new Ltr(Formats.moment(row.at())), hint(by.of(row.by(), l.arabic()))))
                .column("intake.prices.imports.brought", (row, l) -> brought(row))
                .column("intake.prices.imports.state", (row, l) -> state(row))
                .rows(rows));
    }

    private static Component list(PriceImportRow row) {
        return lines(new Span(row.supplier()), hint(row.fileName()));
    }

    private static Component brought(PriceImportRow row) {
        return lines(
                new Span(Localized.text("intake.prices.imports.quotes", row.quotes())),
                hint(Localized.text("intake.prices.imports.more", row.proposals(), row.items(), row.leftOut())));
    }

    private static Component lines(Component first, Component second) {
        first.getElement().setAttribute("dir", "auto");
        var both = new Div(first, second);
        both.addClassName("two-lines");
        return both;
    }

    private static Span hint(String text) {
        var span = new Span(text);
        span.addClassName("hint");
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    private Component state(PriceImportRow row) {
        Integer stayed = row.stayed();
        if (stayed != null) return new StateChip(Tone.NEUTRAL, "intake.prices.imports.undone", stayed);
        var undo = new Button(Localized.text("intake.prices.undo"), click -> ask(row));
        undo.setAriaLabel(Localized.text("intake.prices.undoOf", row.supplier(), Formats.moment(row.at())));
        return undo;
    }

    private void ask(PriceImportRow row) {
        var dialog = new ConfirmDialog(
                Localized.text("intake.prices.undoOf", row.supplier(), Formats.moment(row.at())),
                Localized.text("intake.prices.undo.consequence", row.quotes()),
                Localized.text("intake.prices.undo"),
                confirm -> undo(row));
        dialog.setCancelable(true);
        dialog.setCancelText(Localized.text("intake.prices.keep"));
        dialog.open();
    }

    private void undo(PriceImportRow row) {
        Notices.attempt(() -> {
            UndonePriceImport undone = imports.undo(row.id());
            tell(undone);
            Notices.done("intake.prices.undone", undone.quotes(), undone.proposals(), undone.items());
        });
        show();
    }

    /** What stayed, and why, stays on the page: it is what is left to do. */
    private void tell(UndonePriceImport undone) {
        told.removeAll();
        told.setClassName("warning", !undone.stayed().isEmpty());
        if (undone.stayed().isEmpty()) return;
        var reasons = new UnorderedList();
        undone.stayed()
                .forEach((reason, many) ->
                        reasons.add(Localized.text(new ListItem(), "intake.prices.stayed", reason, many)));
        told.add(Localized.text(new Paragraph(), "intake.prices.stayedTitle"), reasons);
    }
}
