package ma.idmaj.catalogue.review;

/** What was decided about a finding. */
public enum Verdict {
    APPROVED,
    SENT_BACK,
    ACCEPTED
}
