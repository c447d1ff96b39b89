package ma.idmaj.audit;

import ma.idmaj.shared.FieldChange;

import java.time.Instant;
import java.util.List;

/** One entry of the trail as the auditor reads it. */
public record AuditRow(
        long seq,
        Instant at,
        String username,
        String subject,
        String subjectId,
        String act,
        String detail,
        List<FieldChange> difference) {}
