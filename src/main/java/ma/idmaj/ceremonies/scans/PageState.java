package ma.idmaj.ceremonies.scans;

/** What a page of a stack turned out to be. */
public enum PageState {
    /** Of a paper of one of the ceremony's lines. */
    RECOGNISED,
    /** One more than its paper has: scanned twice. */
    SURPLUS,
    /** No code was found on it. */
    UNREAD,
    /** Codes of two papers: two sheets lay on the glass. */
    SEVERAL,
    /** A code nobody issued. */
    UNKNOWN,
    /** A paper of another ceremony. */
    FOREIGN,
    /** A paper of this ceremony as a whole, or of a person outside it: no line's. */
    NO_LINE,
    /** A paper that is worth nothing any more. */
    WITHDRAWN;

    /** Whether a person may say whose it is. */
    public boolean byHand() {
        return this == UNREAD || this == SEVERAL;
    }
}
