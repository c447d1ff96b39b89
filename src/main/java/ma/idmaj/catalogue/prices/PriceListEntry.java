package ma.idmaj.catalogue.prices;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of a supplier's price list as it is to come in: a quote, perhaps with its price proposed, perhaps of an item
 * the catalogue lacks.
 *
 * @param row      of the file
 * @param itemId   null when the item is new, or was brought by an earlier row
 * @param brings   what the catalogue lacks; null when it has the item
 * @param sameAs   the first row of the same item; 0 when this is it
 * @param unit     null: the item's own
 * @param proposes whether the price is to become the reference price, when a second supervisor agrees
 */
public record PriceListEntry(
        int row,
        @Nullable UUID itemId,
        @Nullable Brings brings,
        int sameAs,
        LocalDate date,
        Money price,
        @Nullable ItemUnit unit,
        String reference,
        String source,
        boolean proposes) {

    /** What rows of one new item have in common. */
    int group() {
        return sameAs == 0 ? row : sameAs;
    }

    /** An item to be written into the catalogue. */
    public record Brings(
            LocalizedText name,
            LocalizedText specification,
            ItemUnit unit,
            @Nullable Integer warrantyMonths) {}
}
