package ma.idmaj.ceremonies;

import java.util.Set;

/** What has become of one person's line; the only moves are those of {@link #next}. */
public enum LineState {
    PLANNED,
    CONFIRMED,
    PRESENT,
    REPRESENTED,
    ABSENT,
    HANDED_OVER,
    SIGNED,
    SUBSTITUTED,
    POSTPONED,
    RETURNED;

    /** Undo of a hand-over leads back to who was here; once signed and not undone, only a return changes anything. */
    public Set<LineState> next() {
        return switch (this) {
            case PLANNED -> Set.of(CONFIRMED, PRESENT, REPRESENTED, ABSENT, SUBSTITUTED, POSTPONED);
            case CONFIRMED -> Set.of(PRESENT, REPRESENTED, ABSENT, SUBSTITUTED, POSTPONED);
            case PRESENT, REPRESENTED -> Set.of(HANDED_OVER, ABSENT, POSTPONED, PLANNED);
            case ABSENT -> Set.of(PRESENT, REPRESENTED, POSTPONED, SUBSTITUTED);
            case HANDED_OVER -> Set.of(SIGNED, PRESENT, REPRESENTED);
            case SIGNED -> Set.of(RETURNED, PRESENT, REPRESENTED);
            case SUBSTITUTED, POSTPONED, RETURNED -> Set.of();
        };
    }

    /** Whether nothing is left to decide for this line when the ceremony closes. */
    public boolean decided() {
        return switch (this) {
            case SIGNED, ABSENT, SUBSTITUTED, POSTPONED, RETURNED -> true;
            default -> false;
        };
    }

    /** Whether the list still counts on this line: another person has the place of one that was substituted. */
    public boolean counts() {
        return this != SUBSTITUTED;
    }

    /** Whether the person has received, or still may. */
    public boolean receives() {
        return this == SIGNED || next().contains(HANDED_OVER) || next().contains(PRESENT) || next().contains(SIGNED);
    }

    /** Whether equipment has gone out on this line. */
    public boolean served() {
        return this == HANDED_OVER || this == SIGNED || this == RETURNED;
    }

    /** Whether the person stands before the desk. */
    public boolean here() {
        return this == PRESENT || this == REPRESENTED;
    }
}
