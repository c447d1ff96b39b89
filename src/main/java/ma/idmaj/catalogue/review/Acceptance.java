package ma.idmaj.catalogue.review;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Fine as it is.
 *
 * @param until the last day it holds; null: as long as the facts stay
 */
public record Acceptance(String reason, @Nullable LocalDate until) {

    public static final int LENGTH = 240;

    /** @throws Refusal without a reason */
    public Acceptance {
        reason = Acceptance.reason(reason);
    }

    static String reason(String typed) {
        String reason = CleanText.oneLine(typed);
        if (reason.isEmpty() || reason.length() > LENGTH) throw new Refusal("catalogue.review.reasonMissing", LENGTH);
        return reason;
    }
}
