package ma.idmaj.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import ma.idmaj.papers.Guesses;
import ma.idmaj.papers.PaperLinks;
import ma.idmaj.papers.VerifyService;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** Tells anyone who holds a paper which paper it is. Says nothing of the people on it. */
@Route(value = PaperLinks.VERIFY + "/:code?", autoLayout = false)
@AnonymousAllowed
class VerifyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final VerifyService papers;
    private final Guesses guesses;

    VerifyView(VerifyService papers, Guesses guesses) {
        this.papers = papers;
        this.guesses = guesses;
        addClassName("verify");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("code").orElse("").strip();
        var star = new Div();
        star.addClassName("star");
        var top = new Div(star, otherLanguage());
        top.addClassNames("row", "top");
        var card = new Div(top, Localized.text(new H1(), "papers.verify.title"));
        card.addClassNames("panel", "card");
        if (!typed.isEmpty()) answer(card, typed);
        card.add(new CodeForm(typed.isEmpty()));
        card.add(Localized.text(new Paragraph(), "papers.verify.noPersonalData"));
        removeAll();
        add(card);
    }

    private void answer(Div card, String typed) {
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        if (guesses.tooMany(address)) {
            card.add(
                    new StateChip(Tone.BAD, "papers.verify.tooMany"),
                    Localized.text(new Paragraph(), "papers.verify.tooMany.hint"));
            return;
        }
        var known = papers.verify(typed);
        known.forEach(paper -> card.add(new VerifiedFacts(paper)));
        if (!known.isEmpty()) return;
        guesses.missed(address);
        card.add(
                new StateChip(Tone.BAD, "papers.verify.unknown"),
                Localized.text(new Paragraph(), "papers.verify.unknown.hint"));
    }

    /** Outside the layout there is no other way to the other language. */
    private static Button otherLanguage() {
        var button = Localized.text(new Button(), "papers.verify.otherLanguage");
        button.setId("other-language");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(
                button,
                language -> button.getElement()
                        .setAttribute("lang", language.other().code()));
        button.addClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> Localized.switchTo(ui, Localized.language().other())));
        return button;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("papers.verify.title");
    }
}
