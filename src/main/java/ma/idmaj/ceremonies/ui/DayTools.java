package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.fullscreen.Fullscreen;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ui.i18n.Localized;

/** What helps around the desk: the names for the announcer on another screen, the whole screen for this one. */
final class DayTools {

    private DayTools() {}

    static Component[] of(CeremonyDetail ceremony) {
        var announcer = new Anchor(CeremonyLinks.page(ceremony.key(), "announcer"), VaadinIcon.MEGAPHONE.create());
        announcer.add(Localized.text(new Span(), "ceremonies.announcer.title"));
        announcer.setTarget("_blank");
        announcer.addClassNames("button-link", "quiet");
        var paper = new Anchor(CeremonyLinks.page(ceremony.key(), "paper"), VaadinIcon.PRINT.create());
        paper.add(Localized.text(new Span(), "ceremonies.paperTwin.title"));
        paper.addClassNames("button-link", "quiet");
        var whole = new Button(VaadinIcon.EXPAND_SQUARE.create());
        whole.addClassName("tool");
        Localized.on(whole, language -> {
            whole.setAriaLabel(Localized.text("ceremonies.day.fullscreen"));
            whole.setTooltipText(Localized.text("ceremonies.day.fullscreen"));
        });
        Fullscreen.onClick(whole).enter();
        return new Component[] {announcer, paper, whole};
    }
}
