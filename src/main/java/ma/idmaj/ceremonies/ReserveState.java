package ma.idmaj.ceremonies;

/** What became of someone on the reserve: waiting, on the list in another's place, or free again. */
public enum ReserveState {
    WAITING,
    TAKEN,
    RELEASED
}
