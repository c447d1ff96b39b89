package ma.idmaj.followup.findings;

/** What the business leaves in a month, in dirhams; from low to high, as far as it is said. */
public enum IncomeBand {
    NONE,
    UNDER_1500,
    TO_3000,
    TO_5000,
    TO_8000,
    ABOVE_8000,
    NOT_SAID;

    public boolean known() {
        return this != NOT_SAID;
    }

    /** Whether less comes in than before; not when one of the two was not said. */
    public boolean below(IncomeBand before) {
        return known() && before.known() && compareTo(before) < 0;
    }
}
