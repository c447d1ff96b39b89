package ma.idmaj.accounts.own.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.sessions.OwnSessions;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Where the account is signed in: each but this one can be ended from here. */
class SessionsPanel extends Section {

    private final OwnSessions sessions;
    private final DataTable<OwnSessions.Row> table = new DataTable<>("accounts.sessions.title");
    private final Button others = Localized.text(new Button("", click -> endOthers()), "accounts.sessions.endOthers");

    SessionsPanel(OwnSessions sessions) {
        this.sessions = sessions;
        addClassNames("panel", "stack", "sessions");
        others.setId("end-others");
        table.column("accounts.sessions.browser", (row, language) -> browser(row))
                .column("accounts.sessions.address", (row, language) -> new Ltr(row.address()))
                .column("accounts.sessions.since", (row, language) -> new Ltr(Formats.moment(row.openedAt())))
                .column("accounts.sessions.last", (row, language) -> new Ltr(Formats.moment(row.actedAt())))
                .column("accounts.column.action", (row, language) -> action(row));
        add(
                Localized.text(new H2(), "accounts.sessions.title"),
                Localized.text(new Paragraph(), "accounts.sessions.hint"),
                table,
                others);
        refresh();
    }

    void refresh() {
        List<OwnSessions.Row> rows = sessions.sessions();
        table.rows(rows);
        others.setVisible(rows.stream().anyMatch(row -> !row.own()));
    }

    private static Component browser(OwnSessions.Row row) {
        return row.browser().isEmpty()
                ? Localized.text(new Span(), "accounts.sessions.browser.unknown")
                : new Ltr(row.browser());
    }

    private Component action(OwnSessions.Row row) {
        if (row.own()) return new StateChip(Tone.GOOD, "accounts.sessions.this");
        var end = new Button("", click -> {
            if (Notices.attempt(() -> sessions.end(row.id()))) Notices.done("accounts.sessions.ended");
            refresh();
        });
        Localized.on(end, language -> {
            end.setText(Localized.text("accounts.sessions.end"));
            end.setAriaLabel(
                    Localized.text("accounts.sessions.end.which", row.browser(), Formats.moment(row.openedAt())));
        });
        return new Div(end);
    }

    private void endOthers() {
        if (Notices.attempt(sessions::endOthers)) Notices.done("accounts.sessions.othersEnded");
        refresh();
    }
}
