package ma.idmaj.catalogue.kits;

/** How much a trade hangs on an item of its kit; a needs list begins with it. */
public enum KitPriority {
    ESSENTIAL,
    USEFUL,
    OPTIONAL
}
