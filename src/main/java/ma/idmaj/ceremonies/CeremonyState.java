package ma.idmaj.ceremonies;

import java.util.Set;

/** Where a ceremony stands; the only moves are those of {@link #next}. */
public enum CeremonyState {
    DRAFT,
    LIST_OPEN,
    SUBMITTED,
    APPROVED,
    IN_PROGRESS,
    DONE,
    CLOSED,
    POSTPONED,
    CANCELLED;

    /** The states this one may move to. Reopening a closed ceremony asks for a reason and a second person. */
    public Set<CeremonyState> next() {
        return switch (this) {
            case DRAFT -> Set.of(LIST_OPEN, POSTPONED, CANCELLED);
            case LIST_OPEN -> Set.of(SUBMITTED, POSTPONED, CANCELLED);
            case SUBMITTED -> Set.of(APPROVED, LIST_OPEN, POSTPONED, CANCELLED);
            case APPROVED -> Set.of(IN_PROGRESS, POSTPONED, CANCELLED);
            case IN_PROGRESS -> Set.of(DONE, POSTPONED, CANCELLED);
            case DONE -> Set.of(CLOSED);
            case CLOSED -> Set.of(DONE);
            case POSTPONED, CANCELLED -> Set.of();
        };
    }

    /** Whether lines and items may change. */
    public boolean listOpen() {
        return this == DRAFT || this == LIST_OPEN;
    }

    /** Whether the list is approved, and so frozen. */
    public boolean frozen() {
        return this == APPROVED || this == IN_PROGRESS || this == DONE || this == CLOSED;
    }

    /** Whether nothing is left to prepare: it took place, or will not. */
    public boolean past() {
        return this == DONE || this == CLOSED || this == POSTPONED || this == CANCELLED;
    }

    /** Whether nothing more happens there: a desk has nothing to look for. */
    public boolean over() {
        return this == CLOSED || this == POSTPONED || this == CANCELLED;
    }

    /** Whether it may still be put off or given up. */
    public boolean mayBeCalledOff() {
        return next().contains(CANCELLED);
    }

    /** Whether people may be received and served. */
    public boolean serving() {
        return this == APPROVED || this == IN_PROGRESS;
    }
}
