package ma.idmaj.followup.making;

import ma.idmaj.followup.VisitState;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit on its own page.
 *
 * @param centre     which keeps the person's file; null for none
 * @param division   code of where the person lives; null when not said
 * @param plannedOn  the day agreed on; null for none
 * @param visitor    user name of whose visit it is; null for nobody's yet
 * @param endedOn    null while it is to be made
 * @param recordedBy a user name; null as {@code endedOn}
 */
public record VisitDetail(
        UUID id,
        UUID person,
        PersonName name,
        UUID project,
        LocalizedText title,
        ProjectState projectState,
        @Nullable UUID centre,
        @Nullable String division,
        String commune,
        int months,
        LocalDate dueOn,
        VisitState state,
        @Nullable LocalDate plannedOn,
        @Nullable String visitor,
        @Nullable LocalDate endedOn,
        String note,
        @Nullable UUID sentAs,
        @Nullable String recordedBy,
        @Nullable Instant recordedAt,
        long version) {

    Visit visit() {
        return new Visit(id, dueOn.minusMonths(months), state, plannedOn, visitor, endedOn, sentAs, recordedBy);
    }
}
