package ma.idmaj.catalogue.kits;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of a kit between two of its versions, item by item, at the prices each was made with. */
public record KitComparison(KitRow from, KitRow to, List<Line> lines, boolean reordered) {

    /** @param before null for an item added; {@code after} null for one removed */
    public record Line(
            UUID itemId,
            LocalizedText name,
            Set<KitChange> changes,
            KitRow.@Nullable Line before,
            KitRow.@Nullable Line after) {

        public Money difference() {
            return total(after).minus(total(before));
        }

        private static Money total(KitRow.@Nullable Line line) {
            return line == null ? Money.ZERO : line.total();
        }
    }

    /** Lines that differ, those of the later version first; the total's difference is the sum of theirs. */
    public static KitComparison between(KitRow from, KitRow to) {
        Map<UUID, KitRow.Line> before = byItem(from);
        Map<UUID, KitRow.Line> after = byItem(to);
        var items = new LinkedHashMap<UUID, LocalizedText>();
        to.lines().forEach(line -> items.put(line.itemId(), line.name()));
        from.lines().forEach(line -> items.putIfAbsent(line.itemId(), line.name()));
        List<Line> lines = items.entrySet().stream()
                .map(item -> line(item.getKey(), item.getValue(), before.get(item.getKey()), after.get(item.getKey())))
                .filter(line -> !line.changes().isEmpty())
                .toList();
        var stayed = before.keySet().stream().filter(after::containsKey).toList();
        var now = after.keySet().stream().filter(before::containsKey).toList();
        return new KitComparison(from, to, lines, !stayed.equals(now));
    }

    public Money difference() {
        return to.total().minus(from.total());
    }

    public boolean renamed() {
        return !from.name().equals(to.name());
    }

    public boolean same() {
        return lines.isEmpty() && !reordered && !renamed();
    }

    private static Line line(UUID item, LocalizedText name, KitRow.@Nullable Line before, KitRow.@Nullable Line after) {
        var changes = EnumSet.noneOf(KitChange.class);
        if (before == null) changes.add(KitChange.ADDED);
        else if (after == null) changes.add(KitChange.REMOVED);
        else changes(before, after, changes);
        return new Line(item, name, changes, before, after);
    }

    private static void changes(KitRow.Line before, KitRow.Line after, Set<KitChange> changes) {
        if (before.quantity() != after.quantity() || before.unit() != after.unit()) changes.add(KitChange.QUANTITY);
        if (!before.unitPrice().equals(after.unitPrice())) changes.add(KitChange.PRICE);
        if (before.priority() != after.priority()) changes.add(KitChange.PRIORITY);
        if (!alternates(before).equals(alternates(after))) changes.add(KitChange.ALTERNATES);
        if (!before.note().equals(after.note())) changes.add(KitChange.NOTE);
    }

    private static List<UUID> alternates(KitRow.Line line) {
        return line.alternates().stream().map(KitRow.Alternate::itemId).toList();
    }

    private static Map<UUID, KitRow.Line> byItem(KitRow kit) {
        return kit.lines().stream()
                .collect(Collectors.toMap(
                        KitRow.Line::itemId, line -> line, (first, again) -> first, LinkedHashMap::new));
    }
}
