package ma.idmaj.stock;

import java.util.Set;
import java.util.UUID;

/** Goods came into the store, in the same transaction: who waits for one of these items may now be promised it. */
public record GoodsReceived(Set<UUID> items) {

    public GoodsReceived {
        items = Set.copyOf(items);
    }
}
