package ma.idmaj.ceremonies;

/** What gives a proxy the right to receive and sign for someone. */
public enum MandateKind {
    LEGALISED,
    ADOUL,
    NOTARIAL,
    GUARDIAN
}
