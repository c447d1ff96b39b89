package ma.idmaj.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.guard.Locks;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;

/** Who is locked out of the log-in just now, and letting them in again. */
class LocksPanel extends Section {

    private final Locks locks;
    private final Paragraph none = Localized.text(new Paragraph(), "accounts.locks.none");
    private final DataTable<Locks.Row> table = new DataTable<>("accounts.locks.title");

    LocksPanel(Locks locks) {
        this.locks = locks;
        addClassNames("panel", "stack");
        table.column("accounts.locks.who", (row, language) -> new Ltr(whose(row)))
                .column(
                        "accounts.locks.kind",
                        (row, language) -> Localized.text(new Span(), "accounts.locks.kind." + row.kind()))
                .number("accounts.locks.failures", (row, language) -> new Ltr(Integer.toString(row.failures())))
                .column("accounts.locks.until", (row, language) -> new Ltr(Formats.moment(row.until())))
                .column("accounts.column.action", (row, language) -> lift(row));
        add(
                Localized.text(new H2(), "accounts.locks.title"),
                Localized.text(new Paragraph(), "accounts.locks.hint"),
                none,
                table);
        refresh();
    }

    private void refresh() {
        List<Locks.Row> rows = locks.locks();
        none.setVisible(rows.isEmpty());
        table.setVisible(!rows.isEmpty());
        table.rows(rows);
    }

    private static String whose(Locks.Row row) {
        return Optional.ofNullable(row.username())
                .orElse(Optional.ofNullable(row.address()).orElse(""));
    }

    private Component lift(Locks.Row row) {
        var button = new Button("", click -> {
            if (Notices.attempt(() -> locks.lift(row))) Notices.done("accounts.locks.lifted", whose(row));
            refresh();
        });
        Localized.on(button, language -> {
            button.setText(Localized.text("accounts.locks.lift"));
            button.setAriaLabel(Localized.text("accounts.locks.lift.whom", whose(row)));
        });
        return button;
    }
}
