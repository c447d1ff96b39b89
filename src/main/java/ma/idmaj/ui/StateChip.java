package ma.idmaj.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Localized;

/** A state as colour, mark and word. */
public final class StateChip extends Span {

    private final Span word = new Span();

    public StateChip(Enum<?> state, Tone tone) {
        this(tone);
        Localized.text(word, EnumLabels.key(state));
    }

    public StateChip(Tone tone, String key, Object... values) {
        this(tone);
        Localized.text(word, key, values);
    }

    private StateChip(Tone tone) {
        addClassNames("chip", tone.cssClass());
        var mark = new Span(tone.mark());
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark, word);
    }
}
