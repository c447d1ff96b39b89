package ma.idmaj.pace;

/** What is asked for again and again only by a program, or by someone who copies files. */
public enum Bulk {
    /** A page of a search; who types asks some four times a second. */
    SEARCH,
    /** A list, a paper of it or a dossier to take away. */
    EXPORT,
    /** A whole card or telephone number. */
    NUMBER,
    /** Figures that a partner's program asks for. */
    ANSWER
}
