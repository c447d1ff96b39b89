package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A person's list beside the version of the kit it was filled from. What is as in the kit is not named.
 *
 * @param kit as it was taken
 */
public record KitDifference(KitRow kit, List<Line> lines) {

    /**
     * @param inKit     how many the kit has; 0 for what it has not
     * @param inList    how many the list asks for, of the item or of its alternate
     * @param alternate what was taken instead
     */
    public record Line(
            UUID itemId,
            LocalizedText item,
            KitDeviation deviation,
            int inKit,
            int inList,
            @Nullable LocalizedText alternate) {}

    /** Whether the kit has been changed since and is still on offer. */
    public boolean newer() {
        return kit.current() > kit.version() && kit.state() == KitState.IN_USE;
    }

    static KitDifference between(KitRow kit, List<NeedRow> needs) {
        Map<UUID, NeedRow> left = new LinkedHashMap<>();
        needs.forEach(need -> left.put(need.itemId(), need));
        var lines = new ArrayList<Line>();
        Set<UUID> ofKit = new HashSet<>();
        kit.lines().forEach(line -> ofKit.add(line.itemId()));
        for (KitRow.Line line : kit.lines()) {
            NeedRow need = left.remove(line.itemId());
            if (need == null) lines.add(absent(line, left, ofKit));
            else if (need.quantity() != line.quantity()) lines.add(counted(line, need));
        }
        left.values()
                .forEach(need ->
                        lines.add(new Line(need.itemId(), need.item(), KitDeviation.ADDED, 0, need.quantity(), null)));
        return new KitDifference(kit, List.copyOf(lines));
    }

    private static Line counted(KitRow.Line line, NeedRow need) {
        var deviation = need.quantity() > line.quantity() ? KitDeviation.MORE : KitDeviation.FEWER;
        return new Line(line.itemId(), line.name(), deviation, line.quantity(), need.quantity(), null);
    }

    /** The first alternate in the list that nothing else in the kit accounts for, or nothing. */
    private static Line absent(KitRow.Line line, Map<UUID, NeedRow> left, Set<UUID> ofKit) {
        for (KitRow.Alternate alternate : line.alternates()) {
            if (ofKit.contains(alternate.itemId())) continue;
            NeedRow need = left.remove(alternate.itemId());
            if (need == null) continue;
            return new Line(
                    line.itemId(),
                    line.name(),
                    KitDeviation.ALTERNATE,
                    line.quantity(),
                    need.quantity(),
                    alternate.name());
        }
        return new Line(line.itemId(), line.name(), KitDeviation.LEFT_OUT, line.quantity(), 0, null);
    }
}
