package ma.idmaj.funding;

/** What a partner does in an agreement. */
public enum PartnerRole {
    LEAD,
    FINANCING,
    EXECUTION,
    TRAINING,
    FOLLOW_UP,
    AUTHORITY
}
