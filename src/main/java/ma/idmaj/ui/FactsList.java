package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.function.Function;

/** What is known of one thing: a word and its value, line by line. */
public final class FactsList extends DescriptionList {

    public FactsList() {
        addClassName("facts-list");
    }

    public FactsList fact(String key, Component value) {
        var term = new Term();
        Localized.on(term, language -> term.setText(Localized.text(key)));
        add(term, new Description(value));
        return this;
    }

    /** A value worded anew when the language changes. */
    public FactsList fact(String key, Function<Language, String> value) {
        var span = new Span();
        Localized.on(span, language -> span.setText(value.apply(language)));
        return fact(key, span);
    }
}
