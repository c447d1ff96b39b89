package ma.idmaj.stock.vehicles;

/** How far the papers of ownership are. */
public enum Transfer {
    MISSING,
    /** Handed in at the registration office. */
    FILED,
    DONE
}
