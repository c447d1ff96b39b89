package ma.idmaj.beneficiaries.consent;

import ma.idmaj.shared.CleanText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a person answered at one sitting.
 *
 * @param answers  at least one
 * @param paper    signed paper on the same file; null for an answer said aloud
 * @param witness  who heard an answer said aloud; empty for a signed paper
 */
public record ConsentDraft(
        Map<ConsentKind, ConsentAnswer> answers,
        LocalDate saidOn,
        TextLanguage language,
        ConsentEvidence evidence,
        @Nullable UUID paper,
        String witness) {

    public static final int MAX_LENGTH = 120;

    public ConsentDraft {
        answers = Map.copyOf(answers);
        witness = CleanText.oneLine(witness);
    }
}
