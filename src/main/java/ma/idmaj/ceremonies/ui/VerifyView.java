package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.VerifiedPaper;
import ma.idmaj.shared.Digits;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

import java.util.Locale;

/** Tells anyone who holds a paper which paper it is. Says nothing of the people on it. */
@Route(value = "verify/:code", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;

    VerifyView(CeremonyService ceremonies) {
        this.ceremonies = ceremonies;
        addClassName("verify");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = Digits.western(event.getRouteParameters().get("code").orElse(""))
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        var star = new Div();
        star.addClassName("star");
        var card = new Div(star, Localized.text(new H1(), "ceremonies.verify.title"));
        card.addClassNames("panel", "card");
        ceremonies.verify(code).ifPresentOrElse(paper -> known(card, paper), () -> unknown(card));
        removeAll();
        add(card);
    }

    private static void known(Div card, VerifiedPaper paper) {
        var title = new H2();
        Localized.on(title, language -> title.setText(paper.title().in(language.arabic())));
        var digest = digest(paper.digest());
        card.add(
                paper.valid()
                        ? new StateChip(Tone.GOOD, "ceremonies.verify.known")
                        : new StateChip(Tone.BAD, "ceremonies.verify.invalid"),
                title,
                Localized.text(new Paragraph(), "ceremonies.verify.heldOn", paper.heldOn()),
                Localized.text(new Paragraph(), "ceremonies.verify.version", paper.listVersion()),
                Localized.text(new Paragraph(), "ceremonies.verify.digest"),
                digest);
        if (!paper.earlier().isEmpty()) {
            card.add(Localized.text(
                    new Paragraph(),
                    "ceremonies.verify.earlier",
                    paper.earlier().size()));
            paper.earlier().forEach(earlier -> card.add(digest(earlier)));
        }
        card.add(Localized.text(new Paragraph(), "ceremonies.verify.noPersonalData"));
    }

    private static Code digest(String signs) {
        var digest = new Code(signs.replaceAll("(.{8})(?=.)", "$1 "));
        digest.addClassName("digest");
        digest.getElement().setAttribute("dir", "ltr");
        return digest;
    }

    private static void unknown(Div card) {
        card.add(
                new StateChip(Tone.BAD, "ceremonies.verify.unknown"),
                Localized.text(new Paragraph(), "ceremonies.verify.unknown.hint"));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.verify.title");
    }
}
