package ma.idmaj.stock;

import java.util.Set;

/** Where a piece stands between its reception and its hand-over, or aside. */
public enum PieceState {
    RECEIVED,
    RESERVED,
    HANDED_OVER,
    /** At a workshop for whoever it was handed over to, who gets it back. */
    AWAY_FOR_REPAIR,
    /** Given back and not yet looked at: not free until somebody puts it back on the shelf. */
    RETURNED,
    IN_REPAIR,
    LOST;

    Set<PieceState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(RESERVED, IN_REPAIR, LOST);
            case RESERVED -> Set.of(RECEIVED, HANDED_OVER, IN_REPAIR, LOST);
            // To RESERVED when the hand-over is annulled: it never took place.
            case HANDED_OVER -> Set.of(RESERVED, AWAY_FOR_REPAIR, RETURNED, LOST);
            case AWAY_FOR_REPAIR -> Set.of(HANDED_OVER, RETURNED, LOST);
            case RETURNED -> Set.of(RECEIVED, IN_REPAIR, LOST);
            case IN_REPAIR -> Set.of(RECEIVED, LOST);
            case LOST -> Set.of(RECEIVED);
        };
    }

    /** Whether it is promised to a line of a list, or was handed over for one. */
    boolean promised() {
        return this == RESERVED || given();
    }

    /** Whether it is somebody's: with the person, or at a workshop for them. */
    public boolean given() {
        return this == HANDED_OVER || this == AWAY_FOR_REPAIR;
    }

    /** Whether it stands in the store, free or promised. */
    public boolean inStore() {
        return this == RECEIVED || this == RESERVED;
    }
}
