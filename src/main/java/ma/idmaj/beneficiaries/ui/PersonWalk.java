package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.beneficiaries.Neighbours;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * From person to person in the list one came from: links, and Alt+J for the next, Alt+K for the one before. Both letters lie
 * on the same key of French and Arabic keyboards, and no browser keeps them.
 */
class PersonWalk extends Nav {

    private final Anchor back = new Anchor();
    private final Anchor previous = new Anchor();
    private final Anchor next = new Anchor();

    PersonWalk() {
        addClassName("person-walk");
        Localized.on(this, language -> setAriaLabel(Localized.text("beneficiaries.walk")));
        back.add(icon(VaadinIcon.ARROW_BACKWARD), word("beneficiaries.walk.back"));
        previous.add(icon(VaadinIcon.ANGLE_LEFT), word("beneficiaries.walk.previous"), key("K"));
        next.add(word("beneficiaries.walk.next"), key("J"), icon(VaadinIcon.ANGLE_RIGHT));
        previous.getElement().setAttribute("aria-keyshortcuts", "Alt+K");
        next.getElement().setAttribute("aria-keyshortcuts", "Alt+J");
        previous.setId("previous-person");
        next.setId("next-person");
        back.setId("back-to-list");
        add(back, previous, next);
        setVisible(false);
        Shortcuts.addShortcutListener(this, () -> go(next), Key.KEY_J, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> go(previous), Key.KEY_K, KeyModifier.ALT);
    }

    private static Span word(String key) {
        return Localized.text(new Span(), key);
    }

    /** The key is named beside the word: a shortcut nobody knows of serves nobody. */
    private static Component key(String letter) {
        var key = new Span("Alt+" + letter);
        key.addClassNames("ltr", "key");
        key.getElement().setAttribute("aria-hidden", "true").setAttribute("dir", "ltr");
        return key;
    }

    private static Icon icon(VaadinIcon kind) {
        var icon = kind.create();
        icon.addClassName("mirror");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    void show(PersonAddress address, UUID person, Neighbours beside) {
        back.setHref(ListPlace.back(address, person, beside));
        lead(previous, address, beside.previous());
        lead(next, address, beside.next());
        setVisible(true);
    }

    /** At the list's end the link is gone, and with it its key. */
    private static void lead(Anchor link, PersonAddress address, @Nullable UUID to) {
        link.setVisible(to != null);
        if (to != null) link.setHref(address.of(to));
    }

    private void go(Anchor link) {
        if (link.isVisible()) getUI().ifPresent(ui -> ui.getPage().executeJs("$0.click()", link.getElement()));
    }
}
