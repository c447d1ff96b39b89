package ma.idmaj.followup.care.cases;

import java.util.Set;

/** What a person comes back with after the day; the only moves are those of {@link #next}. */
public enum CareKind {
    COMPLAINT,
    REPAIR,
    RETURN,
    LOSS;

    public Set<CareState> next(CareState from) {
        return switch (this) {
            case COMPLAINT ->
                switch (from) {
                    case OPEN -> Set.of(CareState.ANSWERED, CareState.WITHDRAWN);
                    // Back to OPEN when the answer did not settle it.
                    case ANSWERED -> Set.of(CareState.CLOSED, CareState.OPEN);
                    default -> Set.of();
                };
            case REPAIR ->
                switch (from) {
                    case OPEN -> Set.of(CareState.SENT, CareState.WITHDRAWN);
                    case SENT -> Set.of(CareState.BACK, CareState.BEYOND_REPAIR);
                    default -> Set.of();
                };
            case RETURN -> from == CareState.OPEN ? Set.of(CareState.IN_STORE, CareState.WITHDRAWN) : Set.of();
            case LOSS -> from == CareState.OPEN ? Set.of(CareState.CONFIRMED, CareState.FOUND) : Set.of();
        };
    }

    /** Whether it is about a thing that was handed over; a complaint need not be. */
    public boolean ofAThing() {
        return this != COMPLAINT;
    }
}
