package ma.idmaj.ceremonies.press.statements;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A statement as it was written down, with who stands for it.
 *
 * @param line            of a beneficiary; null for others
 * @param withdrawnReason why it may not be published any more; null while it may
 */
public record Statement(
        UUID id,
        SpeakerKind kind,
        @Nullable UUID line,
        String speakerAr,
        String speakerLatin,
        LocalizedText title,
        TextLanguage language,
        String said,
        LocalDate consentOn,
        ConsentWay consentWay,
        String consentTo,
        StatementState state,
        String writtenBy,
        Instant writtenAt,
        @Nullable String approvedBy,
        @Nullable String withdrawnReason) {}
