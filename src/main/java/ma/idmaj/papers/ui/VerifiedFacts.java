package ma.idmaj.papers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.papers.VerifiedPaper;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

/** One paper as anyone may know it. */
class VerifiedFacts extends Div {

    VerifiedFacts(VerifiedPaper paper) {
        addClassName("verified");
        var about = new H3();
        Localized.on(about, language -> about.setText(paper.about().in(language.arabic())));
        add(
                new StateChip(paper.validity(), ValidityTones.of(paper.validity())),
                Localized.text(new H2(), paper.kind().labelKey()),
                about,
                Localized.text(new Paragraph(), "papers.verify.datedOn", paper.datedOn()));
        if (paper.version() > 0) add(Localized.text(new Paragraph(), "papers.verify.version", paper.version()));
        if (paper.issuedAt() != null)
            add(Localized.text(new Paragraph(), "papers.verify.issuedAt", Formats.moment(paper.issuedAt())));
        if (!paper.valid()) add(Localized.text(new Paragraph(), "papers.verify." + paper.validity()));
        add(Localized.text(new Paragraph(), "papers.verify.digest"), digest(paper.digest()));
        if (!paper.earlier().isEmpty()) {
            add(Localized.text(
                    new Paragraph(), "papers.verify.earlier", paper.earlier().size()));
            paper.earlier().forEach(earlier -> add(digest(earlier)));
        }
        if (!paper.link().isEmpty()) {
            var link = Localized.text(new Anchor(paper.link(), ""), "papers.verify.open");
            link.setId("open-paper");
            link.addClassNames("button-link", "quiet");
            add(link);
        }
    }

    private static Code digest(String signs) {
        var digest = new Code(signs.replaceAll("(.{8})(?=.)", "$1 "));
        digest.addClassName("digest");
        digest.getElement().setAttribute("dir", "ltr");
        return digest;
    }
}
