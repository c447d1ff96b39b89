package ma.idmaj.reporting.published;

/** What must be so of a report's figures before it leaves. */
public enum Rule {
    /** The lines of a table, those of small groups together among them, make up the people of its total. */
    PEOPLE_MAKE_UP_THE_WHOLE,
    /** As do their amounts. */
    AMOUNTS_MAKE_UP_THE_WHOLE,
    /** What the funders paid is what was spent. */
    FUNDERS_MAKE_UP_THE_SPENT,
    /** No more was spent than committed, nor committed than there was. */
    MONEY_IN_ORDER,
    /** No more are equipped than approved, nor approved than registered. */
    STAGES_IN_ORDER,
    /** No line tells of fewer than five people. */
    NOBODY_TOLD_APART
}
