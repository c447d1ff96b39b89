package ma.idmaj.beneficiaries.consent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a text people are told or asked, or of the CNDP's number.
 *
 * @param ar        its paragraphs apart by line breaks; the number in both places when it is one
 * @param writtenAt null for what the installation brought
 */
public record NoticeVersion(
        NoticePart part,
        int version,
        LocalDate validFrom,
        String ar,
        String fr,
        String writtenBy,
        @Nullable Instant writtenAt) {}
