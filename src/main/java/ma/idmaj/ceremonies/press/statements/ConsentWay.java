package ma.idmaj.ceremonies.press.statements;

/** How somebody agreed that a statement be published. */
public enum ConsentWay {
    SIGNED,
    ALOUD,
    MESSAGE
}
