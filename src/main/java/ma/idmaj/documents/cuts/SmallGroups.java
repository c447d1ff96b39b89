package ma.idmaj.documents.cuts;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups as they may be published: none of fewer than {@link #LEAST} people, and none that a reader finds by taking the
 * others from the whole. The small ones become one group without a name, with the next smallest added until that one is
 * large enough to hide each of them.
 */
final class SmallGroups {

    static final int LEAST = 5;

    private SmallGroups() {}

    /** @return the groups in their order, then the nameless one if there is any; none at all when all are too few */
    static List<PressSheet.Group> published(List<PressSheet.Group> groups) {
        var named = new ArrayList<PressSheet.Group>();
        // Those of no known sector have no name to hide.
        var hidden = new ArrayList<PressSheet.Group>();
        for (PressSheet.Group group : groups)
            if (group.people() > 0) (group.sector().in(true).isEmpty() ? hidden : named).add(group);
        named.sort(Comparator.comparingInt(PressSheet.Group::people));
        while (!named.isEmpty() && named.getFirst().people() < LEAST) hidden.add(named.removeFirst());
        while (!hidden.isEmpty() && !named.isEmpty() && people(hidden) < LEAST) hidden.add(named.removeFirst());
        if (people(hidden) + people(named) < LEAST) return List.of();
        var published = new ArrayList<>(groups.stream().filter(named::contains).toList());
        if (!hidden.isEmpty())
            published.add(new PressSheet.Group(
                    new LocalizedText("", ""),
                    people(hidden),
                    hidden.stream().map(PressSheet.Group::total).reduce(Money.ZERO, Money::plus)));
        return List.copyOf(published);
    }

    private static int people(List<PressSheet.Group> groups) {
        return groups.stream().mapToInt(PressSheet.Group::people).sum();
    }
}
