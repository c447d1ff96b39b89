package ma.idmaj.followup;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit on the page of the person visited.
 *
 * @param months after the ceremony: 1, 3, 6 or 12
 */
public record PersonVisit(
        UUID id,
        UUID projectId,
        LocalizedText project,
        int months,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        VisitState state) {}
