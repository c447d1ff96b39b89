package ma.idmaj.privacy.holds;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One hold.
 *
 * @param person   null for a ceremony's
 * @param ceremony null for a person's
 * @param about    the person's name in both scripts, or the ceremony's title
 * @param liftedAt null while nobody has lifted it
 */
public record HoldRow(
        UUID id,
        @Nullable UUID person,
        @Nullable UUID ceremony,
        LocalizedText about,
        String reason,
        @Nullable LocalDate untilOn,
        Instant setAt,
        String setBy,
        @Nullable Instant liftedAt) {

    public boolean stands(LocalDate today) {
        return liftedAt == null && (untilOn == null || !untilOn.isBefore(today));
    }
}
