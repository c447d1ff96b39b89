package ma.idmaj.followup;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One visit in lists.
 *
 * @param months  after the ceremony: 1, 3, 6 or 12
 * @param overdue 15 days or more after its date and not done
 */
public record VisitRow(
        UUID id,
        PersonName name,
        LocalizedText project,
        int months,
        LocalDate dueOn,
        VisitState state,
        boolean overdue) {}
