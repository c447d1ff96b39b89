package ma.idmaj.intake.changes;

/** What a row of an edited list is, what wants a look first. */
public enum ChangeKind {
    /** Changes something that can't stand. */
    REFUSED,
    /** Somebody changed what it is of since the file was exported. */
    CONFLICT,
    NEW,
    CHANGED,
    SAME;

    /** Whether it may be taken. */
    public boolean takeable() {
        return this == NEW || this == CHANGED;
    }
}
