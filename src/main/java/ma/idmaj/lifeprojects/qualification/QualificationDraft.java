package ma.idmaj.lifeprojects.qualification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is to be kept of a training.
 *
 * @param body        who gives it
 * @param hours       of the whole training
 * @param attestation number of the paper given at its end
 * @param note        why it was abandoned, or anything worth knowing
 */
public record QualificationDraft(
        String course,
        String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer hours,
        QualificationState state,
        String attestation,
        String note) {}
