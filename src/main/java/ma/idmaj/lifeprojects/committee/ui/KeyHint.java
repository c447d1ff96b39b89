package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.html.Span;

/** The keys of a button, for the eye; who reads by ear is told by the button itself. */
class KeyHint extends Span {

    KeyHint(String modifier, String key) {
        super(modifier + " " + key);
        addClassName("key-hint");
        getElement().setAttribute("aria-hidden", "true").setAttribute("dir", "ltr");
    }
}
