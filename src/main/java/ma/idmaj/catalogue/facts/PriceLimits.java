package ma.idmaj.catalogue.facts;

import ma.idmaj.shared.Money;

import java.time.LocalDate;

/** How much a reference price may be, and how old, before somebody is asked. */
public final class PriceLimits {

    /** Beyond any single piece of equipment of such a project: ten million dirhams. */
    public static final Money HIGHEST = Money.ofDirhams(10_000_000);

    private static final int MONTHS = 6;

    private PriceLimits() {}

    /** Prices of a day before this one are asked for again. */
    public static LocalDate oldestFresh(LocalDate today) {
        return today.minusMonths(MONTHS);
    }
}
