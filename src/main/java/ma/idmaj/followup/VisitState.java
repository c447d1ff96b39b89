package ma.idmaj.followup;

/** Where a follow-up visit stands. */
public enum VisitState {
    DUE,
    SCHEDULED,
    DONE,
    MISSED,
    REFUSED,
    UNREACHABLE
}
