package ma.idmaj.stock;

import java.util.Set;
import java.util.UUID;

/**
 * Something of these items came, was freed, or left a line that had it, in the same transaction: who waits for one of
 * them may now be promised it.
 */
public record GoodsAvailable(Set<UUID> items) {

    public GoodsAvailable {
        items = Set.copyOf(items);
    }
}
