package ma.idmaj.ceremonies;

/** What became of one item of a line. */
public enum ItemState {
    PLANNED,
    GIVEN,
    MISSING,
    DAMAGED,
    SUBSTITUTED
}
