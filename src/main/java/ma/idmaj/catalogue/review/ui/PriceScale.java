package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.review.Evidence;
import ma.idmaj.catalogue.review.ItemFacts;
import ma.idmaj.catalogue.review.PriceStep;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reference price on one line with quotes and earlier prices: how far off it lies is seen before it is read. */
class PriceScale extends Div {

    private final long least;
    private final long most;
    private final boolean tells;
    private final Div line = new Div();

    PriceScale(ItemFacts item, Evidence evidence, Language language) {
        List<Money> quotes = evidence.quotes().stream()
                .filter(quote ->
                        quote.valid() && quote.unit().equals(item.unit().name()))
                .map(Quote::price)
                .toList();
        List<Money> earlier = evidence.prices().stream()
                .filter(PriceStep::approved)
                .map(PriceStep::price)
                .filter(price -> !price.equals(item.price()))
                .toList();
        List<Money> proposed = evidence.prices().stream()
                .filter(step -> !step.approved())
                .map(PriceStep::price)
                .toList();
        List<Long> all = Stream.of(quotes, earlier, proposed, List.of(item.price()))
                .flatMap(List::stream)
                .map(Money::centimes)
                .sorted()
                .toList();
        least = all.getFirst();
        most = all.getLast();
        tells = most > least;
        addClassName("price-scale");
        line.addClassName("line");
        earlier.forEach(price -> mark(price, "earlier"));
        quotes.forEach(price -> mark(price, "quote"));
        proposed.forEach(price -> mark(price, "proposed"));
        mark(item.price(), "reference");
        var ends = new Div(end(least, language), end(most, language));
        ends.addClassName("ends");
        var legend = new Div(key("reference", "catalogue.price"));
        legend.addClassName("legend");
        if (!quotes.isEmpty()) legend.add(key("quote", "catalogue.review.quotes"));
        if (!earlier.isEmpty()) legend.add(key("earlier", "catalogue.review.earlier"));
        if (!proposed.isEmpty()) legend.add(key("proposed", "catalogue.review.step.proposed"));
        add(line, ends, legend);
        // The tables below say the same in words.
        line.getElement().setAttribute("aria-hidden", "true");
    }

    /** Whether there is more than one price to lay side by side. */
    boolean tells() {
        return tells;
    }

    private void mark(Money price, String look) {
        if (!tells) return;
        var mark = new Span();
        mark.addClassNames("mark", look);
        double along = 100.0 * (price.centimes() - least) / (most - least);
        mark.getStyle().set("inset-inline-start", String.format(Locale.ROOT, "%.1f%%", along));
        line.add(mark);
    }

    private static Span end(long centimes, Language language) {
        return new Span(Formats.money(new Money(centimes), language));
    }

    private static Span key(String look, String wordKey) {
        var sample = new Span();
        sample.addClassNames("sample", look);
        return new Span(sample, Localized.text(new Span(), wordKey));
    }
}
