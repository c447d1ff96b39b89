package ma.idmaj.beneficiaries.background;

import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What an entry must hold to, whoever sends it. */
final class BackgroundRules {

    private static final int PAST_YEARS = 90;
    /** A training under way says when it ends; a licence is given for years. */
    private static final int FUTURE_YEARS = 10;

    private static final int LICENCE_YEARS = 60;

    private BackgroundRules() {}

    static void check(BackgroundDraft draft, LocalDate today) {
        var title = draft.title();
        if (title.ar().isEmpty() && title.fr().isEmpty()) throw new Refusal("beneficiaries.background.titleMissing");
        int longest = Math.max(
                Math.max(title.ar().length(), title.fr().length()),
                draft.issuer().length());
        if (longest > BackgroundDraft.MAX_LENGTH) {
            throw new Refusal("beneficiaries.tooLong", BackgroundDraft.MAX_LENGTH);
        }
        if (draft.level() != null && !draft.kind().hasLevel()) throw new Refusal("beneficiaries.background.noLevel");
        within(draft.startedOn(), today, 0);
        within(draft.endedOn(), today, FUTURE_YEARS);
        within(draft.expiresOn(), today, LICENCE_YEARS);
        inOrder(draft.startedOn(), draft.endedOn());
        if (draft.expiresOn() == null) return;
        if (draft.kind() != BackgroundKind.LICENCE) throw new Refusal("beneficiaries.background.onlyLicencesExpire");
        inOrder(draft.startedOn(), draft.expiresOn());
    }

    private static void within(@Nullable LocalDate date, LocalDate today, int yearsAhead) {
        if (date == null) return;
        if (date.isBefore(today.minusYears(PAST_YEARS)) || date.isAfter(today.plusYears(yearsAhead))) {
            throw new Refusal("beneficiaries.background.dateWrong", date);
        }
    }

    private static void inOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new Refusal("beneficiaries.background.datesCrossed");
        }
    }
}
