package ma.idmaj.privacy.requests;

/** Which right somebody uses. */
public enum RequestKind {
    ACCESS,
    RECTIFICATION,
    OBJECTION
}
