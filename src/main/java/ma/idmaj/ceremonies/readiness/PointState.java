package ma.idmaj.ceremonies.readiness;

/** How a point of a line stands. */
public enum PointState {
    READY,
    MISSING,
    /** Comes by itself with a later step, as pieces are promised when the list is approved. */
    LATER
}
