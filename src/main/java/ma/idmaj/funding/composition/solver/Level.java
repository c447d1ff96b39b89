package ma.idmaj.funding.composition.solver;

/** What the best list is best in, the first before all others. */
public enum Level {
    /** People with all their essentials. */
    PEOPLE,
    /** Lines that are useful. */
    USEFUL,
    /** People decided on earlier: session by session, the oldest first. */
    DECISIONS,
    /** Lines that are optional. */
    OPTIONAL,
    /** Lines that give the item asked for and no substitute. */
    AS_ASKED
}
