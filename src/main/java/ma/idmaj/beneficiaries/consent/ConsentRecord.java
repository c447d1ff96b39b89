package ma.idmaj.beneficiaries.consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One answer of a person, as it was recorded.
 *
 * @param textVersion   version of the sentence that was put to the person
 * @param noticeVersion version of the notice that was given before
 * @param authorisation number of the CNDP the notice carried; empty while there was none
 * @param paper         the signed paper; null for an answer said aloud
 */
public record ConsentRecord(
        UUID id,
        ConsentKind kind,
        ConsentAnswer answer,
        LocalDate saidOn,
        TextLanguage language,
        int textVersion,
        int noticeVersion,
        String authorisation,
        ConsentEvidence evidence,
        @Nullable UUID paper,
        String witness,
        Instant recordedAt,
        String recordedBy) {}
