package ma.idmaj.ceremonies.press;

import ma.idmaj.catalogue.Sector;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * People by sector as the public may read them. No group of fewer than {@link #SMALLEST} is told, nor can it be found by
 * subtraction: the small ones go together, and where that leaves one alone or fewer than five people, the next smallest
 * group goes with them.
 *
 * @param groups the largest first, the others last; empty when all would be others
 * @param named  sectors with enough people to be named without a number when there are no groups
 */
public record SectorShares(List<Group> groups, List<Sector> named) {

    public static final int SMALLEST = 5;

    /** Nothing said of sectors. */
    static final SectorShares UNTOLD = new SectorShares(List.of(), List.of());

    /** People of a sector; without one, the others. */
    public record Group(@Nullable Sector sector, int people) {}

    /** @param unknown people whose sector nobody has named: always among the others */
    public static SectorShares of(Map<Sector, Integer> people, int unknown) {
        var told = new ArrayList<Group>();
        people.forEach((sector, count) -> {
            if (count > 0) told.add(new Group(sector, count));
        });
        told.sort(Comparator.comparingInt(Group::people).reversed().thenComparing(Group::sector));
        List<Sector> large = told.stream()
                .filter(group -> group.people() >= SMALLEST)
                .map(Group::sector)
                .toList();
        int hiddenGroups = unknown > 0 ? 1 : 0;
        int hidden = unknown;
        while (!told.isEmpty()) {
            boolean small = told.getLast().people() < SMALLEST;
            boolean derivable = hidden > 0 && (hidden < SMALLEST || hiddenGroups < 2);
            if (!small && !derivable) break;
            hidden += told.removeLast().people();
            hiddenGroups++;
        }
        if (told.isEmpty()) return new SectorShares(List.of(), large);
        if (hidden > 0) told.add(new Group(null, hidden));
        return new SectorShares(List.copyOf(told), List.of());
    }
}
