package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.press.basis.PressOccasion;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A press text without its words.
 *
 * @param latest number of its newest version
 * @param remark what the approver had to say when it was sent back; empty otherwise
 */
public record PressRow(
        UUID id,
        UUID ceremony,
        PressOccasion occasion,
        PressState state,
        int latest,
        String remark,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String digest,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        long version) {}
