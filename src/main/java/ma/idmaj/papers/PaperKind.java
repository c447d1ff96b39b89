package ma.idmaj.papers;

import static ma.idmaj.accounts.Permission.*;

import java.util.Set;

/**
 * The papers there are, whose they are, and who may hold one at all. A name stays as it is once a paper of the kind is
 * issued.
 *
 * <p>Who may is asked twice: by the feature, which knows the ceremony or the file it is about, and by the archive, which
 * knows nothing but the kind and refuses whoever has none of its permissions. A kind without any would be nobody's.
 */
public enum PaperKind {
    DISTRIBUTION_LIST(Audience.OFFICE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    GATE_LIST(Audience.GATE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    DESK_LIST(Audience.DESK, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    GOVERNOR_LIST(Audience.GOVERNOR, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    ACCOUNTANT_LIST(Audience.ACCOUNTANT, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    PRESS_LIST(Audience.PRESS, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    HANDOVER_RECORD(Audience.PERSON, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    RECEIPT(Audience.PERSON, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    ENGAGEMENT(Audience.PERSON, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    MANDATE(Audience.PERSON, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    RECORD_REGISTER(Audience.OFFICE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    ITEM_LABELS(Audience.HALL, CEREMONY_PREPARE, CEREMONY_APPROVE, STOCK_WRITE),
    BADGES(Audience.HALL, CEREMONY_PREPARE, CEREMONY_APPROVE),
    PLACE_CARDS(Audience.HALL, CEREMONY_PREPARE, CEREMONY_APPROVE),
    INVITATIONS(Audience.GUESTS, CEREMONY_PREPARE, CEREMONY_APPROVE),
    CONVOCATIONS(Audience.PERSON, CEREMONY_PREPARE, CEREMONY_APPROVE),
    RUNNING_ORDER(Audience.HALL, CEREMONY_PREPARE, CEREMONY_APPROVE),
    COMMITTEE_MINUTES(Audience.OFFICE, COMMITTEE_PLAN, CEREMONY_APPROVE, AUDIT_READ),
    VISIT_REPORT(Audience.PERSON, FOLLOW_UP_READ),
    EQUIPMENT_RETURN(Audience.PERSON, FOLLOW_UP_READ),
    DOSSIER(Audience.PERSON, PRIVACY_WORK),
    PRESS_TEXT(Audience.PRESS, CEREMONY_PREPARE, CEREMONY_APPROVE),
    FUNDER_REPORT(Audience.OFFICE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    YEARLY_REPORT(Audience.OFFICE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ),
    BUNDLE(Audience.OFFICE, CEREMONY_PREPARE, CEREMONY_APPROVE, AUDIT_READ);

    private final Audience audience;
    private final Set<String> keepers;

    PaperKind(Audience audience, String... keepers) {
        this.audience = audience;
        this.keepers = Set.of(keepers);
    }

    /** Who holds it in hand, and so what may stand on it. */
    public Audience audience() {
        return audience;
    }

    /** The permissions of which one lets an account read such papers whatever they are about. */
    Set<String> keepers() {
        return keepers;
    }

    /** A desk gives and takes the papers of the people it serves; the feature says whom. */
    boolean atTheDesk() {
        return switch (this) {
            case GATE_LIST, DESK_LIST, HANDOVER_RECORD, RECEIPT, ENGAGEMENT, MANDATE -> true;
            default -> false;
        };
    }

    public String labelKey() {
        return "papers.kind." + name();
    }
}
