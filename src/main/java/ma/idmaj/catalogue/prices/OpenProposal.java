package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A reference price of one {@code unit} that waits for a second supervisor, beside the one there is. */
public record OpenProposal(
        UUID id,
        UUID itemId,
        LocalizedText item,
        ItemUnit unit,
        Money price,
        LocalDate date,
        String source,
        @Nullable UUID quoteId,
        String reason,
        String proposedBy,
        Instant proposedAt,
        Money current,
        LocalDate currentDate) {

    /** In whole percent, more is positive; 0 while the item has no price. */
    public int percent() {
        if (current.centimes() == 0) return 0;
        return (int) Math.round((price.centimes() - current.centimes()) * 100.0 / current.centimes());
    }
}
