package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.lifeprojects.committee.MinutesService;
import ma.idmaj.lifeprojects.committee.SessionDetail;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Localized;

import java.util.Locale;

/** The minutes as papers, and the digest each of them carries. */
class MinutesLinks extends Div {

    MinutesLinks(SessionDetail session, MinutesService minutes) {
        addClassNames("panel", "stack", "minutes");
        var links = new Div();
        links.addClassName("row");
        for (PaperLanguages languages : PaperLanguages.values()) {
            String name = languages.name().toLowerCase(Locale.ROOT);
            var button = Downloads.button(
                    "lifeprojects.committee.minutes." + name,
                    () -> new Downloads.File(
                            "idmaj-" + session.session().heldOn() + "-" + name + ".pdf",
                            "application/pdf",
                            minutes.pdf(session.session().id(), languages)));
            button.setId("minutes-" + name);
            links.add(button);
        }
        String digest = session.digest() == null ? "" : session.digest();
        var evidence = new Paragraph(
                Localized.text(new Span(), "lifeprojects.committee.digest"), new Span(" "), new Ltr(digest));
        evidence.addClassNames("hint", "digest");
        add(Localized.text(new H2(), "lifeprojects.committee.minutes"), links, evidence);
    }
}
