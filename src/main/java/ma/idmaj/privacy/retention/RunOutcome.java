package ma.idmaj.privacy.retention;

/** How a run ended. */
public enum RunOutcome {
    RUNNING,
    DONE,
    /** By hand; what had gone by then is gone. */
    STOPPED,
    FAILED
}
