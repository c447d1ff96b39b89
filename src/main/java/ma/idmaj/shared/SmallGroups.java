package ma.idmaj.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures of people that tell nobody apart, wherever they leave the files they are of. No group of fewer than
 * {@link #LEAST} is told, nor can it be found by taking the others from the whole: the small ones go together, and where
 * that leaves one alone or fewer than {@link #LEAST} people, the next smallest group goes with them.
 */
public final class SmallGroups {

    public static final int LEAST = 5;

    private SmallGroups() {}

    /** Whether so many people may be told: nobody, or enough. */
    public static boolean tellable(int people) {
        return people == 0 || people >= LEAST;
    }

    /** Whether two groups that make up a whole may both be told. */
    public static boolean tellable(int some, int others) {
        return some >= LEAST && others >= LEAST;
    }

    /**
     * Which groups may be told apart, with how many people, the largest first and of equal ones the first given; the rest
     * belongs together.
     *
     * @param groups  people by group, in an order of their own
     * @param unknown people of no known group: always among the rest
     */
    public static <K> Map<K, Integer> told(Map<K, Integer> groups, int unknown) {
        var told = new ArrayList<Map.Entry<K, Integer>>();
        groups.forEach((group, people) -> {
            if (people > 0) told.add(Map.entry(group, people));
        });
        told.sort(Comparator.comparing(Map.Entry<K, Integer>::getValue).reversed());
        int hiddenGroups = unknown > 0 ? 1 : 0;
        int hidden = unknown;
        while (!told.isEmpty()) {
            boolean small = told.getLast().getValue() < LEAST;
            boolean derivable = hidden > 0 && (hidden < LEAST || hiddenGroups < 2);
            if (!small && !derivable) break;
            hidden += told.removeLast().getValue();
            hiddenGroups++;
        }
        var shown = new LinkedHashMap<K, Integer>();
        told.forEach(group -> shown.put(group.getKey(), group.getValue()));
        return shown;
    }

    /** People of the groups that are not told. */
    public static <K> int rest(Map<K, Integer> groups, int unknown, Map<K, Integer> told) {
        return unknown + sum(List.copyOf(groups.values())) - sum(List.copyOf(told.values()));
    }

    private static int sum(List<Integer> people) {
        return people.stream().mapToInt(Integer::intValue).sum();
    }
}
