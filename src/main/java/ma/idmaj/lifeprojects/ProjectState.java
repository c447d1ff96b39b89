package ma.idmaj.lifeprojects;

import ma.idmaj.accounts.Permission;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Where a life project stands; the only moves are those of {@link #next}. */
public enum ProjectState {
    DRAFT,
    DIAGNOSED,
    IN_QUALIFICATION,
    FEASIBILITY,
    SUBMITTED,
    ADJOURNED,
    APPROVED,
    REJECTED,
    FUNDED,
    EQUIPPED,
    ACTIVE,
    IN_DIFFICULTY,
    SUSTAINED,
    CEASED,
    WITHDRAWN;

    /** Withdrawal is open until the equipment is there. */
    public Set<ProjectState> next() {
        Set<ProjectState> forward = switch (this) {
            case DRAFT -> EnumSet.of(DIAGNOSED);
            case DIAGNOSED -> EnumSet.of(IN_QUALIFICATION);
            case IN_QUALIFICATION -> EnumSet.of(FEASIBILITY);
            case FEASIBILITY, ADJOURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(ADJOURNED, APPROVED, REJECTED);
            case APPROVED -> EnumSet.of(FUNDED);
            case FUNDED -> EnumSet.of(EQUIPPED);
            case EQUIPPED -> EnumSet.of(ACTIVE);
            case ACTIVE -> EnumSet.of(IN_DIFFICULTY, SUSTAINED, CEASED);
            case IN_DIFFICULTY -> EnumSet.of(ACTIVE, SUSTAINED, CEASED);
            case REJECTED, SUSTAINED, CEASED, WITHDRAWN -> EnumSet.noneOf(ProjectState.class);
        };
        if (ordinal() < EQUIPPED.ordinal() && this != REJECTED) forward.add(WITHDRAWN);
        return forward;
    }

    /** The permission that brings a project here. Entering the equipped state is the ceremony's, by its signature. */
    public String enteredBy() {
        return switch (this) {
            // The way out of the programme, too, is decided; see exit().
            case ADJOURNED, APPROVED, REJECTED, SUSTAINED, CEASED -> Permission.CEREMONY_APPROVE;
            case FUNDED -> Permission.FUNDING_WRITE;
            case EQUIPPED -> Permission.CEREMONY_PREPARE;
            default -> Permission.PEOPLE_WRITE;
        };
    }

    /** Whether someone with these permissions may bring a project here by asking for it. */
    public boolean enterableBy(Predicate<String> permissions) {
        return this != EQUIPPED && !exit() && permissions.test(enteredBy());
    }

    /** Nothing leads out of it: what was prepared stays as it is. */
    public boolean over() {
        return next().isEmpty();
    }

    /** The centre still prepares it: title and trade may change. */
    public boolean beforeCommittee() {
        return ordinal() < SUBMITTED.ordinal();
    }

    /** Whether the move is the committee's decision, which nobody takes on a project of their own. */
    public boolean decided() {
        return this == ADJOURNED || this == APPROVED || this == REJECTED;
    }

    /** Whether a project that comes here has left the programme: proposed by one person and decided by another, no other way. */
    public boolean exit() {
        return this == SUSTAINED || this == CEASED;
    }
}
