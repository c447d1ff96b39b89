package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** The top of a session's page: its day as title, where and when, where it stands, and what may be done now. */
class SessionHeader extends Div {

    SessionHeader(SessionDetail session, SessionActs acts) {
        var row = session.session();
        var header = new PageHeader();
        var place = new Span();
        Localized.on(header, language -> {
            header.title(Localized.text("lifeprojects.committee.sessionOf", Formats.longDate(row.heldOn(), language)));
            place.setText(row.place().in(language.arabic()));
        });
        header.facts(CommitteeTones.chip(row.state()), new Ltr(Formats.time(row.heldAt())), place);
        header.actions(acts.buttons().toArray(Component[]::new));
        add(header);
    }
}
