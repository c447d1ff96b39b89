package ma.idmaj.followup.care;

import ma.idmaj.followup.care.cases.CareKind;
import ma.idmaj.followup.care.cases.CareState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One case in lists.
 *
 * @param item   empty for a complaint about no thing
 * @param serial empty where the store does not keep pieces of it
 * @param dueOn  by which an answer is owed, or the thing expected back
 */
public record CareRow(
        UUID id,
        UUID person,
        PersonName name,
        CareKind kind,
        CareState state,
        LocalizedText item,
        String serial,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        long version) {

    public boolean overdue(LocalDate today) {
        return state.open() && dueOn != null && dueOn.isBefore(today);
    }
}
