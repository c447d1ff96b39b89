package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.ItemUnit;

import java.util.List;
import java.util.UUID;

/**
 * A need as whoever composes a list inside an envelope weighs it: what, how many, how urgent, and what else would do.
 *
 * @param unit        what the quantity counts, as it was when the line was written
 * @param substitutes those counted so by now
 */
public record ProjectNeed(
        UUID needId, UUID itemId, int quantity, ItemUnit unit, NeedPriority priority, List<UUID> substitutes) {}
