package ma.idmaj.followup.exit;

/** What became of a proposal. */
public enum ExitAnswer {
    ACCEPTED,
    REFUSED,
    TAKEN_BACK
}
