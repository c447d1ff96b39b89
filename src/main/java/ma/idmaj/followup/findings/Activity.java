package ma.idmaj.followup.findings;

/** How the business runs on the day of the visit. */
public enum Activity {
    NOT_STARTED,
    RUNNING,
    STRUGGLING,
    PAUSED,
    STOPPED
}
