package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.html.Span;

import ma.idmaj.ui.i18n.Localized;

/** Words of suppliers and files, in whichever script they are written. */
final class PriceWords {

    private PriceWords() {}

    static String source(String source) {
        return source.isEmpty() ? Localized.text("catalogue.prices.unknown") : source;
    }

    static Span auto(String text) {
        var span = new Span(text);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }
}
