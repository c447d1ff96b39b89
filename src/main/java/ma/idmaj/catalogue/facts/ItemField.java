package ma.idmaj.catalogue.facts;

/** What a supervisor writes of an item, one field of the form each: a refusal says which it is about. */
public enum ItemField {
    NAME,
    SPECIFICATION,
    DESCRIPTION,
    SECTOR,
    TRADE,
    MODEL,
    VAT,
    LINES,
    WATTS,
    FLOOR_SPACE,
    LICENCE,
    WARRANTY,
    SAFETY_STANDARD,
    PRICE,
    PRICE_DATE,
    PRICE_SOURCE
}
