package ma.idmaj.catalogue;

/** Why an item stands in the review queue. */
public enum ReviewReason {
    TO_REVIEW,
    ARABIC_MISSING,
    FRENCH_MISSING,
    SECTOR_MISSING,
    PRICE_OLD
}
