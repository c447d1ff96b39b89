package ma.idmaj.catalogue.prices.ui;

import ma.idmaj.catalogue.prices.PricePoint;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an item's prices and quotes tell together, up to today. There is at least one price. */
record PriceCourse(Money current, List<PricePoint> prices, List<QuoteRow> quotes, LocalDate today) {

    /** @param quotes withdrawn ones are left out */
    PriceCourse {
        prices = List.copyOf(prices);
        quotes = quotes.stream().filter(quote -> !quote.withdrawn()).toList();
    }

    LocalDate from() {
        return dates().min(Comparator.naturalOrder()).orElse(today);
    }

    LocalDate to() {
        return today;
    }

    Money lowest() {
        return amounts().min(Comparator.naturalOrder()).orElse(Money.ZERO);
    }

    Money highest() {
        return amounts().max(Comparator.naturalOrder()).orElse(Money.ZERO);
    }

    /** The one thing to know: the best offer there is, else how the price moved, else since when it has not. */
    String finding() {
        var best = quotes.stream().filter(QuoteRow::stands).min(Comparator.comparing(QuoteRow::price));
        if (best.isPresent() && current.centimes() > 0) {
            int percent = percent(current, best.get().price());
            String key = percent == 0 ? "near" : percent > 0 ? "above" : "below";
            return Localized.text(
                    "catalogue.prices.finding." + key,
                    best.get().price().format(),
                    best.get().supplier(),
                    Math.abs(percent));
        }
        Money first = prices.getFirst().price();
        Money last = prices.getLast().price();
        int moved = percent(first, last);
        if (prices.size() < 2 || moved == 0)
            return Localized.text(
                    "catalogue.prices.finding.still", prices.getLast().date());
        return Localized.text(
                moved > 0 ? "catalogue.prices.finding.rose" : "catalogue.prices.finding.fell",
                first.format(),
                last.format(),
                Math.abs(moved),
                prices.getFirst().date());
    }

    private static int percent(Money from, Money to) {
        return from.centimes() == 0 ? 0 : (int) Math.round((to.centimes() - from.centimes()) * 100.0 / from.centimes());
    }

    private Stream<LocalDate> dates() {
        return Stream.concat(
                prices.stream().map(PricePoint::date), quotes.stream().map(QuoteRow::quotedOn));
    }

    private Stream<Money> amounts() {
        return Stream.concat(
                prices.stream().map(PricePoint::price), quotes.stream().map(QuoteRow::price));
    }
}
