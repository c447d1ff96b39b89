package ma.idmaj.audit;

import java.time.Instant;

/** One entry of the trail as the auditor reads it. */
public record AuditRow(
        long seq, Instant at, String username, String subject, String subjectId, String act, String detail) {}
