package ma.idmaj.beneficiaries.consent;

/** What a person is asked. */
public enum ConsentKind {
    /** Without it no file is opened. */
    DATA_PROCESSING,
    /** The photo outside the file: on the day's screen, in published pictures. */
    IMAGE,
    /** The name in press texts. */
    PRESS_NAME
}
