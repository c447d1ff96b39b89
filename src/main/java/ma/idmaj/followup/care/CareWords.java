package ma.idmaj.followup.care;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people say and are answered: sealed, each with the id of its case. */
@Component
class CareWords implements SealedPart {

    static final int MOST = 1000;

    private static final String SAID = "care_case.words_sealed:";
    private static final String ANSWERED = "care_complaint.answer_sealed:";

    private final Vault vault;

    CareWords(Vault vault) {
        this.vault = vault;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                SealedColumn.contents("care_case", "id", "words_sealed", id -> SAID + id),
                SealedColumn.contents("care_complaint", "case_id", "answer_sealed", id -> ANSWERED + id));
    }

    /** @throws Refusal for none, or too many */
    byte[] seal(UUID id, String typed) {
        return vault.seal(checked(typed, "followup.care.wordsMissing"), SAID + id);
    }

    byte[] sealAnswer(UUID id, String typed) {
        return vault.seal(checked(typed, "followup.care.answerMissing"), ANSWERED + id);
    }

    /** Empty once it was forgotten. */
    String said(UUID id, byte @Nullable [] sealed) {
        return open(sealed, SAID + id);
    }

    String answered(UUID id, byte @Nullable [] sealed) {
        return open(sealed, ANSWERED + id);
    }

    private String open(byte @Nullable [] sealed, String context) {
        return sealed == null || sealed.length == 0 ? "" : vault.open(sealed, context);
    }

    /** Lines stay apart; signs that are none go. */
    private static String checked(String typed, String missing) {
        String words = typed.lines()
                .map(CleanText::oneLine)
                .collect(Collectors.joining("\n"))
                .strip();
        if (words.isEmpty()) throw new Refusal(missing);
        if (words.length() > MOST) throw new Refusal("followup.care.tooLong", MOST);
        return words;
    }
}
