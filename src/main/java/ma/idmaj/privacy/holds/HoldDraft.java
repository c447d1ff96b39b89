package ma.idmaj.privacy.holds;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be held.
 *
 * @param person   or {@code ceremony}, one of the two
 * @param untilOn  null until somebody lifts it
 */
public record HoldDraft(
        @Nullable UUID person,
        @Nullable UUID ceremony,
        String reason,
        @Nullable LocalDate untilOn) {

    public static final int MAX_REASON = 240;

    public HoldDraft {
        reason = CleanText.oneLine(reason);
    }
}
