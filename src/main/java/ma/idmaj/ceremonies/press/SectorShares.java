package ma.idmaj.ceremonies.press;

import ma.idmaj.catalogue.Sector;
import ma.idmaj.shared.SmallGroups;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * People by sector as the public may read them, small ones together ({@link SmallGroups}).
 *
 * @param groups the largest first, the others last; empty when all would be others
 * @param named  sectors with enough people to be named without a number when there are no groups
 */
public record SectorShares(List<Group> groups, List<Sector> named) {

    public static final int SMALLEST = SmallGroups.LEAST;

    /** Nothing said of sectors. */
    static final SectorShares UNTOLD = new SectorShares(List.of(), List.of());

    /** People of a sector; without one, the others. */
    public record Group(@Nullable Sector sector, int people) {}

    /** @param unknown people whose sector nobody has named: always among the others */
    public static SectorShares of(Map<Sector, Integer> people, int unknown) {
        // In the order of the sectors where they are of one size.
        var groups = new TreeMap<>(people);
        Map<Sector, Integer> told = SmallGroups.told(groups, unknown);
        if (told.isEmpty()) {
            List<Sector> large = groups.entrySet().stream()
                    .filter(group -> group.getValue() >= SMALLEST)
                    .sorted(Map.Entry.<Sector, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
            return new SectorShares(List.of(), large);
        }
        var shares = new ArrayList<Group>();
        told.forEach((sector, count) -> shares.add(new Group(sector, count)));
        int rest = SmallGroups.rest(groups, unknown, told);
        if (rest > 0) shares.add(new Group(null, rest));
        return new SectorShares(List.copyOf(shares), List.of());
    }
}
