package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.Localized;

/** A button that a single key presses too, shown on it. */
class KeyButton extends Button {

    /** @param hearing where the key is heard: never where somebody types */
    KeyButton(String id, String key, Key shortcut, String letter, Component hearing, Runnable act) {
        setText(Localized.text(key));
        setId(id);
        addClickListener(click -> act.run());
        addClickShortcut(shortcut).listenOn(hearing);
        getElement().setAttribute("aria-keyshortcuts", letter);
        setSuffixComponent(hint(letter));
    }

    /** The key, for the eye; who reads by ear is told by the button itself. */
    static Span hint(String keys) {
        var hint = new Span(keys);
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true").setAttribute("dir", "ltr");
        return hint;
    }
}
