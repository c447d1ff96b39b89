package ma.idmaj.intake.people.ui;

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
import ma.idmaj.intake.people.PeopleImportRow;
import ma.idmaj.intake.people.PeopleIntakeService;
import ma.idmaj.intake.people.UndoneImport;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What was brought in before; each can be taken back, once. */
class ImportsPanel extends Div {

    private static final int SHOWN = 20;

    private final PeopleIntakeService intake;
    private final AccountNames names;
    private final Div told = new Div();
    private final Div content = new Div();

    ImportsPanel(PeopleIntakeService intake, AccountNames names) {
        this.intake = intake;
        this.names = names;
        setId("imports");
        addClassNames("panel", "stack");
        told.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(Localized.text(new H2(), "intake.people.imports"), told, content);
        show();
    }

    private void show() {
        List<PeopleImportRow> rows = intake.imports(SHOWN);
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Localized.text(new Paragraph(), "intake.people.imports.none"));
            return;
        }
        var by = names.of(rows.stream().map(PeopleImportRow::by).toList());
        content.add(new DataTable<PeopleImportRow>("intake.people.imports")
                .column("intake.people.imports.at", (row, l) -> new Ltr(Formats.moment(row.at())))
                .column("intake.people.imports.by", (row, l) -> name(by.of(row.by(), l.arabic())))
                .number("intake.people.imports.taken", (row, l) -> new Ltr(Integer.toString(row.taken())))
                .number("intake.people.imports.leftOut", (row, l) -> new Ltr(Integer.toString(row.leftOut())))
                .column("intake.people.imports.state", this::state)
                .rows(rows));
    }

    private static Span name(String text) {
        var name = new Span(text);
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private Component state(PeopleImportRow row, Language language) {
        Integer stayed = row.stayed();
        if (row.undone() && stayed != null) {
            return new StateChip(Tone.NEUTRAL, "intake.people.imports.undone", stayed);
        }
        var undo = new Button(Localized.text("intake.people.undo"), click -> ask(row));
        undo.setAriaLabel(Localized.text("intake.people.undoOf", Formats.moment(row.at())));
        return undo;
    }

    private void ask(PeopleImportRow row) {
        var dialog = new ConfirmDialog(
                Localized.text("intake.people.undoOf", Formats.moment(row.at())),
                Localized.text("intake.people.undo.consequence", row.taken()),
                Localized.text("intake.people.undo"),
                confirm -> undo(row));
        dialog.setCancelable(true);
        dialog.setCancelText(Localized.text("intake.people.keep"));
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }

    private void undo(PeopleImportRow row) {
        Notices.attempt(() -> {
            UndoneImport undone = intake.undo(row.id());
            tell(undone);
            Notices.done("intake.people.removed", undone.removed());
        });
        show();
    }

    /** Which files stayed and why stays on the page: it is what is left to do. */
    private void tell(UndoneImport undone) {
        told.removeAll();
        told.setClassName("warning", !undone.stayed().isEmpty());
        if (undone.stayed().isEmpty()) return;
        int stayed =
                undone.stayed().values().stream().mapToInt(Integer::intValue).sum();
        var reasons = new UnorderedList();
        undone.stayed()
                .forEach((reason, files) ->
                        reasons.add(Localized.text(new ListItem(), "intake.people.stayed." + reason.name(), files)));
        told.add(Localized.text(new Paragraph(), "intake.people.stayed", stayed), reasons);
    }
}
