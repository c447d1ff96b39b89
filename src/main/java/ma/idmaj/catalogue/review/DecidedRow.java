package ma.idmaj.catalogue.review;

import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One act of the review: what was decided about how many findings, an item of them by name. */
public record DecidedRow(
        UUID act,
        ReviewRule rule,
        Verdict verdict,
        LocalizedText item,
        int findings,
        String reason,
        @Nullable LocalDate until,
        String decidedBy,
        Instant decidedAt,
        boolean takenBack) {}
