package ma.idmaj.funding.composition.solver;

/** What keeps a person or a line out. */
public enum Limit {
    FIXED_OUT,
    /** The list of needs is empty. */
    NO_NEEDS,
    NO_PRICE,
    /** The catalogue has withdrawn the item, or not approved it as it stands. */
    NOT_ON_OFFER,
    /** The item is counted by another unit than when the need was written: as many of it are something else. */
    UNIT_CHANGED,
    /** The person is in with another project. */
    OTHER_PROJECT,
    CEILING,
    STOCK,
    COFUNDERS,
    ENVELOPE,
    MINIMUM,
    /** The person is out, and so are the lines. */
    PERSON_OUT,
    /** There is room, but the search was stopped before it was found out. */
    NOT_TRIED
}
