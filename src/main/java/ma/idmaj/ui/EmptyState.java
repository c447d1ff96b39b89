package ma.idmaj.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ui.i18n.Localized;

/** Nothing to show: says what, why, and one thing to do. Carries the eight-point star. */
public final class EmptyState extends Div {

    /** @param values of the hint */
    public EmptyState(String titleKey, String hintKey, Object... values) {
        addClassName("empty-state");
        var star = new Div();
        star.addClassName("star");
        add(star, Localized.text(new H2(), titleKey), Localized.text(new Paragraph(), hintKey, values));
    }

    public EmptyState action(String key, String href) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassName("button-link");
        // The router takes over: no page load, the shell stays.
        link.setRouterIgnore(false);
        add(link);
        return this;
    }
}
