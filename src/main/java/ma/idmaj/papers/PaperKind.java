package ma.idmaj.papers;

/** The papers there are. A name stays as it is once a paper of the kind is issued. */
public enum PaperKind {
    DISTRIBUTION_LIST(Audience.OFFICE),
    GATE_LIST(Audience.GATE),
    DESK_LIST(Audience.DESK),
    GOVERNOR_LIST(Audience.GOVERNOR),
    ACCOUNTANT_LIST(Audience.ACCOUNTANT),
    PRESS_LIST(Audience.PRESS),
    HANDOVER_RECORD(Audience.PERSON),
    RECEIPT(Audience.PERSON),
    ENGAGEMENT(Audience.PERSON),
    MANDATE(Audience.PERSON),
    RECORD_REGISTER(Audience.OFFICE),
    ITEM_LABELS(Audience.HALL),
    BADGES(Audience.HALL),
    PLACE_CARDS(Audience.HALL),
    INVITATIONS(Audience.GUESTS),
    RUNNING_ORDER(Audience.HALL),
    COMMITTEE_MINUTES(Audience.OFFICE),
    VISIT_REPORT(Audience.PERSON),
    DOSSIER(Audience.PERSON),
    PRESS_TEXT(Audience.PRESS),
    BUNDLE(Audience.OFFICE);

    private final Audience audience;

    PaperKind(Audience audience) {
        this.audience = audience;
    }

    /** Who holds it in hand, and so what may stand on it. */
    public Audience audience() {
        return audience;
    }
}
