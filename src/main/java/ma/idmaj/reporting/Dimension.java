package ma.idmaj.reporting;

/** What people and their businesses are told apart by. A file that lacks the fact belongs to the value {@code ""}. */
public enum Dimension {
    /** Year of registration. */
    REGISTERED_IN,
    /** Year of the first signature for equipment; of a list's line, the year of its ceremony. */
    EQUIPPED_IN,
    CENTRE,
    REGION,
    SECTOR,
    TRADE,
    SEX,
    /** That paid for what was signed first. */
    TRANCHE
}
