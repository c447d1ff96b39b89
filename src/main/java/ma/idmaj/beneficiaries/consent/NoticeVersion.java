package ma.idmaj.beneficiaries.consent;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a text people are told or asked, or of the CNDP's number.
 *
 * @param text      the number in both places when it is one
 * @param writtenAt null for what the installation brought
 */
public record NoticeVersion(
        NoticePart part,
        int version,
        LocalDate validFrom,
        LocalizedText text,
        String writtenBy,
        @Nullable Instant writtenAt) {}
