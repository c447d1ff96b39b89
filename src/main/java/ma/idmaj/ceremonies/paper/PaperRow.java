package ma.idmaj.ceremonies.paper;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.Mandate;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * One row as it was ticked.
 *
 * @param version of the line when the grid was shown
 * @param items   what became of the items that were not given, by the line item's id
 * @param proxy   who signed instead, empty unless a proxy did
 */
public record PaperRow(
        UUID line,
        long version,
        PaperMark mark,
        Map<UUID, ItemState> items,
        String proxy,
        @Nullable Mandate mandate) {}
