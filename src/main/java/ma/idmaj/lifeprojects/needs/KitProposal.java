package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.shared.LocalizedText;

import java.util.List;
import java.util.UUID;

/**
 * What applying a kit would change in a needs list; nothing is ever taken out of it.
 *
 * @param taken whether the list was last filled from this very version
 */
public record KitProposal(KitRow kit, List<Line> lines, boolean taken) {

    /** What happens to one item of the kit. */
    public enum Effect {
        ADDED,
        RAISED,
        THERE,
        /** One of its alternates is in the list: it stays. */
        ALTERNATE_THERE,
        /** Counted by another unit since the kit was made, so that its quantity means something else: left out. */
        UNIT_CHANGED,
        /** Not on offer today: left out. */
        NOT_ON_OFFER
    }

    /**
     * @param before how many the list asks for now
     * @param after  how many it would ask for
     */
    public record Line(UUID itemId, LocalizedText item, Effect effect, int before, int after) {}

    public boolean changes() {
        return lines.stream().anyMatch(line -> line.effect() == Effect.ADDED || line.effect() == Effect.RAISED);
    }

    /** Whether applying it would leave a trace: in the list, or in what the list is measured by. */
    public boolean worthApplying() {
        return changes() || !taken;
    }
}
