package ma.idmaj.ceremonies.scans;

/** Whether a paper found in a stack can be attached. */
public enum StackVerdict {
    READY,
    /** The line's record has a scan of this paper. */
    ALREADY,
    NOT_SIGNED,
    /** Pages of it are not in the stack. */
    INCOMPLETE,
    /** The line's record has as many scans as it takes. */
    FULL,
    TOO_LARGE
}
