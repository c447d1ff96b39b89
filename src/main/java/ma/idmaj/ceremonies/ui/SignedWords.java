package ma.idmaj.ceremonies.ui;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.time.LocalDate;

/**
 * The words above a signature, kept with it letter by letter. They speak in the first person, so that they agree with
 * a woman as with a man, and carry no invisible marks: the signer's name is cleaned as the record cleans it, and no
 * amount is torn from its currency at the end of a line.
 */
final class SignedWords {

    private final Translations translations;
    private final CeremonyDetail ceremony;
    private final LocalDate today;

    SignedWords(Translations translations, CeremonyDetail ceremony, LocalDate today) {
        this.translations = translations;
        this.ceremony = ceremony;
        this.today = today;
    }

    /** @param given number of the line's items that are handed over now */
    String of(Language language, LineRow line, long given, SignerKind signer, String signerName) {
        String signedBy = CleanText.oneLine(signerName);
        String name = signedBy.isEmpty() ? "…" : signedBy;
        return CleanText.printed(translations.text(
                language, "ceremonies.day.signed." + signer.name(), line.name(), given, today, ceremony.title(), name));
    }
}
