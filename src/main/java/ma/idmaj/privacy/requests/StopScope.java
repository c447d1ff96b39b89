package ma.idmaj.privacy.requests;

/** What a granted objection stops. */
public enum StopScope {
    /** Anything new on the file. */
    PROCESSING,
    /** Name and image outside the file. */
    PRESS
}
