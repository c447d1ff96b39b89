package ma.idmaj.catalogue.substitutes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Whatever is added and taken out in whatever order, nobody who follows the substitutes comes back to where they were. */
class SubstituteGraphPropertyTest {

    private static final int ITEMS = 7;
    private static final List<UUID> IDS =
            IntStream.range(0, ITEMS).mapToObj(i -> new UUID(0, i)).toList();

    /** Each wish: an item, another, and whether it is taken out. */
    @Property(tries = 3000)
    void itStaysWithoutACircle(@ForAll @Size(max = 80) List<@IntRange(max = ITEMS * ITEMS * 4 - 1) Integer> wishes) {
        var graph = new SubstituteGraph();
        Set<List<Integer>> edges = new HashSet<>();
        for (int wish : wishes) {
            int from = wish % ITEMS;
            int to = wish / ITEMS % ITEMS;
            boolean out = wish / (ITEMS * ITEMS) == 3;
            if (from == to) continue;
            if (out) {
                graph.remove(IDS.get(from), IDS.get(to));
                edges.remove(List.of(from, to));
                continue;
            }
            var circle = graph.circle(IDS.get(from), IDS.get(to));
            assertThat(circle.isEmpty()).as("%s with %s → %s", edges, from, to).isEqualTo(!reaches(edges, to, from));
            if (circle.isEmpty()) {
                graph.add(IDS.get(from), IDS.get(to));
                edges.add(List.of(from, to));
            } else {
                assertThat(circle.getFirst()).isEqualTo(IDS.get(from)).isEqualTo(circle.getLast());
                assertThat(circle.get(1)).isEqualTo(IDS.get(to));
                for (int i = 1; i + 1 < circle.size(); i++)
                    assertThat(graph.holds(circle.get(i), circle.get(i + 1))).isTrue();
            }
        }
        for (int item = 0; item < ITEMS; item++) {
            int start = item;
            assertThat(edges.stream().filter(edge -> edge.getFirst() == start))
                    .noneMatch(edge -> reaches(edges, edge.getLast(), start));
        }
    }

    /** By brute force, another way than the graph's own. */
    private static boolean reaches(Set<List<Integer>> edges, int from, int to) {
        var reached = new HashSet<>(Set.of(from));
        boolean more = true;
        while (more) {
            more = false;
            for (var edge : edges) if (reached.contains(edge.getFirst()) && reached.add(edge.getLast())) more = true;
        }
        return reached.contains(to);
    }
}
