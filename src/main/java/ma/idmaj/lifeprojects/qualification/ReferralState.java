package ma.idmaj.lifeprojects.qualification;

/** What became of a referral; the partner answers once. */
public enum ReferralState {
    SENT,
    ACCEPTED,
    REFUSED
}
