package ma.idmaj.followup.exit;

/** Why: of a closed list, so that it can be counted. What is nobody's business has no word here. */
public enum ExitReason {
    LIVES_FROM_IT(ExitOutcome.SUSTAINED),
    FOLLOW_UP_COMPLETE(ExitOutcome.SUSTAINED),
    GREW_OR_JOINED(ExitOutcome.SUSTAINED),
    FOUND_STOPPED(ExitOutcome.CEASED),
    NOT_ENOUGH_INCOME(ExitOutcome.CEASED),
    EQUIPMENT_LOST(ExitOutcome.CEASED),
    OTHER_WORK(ExitOutcome.CEASED),
    OWN_WISH(ExitOutcome.CEASED),
    MOVED_AWAY(ExitOutcome.CEASED),
    OTHER_REASON(ExitOutcome.CEASED);

    private final ExitOutcome outcome;

    ExitReason(ExitOutcome outcome) {
        this.outcome = outcome;
    }

    public ExitOutcome outcome() {
        return outcome;
    }
}
