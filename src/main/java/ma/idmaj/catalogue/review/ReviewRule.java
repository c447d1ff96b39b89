package ma.idmaj.catalogue.review;

/** What the review looks for, in the order in which the queue asks. */
public enum ReviewRule {
    TO_REVIEW,
    PRICE_PROPOSED,
    PRICE_OFF,
    UNIT_MISMATCH,
    WITHDRAWN_IN_USE,
    DOUBLE,
    SECTOR_MISSING,
    ARABIC_MISSING,
    FRENCH_MISSING,
    UNIT_DOUBTFUL,
    PRICE_OLD,
    FEW_QUOTES,
    POWER_UNSAID,
    LICENCE_UNSAID,
    NO_SUBSTITUTE;

    /** Whether somebody proposed something that another one approves or sends back. */
    public boolean proposal() {
        return this == TO_REVIEW || this == PRICE_PROPOSED;
    }
}
