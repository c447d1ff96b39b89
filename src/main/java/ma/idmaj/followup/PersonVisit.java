package ma.idmaj.followup;

import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A visit on the page of the person visited.
 *
 * @param months after the ceremony: 1, 3, 6, 12, then each year to 48
 * @param activity what it found; null for one that was not made, as {@code income}
 */
public record PersonVisit(
        UUID id,
        UUID projectId,
        LocalizedText project,
        int months,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        VisitState state,
        @Nullable Activity activity,
        @Nullable IncomeBand income) {}
