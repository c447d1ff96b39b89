package ma.idmaj.catalogue.kits;

/** In what a line of one version differs from the same item's line in another. */
public enum KitChange {
    ADDED,
    REMOVED,
    QUANTITY,
    PRICE,
    PRIORITY,
    ALTERNATES,
    NOTE
}
