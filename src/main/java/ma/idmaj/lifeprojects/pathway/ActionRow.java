package ma.idmaj.lifeprojects.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One action of a project.
 *
 * @param owner   user name of the account that sees to it; null when the person does
 * @param endedOn the day it was done or cancelled
 * @param endedBy user name of who says so
 * @param note    what came of it, or why it was cancelled
 */
public record ActionRow(
        UUID id,
        String what,
        Pathway pathway,
        @Nullable String owner,
        LocalDate dueOn,
        ActionState state,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        String note,
        long version) {

    public boolean overdue(LocalDate today) {
        return state == ActionState.PLANNED && dueOn.isBefore(today);
    }
}
