package ma.idmaj.followup.findings;

/** What was found of a piece of equipment. */
public enum Found {
    WORKING,
    NOT_WORKING,
    BROKEN,
    SOLD,
    STOLEN,
    ABSENT,
    NOT_SEEN
}
