package ma.idmaj.funding;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who keeps the pieces says how many are free: implemented by the modules below. */
public interface StockSource {

    /**
     * @return for each of the items that stock is kept of, how many are in the store and promised to nobody; an item the
     *     store keeps no count of (a service, one never ordered) is absent
     */
    Map<UUID, Integer> free(Collection<UUID> items);
}
