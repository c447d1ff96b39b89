package ma.idmaj.catalogue;

/** Sectors of activity. */
public enum Sector {
    CATERING,
    CRAFTS,
    SERVICES,
    COMMERCE,
    AGRICULTURE,
    CONSTRUCTION
}
