package ma.idmaj.funding;

/** How far a tranche has come: an organiser proposes it, an approver who did not approves it, and it ends closed. */
public enum TrancheState {
    PROPOSED,
    APPROVED,
    CLOSED
}
