package ma.idmaj.ceremonies.paper;

/** What was ticked in a row of the paper list. */
public enum PaperMark {
    GIVEN,
    PROXY,
    ABSENT,
    POSTPONED
}
