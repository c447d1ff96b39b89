package ma.idmaj.lifeprojects.needs;

import java.util.List;
import java.util.UUID;

/** A need as whoever composes a list inside an envelope weighs it: what, how many, how urgent, and what else would do. */
public record ProjectNeed(UUID needId, UUID itemId, int quantity, NeedPriority priority, List<UUID> substitutes) {}
