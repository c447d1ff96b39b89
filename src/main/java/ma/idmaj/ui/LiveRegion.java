package ma.idmaj.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.Localized;

/** A sentence that screen readers speak when it changes: counts of a search, «saved», progress. */
public final class LiveRegion extends Span {

    private String key = "";
    private Object[] values = {};

    public LiveRegion() {
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        Localized.on(this, language -> word());
    }

    /** Heard, not seen. */
    public LiveRegion hidden() {
        addClassName("only-for-readers");
        return this;
    }

    public void say(String key, Object... values) {
        this.key = key;
        this.values = values;
        word();
    }

    private void word() {
        setText(key.isEmpty() ? "" : Localized.text(key, values));
    }
}
