package ma.idmaj.lifeprojects.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a closed session made of a project. */
public record PastDecision(
        UUID sessionId,
        UUID projectId,
        LocalDate heldOn,
        Instant closedAt,
        Outcome outcome,
        String decidedBy,
        List<String> missing,
        String reason) {}
