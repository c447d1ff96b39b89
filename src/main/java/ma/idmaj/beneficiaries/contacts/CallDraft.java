package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/**
 * A call as someone records it.
 *
 * @param at     Morocco's time; null for now
 * @param agreed whether the person agreed; null when nothing was asked, and whenever nobody answered
 * @param agreedTo what to; may be empty
 */
public record CallDraft(
        @Nullable LocalDateTime at,
        CallPurpose purpose,
        CallOutcome outcome,
        @Nullable Boolean agreed,
        String agreedTo,
        String note) {

    public static final int MAX_AGREED_TO = 160;
    public static final int MAX_NOTE = 500;

    public CallDraft {
        agreedTo = CleanText.oneLine(agreedTo);
        note = CleanText.oneLine(note);
    }
}
