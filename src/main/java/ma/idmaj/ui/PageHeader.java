package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

import ma.idmaj.ui.i18n.Localized;

/** The top of a page: its one title, a line of facts under it, and the actions, the primary one first. */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div facts = new Div();
    private final Div actions = new Div();

    public PageHeader(String titleKey, Object... values) {
        this();
        Localized.text(title, titleKey, values);
    }

    /** A header whose title is data, set by {@link #title(String)}. */
    public PageHeader() {
        addClassName("page-header");
        facts.addClassName("facts");
        actions.addClassName("actions");
        var words = new Div(title, facts);
        words.addClassName("words");
        add(words, actions);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    public PageHeader facts(Component... components) {
        facts.removeAll();
        facts.add(components);
        return this;
    }

    /** One more action, after the others. */
    public PageHeader also(Component action) {
        actions.add(action);
        return this;
    }

    public PageHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }
}
