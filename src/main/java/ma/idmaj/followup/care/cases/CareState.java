package ma.idmaj.followup.care.cases;

/** Where a case stands. */
public enum CareState {
    OPEN,
    /** The person has the answer and has not yet said that it settles the matter. */
    ANSWERED,
    /** With the workshop. */
    SENT,
    /** Repaired, and with the person again. */
    BACK,
    BEYOND_REPAIR,
    /** The store has it and looks at it; what becomes of it next is told by the piece. */
    IN_STORE,
    /** The loss is taken note of: the thing is written off. */
    CONFIRMED,
    FOUND,
    CLOSED,
    WITHDRAWN;

    public boolean open() {
        return this == OPEN || this == ANSWERED || this == SENT;
    }
}
