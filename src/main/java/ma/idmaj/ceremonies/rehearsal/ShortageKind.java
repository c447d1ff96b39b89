package ma.idmaj.ceremonies.rehearsal;

/** What the day would have lacked for a person. */
public enum ShortageKind {
    NO_MANDATE,
    NO_OTHER_PIECE,
    NO_SERIAL,
    NO_GOODS,
    NO_PAPERS
}
