package ma.idmaj.catalogue.prices;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A reference price an item had.
 *
 * @param date       the day it was asked or seen
 * @param since      the day it began to stand: its own, never before that of the price it follows
 * @param proposedBy null where the price came with the item itself
 * @param approvedBy null likewise
 */
public record PricePoint(
        LocalDate date,
        LocalDate since,
        Money price,
        String source,
        String reason,
        @Nullable String proposedBy,
        @Nullable String approvedBy) {

    PricePoint following(PricePoint before) {
        LocalDate from = date.isBefore(before.since) ? before.since : date;
        return new PricePoint(date, from, price, source, reason, proposedBy, approvedBy);
    }
}
