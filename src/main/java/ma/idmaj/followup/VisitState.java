package ma.idmaj.followup;

/** Where a follow-up visit stands. */
public enum VisitState {
    DUE,
    SCHEDULED,
    DONE,
    MISSED,
    REFUSED,
    UNREACHABLE;

    /** Whether the visit is still to be made. */
    public boolean toMake() {
        return this == DUE || this == SCHEDULED;
    }
}
