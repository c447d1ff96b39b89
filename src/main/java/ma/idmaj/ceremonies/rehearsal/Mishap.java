package ma.idmaj.ceremonies.rehearsal;

/** What may befall a person of the list on the day. */
public enum Mishap {
    ABSENT,
    PROXY,
    BROKEN_PIECE
}
