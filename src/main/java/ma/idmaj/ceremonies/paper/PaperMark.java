package ma.idmaj.ceremonies.paper;

/** What was ticked in a row of the paper list. */
public enum PaperMark {
    GIVEN,
    /** Signed for, with items struck out. */
    PARTIAL,
    PROXY,
    ABSENT,
    POSTPONED;

    /** Whether it has a box of its own on paper: what was not given is struck out there, item by item. */
    boolean boxed() {
        return this != PARTIAL;
    }

    /** Whether equipment went out, all of it or some: its items are asked for. */
    public boolean opensItems() {
        return this == PARTIAL || this == PROXY;
    }
}
