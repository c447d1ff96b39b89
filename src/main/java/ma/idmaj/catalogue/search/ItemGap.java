package ma.idmaj.catalogue.search;

/** What may be missing of an item. What only equipment has (power, photo) is missed of durable items alone. */
public enum ItemGap {
    ANY,
    ARABIC,
    FRENCH,
    SECTOR,
    SPECIFICATION,
    POWER,
    LICENCE,
    PHOTO
}
