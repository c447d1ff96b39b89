package ma.idmaj.catalogue.prices;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A reference price an item had from a day on.
 *
 * @param proposedBy null where the price came with the item itself
 * @param approvedBy null likewise
 */
public record PricePoint(
        LocalDate date,
        Money price,
        String source,
        String reason,
        @Nullable String proposedBy,
        @Nullable String approvedBy) {}
