package ma.idmaj.beneficiaries.consent;

import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an answer must hold to before it is recorded for good. */
final class ConsentRules {

    private ConsentRules() {}

    static void check(ConsentDraft draft, LocalDate today, LocalDate firstDay) {
        if (draft.answers().isEmpty()) throw new Refusal("beneficiaries.consent.noAnswer");
        if (draft.saidOn().isAfter(today)) throw new Refusal("beneficiaries.consent.inTheFuture");
        if (draft.saidOn().isBefore(firstDay)) throw new Refusal("beneficiaries.consent.beforeItsText", firstDay);
        boolean signed = draft.evidence() == ConsentEvidence.SIGNED_PAPER;
        if (signed && draft.paper() == null) throw new Refusal("beneficiaries.consent.paperMissing");
        if (!signed && draft.witness().isEmpty()) throw new Refusal("beneficiaries.consent.witnessMissing");
        if (draft.witness().length() > ConsentDraft.MAX_LENGTH) {
            throw new Refusal("beneficiaries.tooLong", ConsentDraft.MAX_LENGTH);
        }
    }

    /** @param before what holds so far; null when the person was not asked yet */
    static void follows(ConsentAnswer answer, LocalDate saidOn, @Nullable ConsentRecord before) {
        boolean given = before != null && before.answer() == ConsentAnswer.GIVEN;
        if (answer == ConsentAnswer.WITHDRAWN && !given) throw new Refusal("beneficiaries.consent.nothingToWithdraw");
        if (answer == ConsentAnswer.REFUSED && given) throw new Refusal("beneficiaries.consent.withdrawInstead");
        if (before != null && saidOn.isBefore(before.saidOn())) {
            throw new Refusal("beneficiaries.consent.laterAnswerThere", before.saidOn());
        }
    }

    /** The answers that may follow what holds. */
    static List<ConsentAnswer> possible(Map<ConsentKind, ConsentRecord> current, ConsentKind kind) {
        var before = current.get(kind);
        return before != null && before.answer() == ConsentAnswer.GIVEN
                ? List.of(ConsentAnswer.GIVEN, ConsentAnswer.WITHDRAWN)
                : List.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED);
    }
}
