package ma.idmaj.ceremonies.eligible;

/** What becomes of one pasted number. */
public enum PastedVerdict {
    FOUND,
    /** Stands in the pasted text before. */
    TWICE,
    /** Is no number of an identity card. */
    UNREADABLE,
    UNKNOWN,
    ON_THIS_LIST,
    ON_ANOTHER_LIST,
    /** Waits for a place, here or at another ceremony. */
    ON_A_RESERVE,
    NOT_APPROVED,
    NOT_FUNDED,
    WITHOUT_NEEDS;

    /** Whether it is to be told where the person stands. */
    boolean elsewhere() {
        return this == ON_ANOTHER_LIST || this == ON_A_RESERVE;
    }
}
