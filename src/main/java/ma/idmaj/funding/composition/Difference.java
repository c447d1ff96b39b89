package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.OpenLists.HandItem;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Composition.Taken;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the list found gives one person otherwise than the list by hand, for those who stand on both.
 *
 * @param changed given on both, by a substitute, in another number or at another price
 */
public record Difference(UUID project, List<Line> added, List<Line> removed, List<Change> changed) {

    /** An item, all of a person's lines of it together. */
    public record Line(UUID item, int quantity, Money total) {

        private Line plus(Line other) {
            return new Line(item, quantity + other.quantity, total.plus(other.total));
        }
    }

    /** One and the same need, before and after. */
    public record Change(Line before, Line after) {

        public boolean replaced() {
            return !before.item.equals(after.item);
        }
    }

    /** @return of those on both lists whose items differ, in the order of the list found */
    public static List<Difference> between(List<ByHand> byHand, Composition list) {
        var differences = new ArrayList<Difference>();
        for (var member : list.members()) {
            byHand.stream()
                    .filter(line -> line.project().equals(member.project())
                            && !line.items().isEmpty())
                    .findFirst()
                    .map(line -> of(member.project(), line.items(), member.lines()))
                    .filter(difference -> !difference.none())
                    .ifPresent(differences::add);
        }
        return differences;
    }

    private static Difference of(UUID project, List<HandItem> items, List<Taken> lines) {
        var before = new LinkedHashMap<UUID, Line>();
        for (HandItem item : items) add(before, item.item(), item.quantity(), item.total());
        var after = new LinkedHashMap<UUID, Line>();
        for (Taken line : lines) add(after, line.item(), line.quantity(), line.total());
        var changed = new ArrayList<Change>();
        for (UUID item : List.copyOf(before.keySet())) {
            if (!after.containsKey(item)) continue;
            change(before.remove(item), after.remove(item), changed);
        }
        for (Taken line : lines) {
            if (line.substitute() && before.containsKey(line.asked()) && after.containsKey(line.item()))
                change(before.remove(line.asked()), after.remove(line.item()), changed);
        }
        return new Difference(project, List.copyOf(after.values()), List.copyOf(before.values()), changed);
    }

    private static void add(Map<UUID, Line> lines, UUID item, int quantity, Money total) {
        lines.merge(item, new Line(item, quantity, total), Line::plus);
    }

    private static void change(@Nullable Line before, @Nullable Line after, List<Change> changed) {
        if (before != null && after != null && !before.equals(after)) changed.add(new Change(before, after));
    }

    private boolean none() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}
