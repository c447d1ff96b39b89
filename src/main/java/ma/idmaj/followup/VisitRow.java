package ma.idmaj.followup;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit in lists.
 *
 * @param months   after the ceremony: 1, 3, 6, 12, then each year to 48
 * @param planned  the day agreed on, or on which it ended; null for none
 * @param visitor  user name of whose visit it is; null for nobody's yet
 * @param division where the person lives; null when not said
 * @param commune  within it; may be empty
 * @param overdue  15 days or more after its date and not made
 */
public record VisitRow(
        UUID id,
        PersonName name,
        LocalizedText project,
        int months,
        LocalDate dueOn,
        @Nullable LocalDate planned,
        @Nullable String visitor,
        @Nullable String division,
        String commune,
        VisitState state,
        boolean overdue,
        long version) {

    /** The day it stands under in a calendar. */
    public LocalDate day() {
        return planned == null ? dueOn : planned;
    }
}
