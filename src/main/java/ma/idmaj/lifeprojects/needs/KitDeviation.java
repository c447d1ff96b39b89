package ma.idmaj.lifeprojects.needs;

/** How a person's list differs from the kit it was filled from. */
public enum KitDeviation {
    ADDED,
    LEFT_OUT,
    MORE,
    FEWER,
    /** One of the kit's alternates stands in the item's stead. */
    ALTERNATE
}
