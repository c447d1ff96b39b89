package ma.idmaj.catalogue.prices;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * One import of a price list, in a list of them.
 *
 * @param stayed what could not be taken back when it was undone; null while it stands
 */
public record PriceImportRow(
        UUID id,
        String supplier,
        String fileName,
        Instant at,
        String by,
        int quotes,
        int proposals,
        int items,
        int leftOut,
        @Nullable Integer stayed) {

    public boolean undone() {
        return stayed != null;
    }
}
