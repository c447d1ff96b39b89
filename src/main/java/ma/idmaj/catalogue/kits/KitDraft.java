package ma.idmaj.catalogue.kits;

import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.shared.LocalizedText;

import java.util.List;
import java.util.UUID;

/**
 * What is written of a version.
 *
 * @param reason why it is made
 */
public record KitDraft(LocalizedText name, List<Line> lines, String reason) {

    public static final int MAX_NAME = 120;
    public static final int MAX_LINES = 60;
    public static final int MAX_QUANTITY = 1000;
    public static final int MAX_ALTERNATES = 6;
    public static final int MAX_NOTE = 240;
    public static final int MAX_REASON = 240;

    /**
     * @param unit       what the writer counted in: another than the item's own is refused
     * @param alternates in the order they are to be tried in
     */
    public record Line(
            UUID itemId, ItemUnit unit, int quantity, KitPriority priority, List<UUID> alternates, String note) {

        /** An essential item without more words. */
        public static Line of(UUID itemId, ItemUnit unit, int quantity) {
            return new Line(itemId, unit, quantity, KitPriority.ESSENTIAL, List.of(), "");
        }
    }
}
