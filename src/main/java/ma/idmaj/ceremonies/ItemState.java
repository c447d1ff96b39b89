package ma.idmaj.ceremonies;

/** What became of one item of a line. */
public enum ItemState {
    PLANNED,
    GIVEN,
    MISSING,
    DAMAGED,
    SUBSTITUTED;

    /** Whether the person went home with it, or with another in its place. */
    boolean handedOver() {
        return this == GIVEN || this == SUBSTITUTED;
    }
}
