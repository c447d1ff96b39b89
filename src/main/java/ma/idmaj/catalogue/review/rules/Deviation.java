package ma.idmaj.catalogue.review.rules;

import ma.idmaj.catalogue.review.PriceStep;
import ma.idmaj.catalogue.review.Quote;
import ma.idmaj.shared.Money;

import java.util.Collection;
import java.util.List;

/** How far a price lies from others. */
final class Deviation {

    private Deviation() {}

    /** The middle one; the mean of the two in the middle, to the centime below, where they are even in number. */
    static Money median(Collection<Money> prices) {
        List<Money> sorted = prices.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) return sorted.get(middle);
        return new Money((sorted.get(middle - 1).centimes() + sorted.get(middle).centimes()) / 2);
    }

    /** @return whole percent of {@code usual} that {@code price} lies above or below it, rounded */
    static int percent(long price, long usual) {
        return (int) Math.min(9_999, Math.round(Math.abs(price - usual) * 100.0 / usual));
    }

    /** @return whether it lies more than so many percent from the usual one, to the centime */
    static boolean beyond(Money price, Money usual, int percent) {
        return Math.abs(price.centimes() - usual.centimes()) * 100 > usual.centimes() * percent;
    }

    static List<Money> asked(Collection<Quote> quotes) {
        return quotes.stream().map(Quote::price).toList();
    }

    static List<Money> paid(Collection<PriceStep> steps) {
        return steps.stream().map(PriceStep::price).toList();
    }
}
