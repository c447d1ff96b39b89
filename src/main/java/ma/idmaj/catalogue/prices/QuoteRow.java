package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a supplier asked for one unit of an item, VAT included; {@code expired} as of today. */
public record QuoteRow(
        UUID id,
        UUID itemId,
        UUID supplierId,
        String supplier,
        LocalDate quotedOn,
        @Nullable LocalDate validUntil,
        boolean expired,
        Money price,
        @Nullable Integer vatRate,
        ItemUnit unit,
        String reference,
        String source,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy) {

    public boolean withdrawn() {
        return withdrawnBy != null;
    }

    /** Whether the supplier can still be held to it. */
    public boolean stands() {
        return !withdrawn() && !expired;
    }
}
