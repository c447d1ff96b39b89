package ma.idmaj.ceremonies.press.statements;

/** Who speaks. */
public enum SpeakerKind {
    GUEST,
    BENEFICIARY,
    /** Someone who is neither, by name and title. */
    OTHER
}
