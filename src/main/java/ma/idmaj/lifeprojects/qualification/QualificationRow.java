package ma.idmaj.lifeprojects.qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** One training taken for a project. */
public record QualificationRow(
        UUID id,
        String course,
        String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer hours,
        QualificationState state,
        String attestation,
        String note,
        long version) {}
