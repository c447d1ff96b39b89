package ma.idmaj.catalogue;

/** What one of an item is. */
public enum ItemUnit {
    PIECE,
    LOT,
    YEAR
}
