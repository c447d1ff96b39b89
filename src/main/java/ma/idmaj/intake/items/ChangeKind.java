package ma.idmaj.intake.items;

/** What a row of an edited catalogue is, what wants a look first. */
public enum ChangeKind {
    /** Changes something that can't stand. */
    REFUSED,
    /** Somebody changed the item since the file was exported. */
    CONFLICT,
    NEW,
    CHANGED,
    SAME;

    /** Whether it may be taken. */
    public boolean takeable() {
        return this == NEW || this == CHANGED;
    }
}
