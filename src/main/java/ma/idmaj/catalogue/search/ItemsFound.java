package ma.idmaj.catalogue.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The items of a query by their name in the reader's language, and what each choice of each facet would leave of them.
 *
 * @param counts by facet and value; a value no item has is absent
 */
public record ItemsFound(List<UUID> ids, Map<Facet, Map<Object, Integer>> counts) {

    public int count(Facet facet, Object value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
