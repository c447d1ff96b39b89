package ma.idmaj.beneficiaries.registration.ui;

import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.Answers;
import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.i18n.Localized;

/** The name under which a registration is known to whoever is at it. */
final class AnswerNames {

    private AnswerNames() {}

    /** In the reader's script, or the other one, or a word that says there is none yet. */
    static String of(Answers answers) {
        String ar = CleanText.oneLine(answers.of(Answer.ARABIC_NAME));
        String latin = CleanText.oneLine(answers.of(Answer.LATIN_NAME));
        String wanted = Localized.language().arabic() ? ar : latin;
        if (wanted.isEmpty()) wanted = ar + latin;
        return wanted.isEmpty() ? Localized.text("beneficiaries.registration.noNameYet") : wanted;
    }
}
