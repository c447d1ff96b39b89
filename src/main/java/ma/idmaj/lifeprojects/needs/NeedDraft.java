package ma.idmaj.lifeprojects.needs;

import java.util.Set;
import java.util.UUID;

/**
 * What is written of one need.
 *
 * @param substitutes accepted items, never the item itself
 */
public record NeedDraft(UUID itemId, int quantity, NeedPriority priority, Set<UUID> substitutes, String reason) {

    public static final int MAX_QUANTITY = 1000;
    public static final int MAX_REASON = 400;
    public static final int MAX_SUBSTITUTES = 6;

    /** An essential item without more words. */
    public static NeedDraft of(UUID itemId, int quantity) {
        return new NeedDraft(itemId, quantity, NeedPriority.ESSENTIAL, Set.of(), "");
    }
}
