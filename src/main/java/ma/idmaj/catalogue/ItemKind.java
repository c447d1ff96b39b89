package ma.idmaj.catalogue;

/** What an item is: a durable piece with a serial number, starter stock, or a service such as an insurance. */
public enum ItemKind {
    DURABLE,
    CONSUMABLE,
    SERVICE
}
