package ma.idmaj.catalogue.substitutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which item may be replaced by which. Whoever follows it always comes to an end. */
final class SubstituteGraph {

    private final Map<UUID, Set<UUID>> standIns = new HashMap<>();

    void add(UUID item, UUID substitute) {
        standIns.computeIfAbsent(item, i -> new HashSet<>()).add(substitute);
    }

    void remove(UUID item, UUID substitute) {
        standIns.getOrDefault(item, new HashSet<>()).remove(substitute);
    }

    boolean holds(UUID item, UUID substitute) {
        return standIns.getOrDefault(item, Set.of()).contains(substitute);
    }

    /**
     * The circle that {@code substitute} in place of {@code item} would close.
     *
     * @return from the item to itself by the shortest way; empty when there is none
     */
    List<UUID> circle(UUID item, UUID substitute) {
        var from = new HashMap<UUID, UUID>();
        var next = new ArrayDeque<UUID>();
        next.add(substitute);
        from.put(substitute, item);
        while (!next.isEmpty()) {
            UUID here = next.remove();
            if (here.equals(item)) return back(from, item);
            for (UUID there : standIns.getOrDefault(here, Set.of())) {
                if (from.putIfAbsent(there, here) == null) next.add(there);
            }
        }
        return List.of();
    }

    private static List<UUID> back(Map<UUID, UUID> from, UUID item) {
        var way = new ArrayList<UUID>();
        way.add(item);
        UUID here = item;
        do {
            here = from.get(here);
            way.add(here);
        } while (!here.equals(item));
        Collections.reverse(way);
        return way;
    }
}
