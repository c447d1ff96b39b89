package ma.idmaj.intake.prices;

/** What is to become of a row. */
public enum PriceRowChoice {
    /** A draft in the catalogue, for the review; with its quote. */
    NEW_ITEM,
    /** A quote, and its price proposed as the reference price. */
    QUOTE_AND_PRICE,
    /** A quote alone. */
    QUOTE,
    /** Nothing. */
    LEAVE_OUT
}
