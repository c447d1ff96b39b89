package ma.idmaj.catalogue;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One item with its reference price, VAT included. {@code version} goes back with each change; no sector: undecided.
 *
 * @param vatRate in hundredths of a percent
 */
public record ItemRow(
        UUID id,
        String reference,
        LocalizedText name,
        LocalizedText specification,
        @Nullable Sector sector,
        ItemKind kind,
        ItemUnit unit,
        Money price,
        LocalDate priceDate,
        String priceSource,
        int vatRate,
        ItemState state,
        Authors authors,
        long version) {

    /**
     * Who answers for an item.
     *
     * @param item          who wrote it; null where nobody is known
     * @param price         who set the price that stands
     * @param priceApproved whether somebody else has approved that price
     */
    public record Authors(@Nullable String item, @Nullable String price, boolean priceApproved) {

        /** Those who don't approve it, who wrote it first. */
        public Set<String> barred() {
            var barred = new LinkedHashSet<String>();
            if (item != null) barred.add(item);
            if (price != null && !priceApproved) barred.add(price);
            return barred;
        }
    }

    /** Whether nothing is to be completed before it can be approved. */
    public boolean complete() {
        return name.complete() && sector != null;
    }
}
