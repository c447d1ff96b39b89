package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.facts.PriceLimits;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import java.time.LocalDate;

/** Which prices are none, and which are so far from the one there is that somebody has to say why. */
public final class PriceRules {

    /** A price more than so many times the current one, or under its n-th part, wants a reason. */
    public static final int FAR = 3;

    /** Rates there are in Morocco, in hundredths of a percent. */
    public static final int HIGHEST_VAT = 2_000;

    private PriceRules() {}

    /** @throws Refusal when it is zero, negative or absurd */
    public static void check(Money price) {
        if (price.centimes() <= 0) throw new Refusal("catalogue.prices.notPositive", price.format());
        if (price.compareTo(PriceLimits.HIGHEST) > 0)
            throw new Refusal("catalogue.prices.tooHigh", price.format(), PriceLimits.HIGHEST.format());
    }

    /** @throws Refusal when the day has not come */
    static void check(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) throw new Refusal("catalogue.prices.dateAhead", date);
        if (date.getYear() < 2000) throw new Refusal("catalogue.prices.dateTooOld", date);
    }

    /** Never of an item without a price. */
    public static boolean far(Money current, Money proposed) {
        if (current.centimes() <= 0) return false;
        return proposed.centimes() > current.centimes() * FAR || proposed.centimes() * FAR < current.centimes();
    }

    /** About ten times as much, or a tenth: a decimal sign or a nought slipped. */
    public static boolean tenfold(Money current, Money proposed) {
        if (current.centimes() <= 0 || proposed.centimes() <= 0) return false;
        double ratio = (double) proposed.centimes() / current.centimes();
        double times = ratio >= 1 ? ratio : 1 / ratio;
        return times >= 8 && times <= 12.5;
    }
}
