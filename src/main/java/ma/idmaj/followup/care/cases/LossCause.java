package ma.idmaj.followup.care.cases;

/** How a thing was lost; a theft has its declaration to the authorities. */
public enum LossCause {
    STOLEN,
    LOST,
    FIRE,
    FLOOD
}
