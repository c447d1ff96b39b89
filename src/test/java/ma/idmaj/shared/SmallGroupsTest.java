package ma.idmaj.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whatever the groups, none of fewer than five is told nor found by taking the others from the whole. */
class SmallGroupsTest {

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(8);
    }

    @Property(tries = 5_000)
    void noSmallGroupIsToldOrFound(@ForAll("sizes") List<Integer> sizes, @ForAll("unknown") int unknown) {
        Map<Integer, Integer> groups = groups(sizes);
        int whole = unknown + sizes.stream().mapToInt(Integer::intValue).sum();
        Map<Integer, Integer> told = SmallGroups.told(groups, unknown);
        int rest = SmallGroups.rest(groups, unknown, told);
        assertThat(told.values()).allMatch(people -> people >= SmallGroups.LEAST);
        assertThat(rest + told.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(whole);
        if (told.isEmpty()) return;
        assertThat(SmallGroups.tellable(rest)).isTrue();
        // One group alone would be told by the rest.
        long hidden = groups.entrySet().stream()
                        .filter(group -> group.getValue() > 0 && !told.containsKey(group.getKey()))
                        .count()
                + (unknown > 0 ? 1 : 0);
        assertThat(hidden).isNotEqualTo(1);
    }

    @Provide
    Arbitrary<Integer> unknown() {
        return Arbitraries.integers().between(0, 7);
    }

    @Test
    void theCeremonyOfThirteen() {
        assertThat(SmallGroups.told(groups(List.of(6, 4, 3)), 0)).containsExactly(Map.entry(0, 6));
        assertThat(SmallGroups.told(groups(List.of(8, 5)), 0)).containsExactly(Map.entry(0, 8), Map.entry(1, 5));
        // The three would be known by taking the ten away: the ten go with them.
        assertThat(SmallGroups.told(groups(List.of(10, 3)), 0)).isEmpty();
    }

    private static Map<Integer, Integer> groups(List<Integer> sizes) {
        var groups = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < sizes.size(); i++) groups.put(i, sizes.get(i));
        return groups;
    }
}
