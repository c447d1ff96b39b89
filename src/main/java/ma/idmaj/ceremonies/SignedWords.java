package ma.idmaj.ceremonies;

import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.time.LocalDate;

/**
 * The words above a signature, kept with it letter by letter. They speak in the first person, so that they agree with
 * a woman as with a man, and carry no invisible marks: the signer's name is cleaned as the record cleans it, and no
 * amount is torn from its currency at the end of a line.
 */
public final class SignedWords {

    /** Kept with what is signed: raised whenever a sentence that is signed, at the desk or on paper, says something else. */
    static final int VERSION = 2;

    private final Translations translations;
    private final CeremonyDetail ceremony;
    private final LocalDate today;

    public SignedWords(Translations translations, CeremonyDetail ceremony, LocalDate today) {
        this.translations = translations;
        this.ceremony = ceremony;
        this.today = today;
    }

    /** @param given number of the line's items that are handed over now */
    public String of(Language language, LineRow line, long given, SignerKind signer, String signerName) {
        String signedBy = CleanText.oneLine(signerName);
        String name = signedBy.isEmpty() ? "…" : signedBy;
        return CleanText.printed(translations.text(
                language, "ceremonies.day.signed." + signer.name(), line.name(), given, today, ceremony.title(), name));
    }

    /** How one item of the list above the words is read out to who does not read. */
    public String item(Language language, LineRow.Item item, ItemState state) {
        return translations.text(
                language, "ceremonies.day.readOut." + state.name(), item.name().in(language.arabic()), item.quantity());
    }

    /** Whether two texts say the same: a browser may set other spaces and marks between the words, but no other words. */
    public static boolean same(String one, String other) {
        return words(one).equals(words(other));
    }

    private static String words(String text) {
        return CleanText.oneLine(text).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }
}
