package ma.idmaj.followup.findings;

/** What keeps the business back, of a closed list. */
public enum Difficulty {
    CUSTOMERS,
    SUPPLIES,
    PRICES,
    PREMISES,
    POWER,
    EQUIPMENT,
    SKILLS,
    MONEY,
    PAPERS,
    COMPETITION,
    TRANSPORT,
    FAMILY,
    OTHER
}
