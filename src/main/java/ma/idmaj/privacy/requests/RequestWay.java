package ma.idmaj.privacy.requests;

/** How a request came. */
public enum RequestWay {
    COUNTER,
    LETTER,
    EMAIL,
    PHONE
}
