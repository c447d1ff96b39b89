package ma.idmaj.beneficiaries.background;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of a person's background.
 *
 * @param trade   name of the trade; null when there is none
 * @param version what {@link BackgroundService#edit} wants back
 */
public record BackgroundRecord(
        UUID id,
        BackgroundKind kind,
        LocalizedText title,
        String issuer,
        @Nullable StudyLevel level,
        @Nullable String tradeCode,
        @Nullable LocalizedText trade,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate expiresOn,
        Instant recordedAt,
        String recordedBy,
        long version) {

    /** Whether it no longer holds on that day; the day it expires on is its last. */
    public boolean expiredOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
