package ma.idmaj.ceremonies.guests;

/** How far a guest's invitation has come. */
public enum InvitationState {
    TO_INVITE,
    SENT,
    CONFIRMED,
    DECLINED
}
