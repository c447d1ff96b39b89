package ma.idmaj.reporting;

/** How far a person has come; whoever reached one reached those before it. */
public enum Stage {
    REGISTERED,
    PROJECT,
    APPROVED,
    /** The hand-over is signed and stands. */
    EQUIPPED,
    /** Seen at work twelve months after the signature or later, and not ceased by then. */
    ACTIVE_AT_12
}
