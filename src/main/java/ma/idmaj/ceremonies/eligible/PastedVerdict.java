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
    NOT_APPROVED,
    NOT_FUNDED,
    WITHOUT_NEEDS
}
