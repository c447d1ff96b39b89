package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.CleanText;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

/** A press text as plain text, for mail and the newsrooms' own systems. */
@Component
public class PressPlainText {

    private final Translations translations;

    PressPlainText(Translations translations) {
        this.translations = translations;
    }

    /** One language after the other. */
    public String both(PressSheet sheet) {
        return of(sheet, Language.AR) + "\n" + "―".repeat(40) + "\n\n" + of(sheet, Language.FR);
    }

    public String of(PressSheet sheet, Language language) {
        boolean arabic = language.arabic();
        var text = new StringBuilder();
        text.append(sheet.headline().in(arabic)).append("\n\n");
        text.append(sheet.dateline().in(arabic)).append("\n\n");
        for (var paragraph : sheet.paragraphs())
            text.append(paragraph.text().in(arabic)).append("\n\n");
        if (!sheet.statements().isEmpty()) {
            text.append(word(language, "ceremonies.press.statements")).append("\n\n");
            for (var quote : sheet.statements())
                text.append(quote(quote, language)).append("\n\n");
        }
        if (!sheet.groups().isEmpty()) {
            text.append(word(language, "ceremonies.press.table")).append('\n');
            for (var group : sheet.groups()) text.append(figure(group.label().in(arabic), group.people(), arabic));
            text.append(figure(word(language, "ceremonies.press.total"), sheet.people(), arabic));
        }
        return text.toString();
    }

    private static String figure(String label, int people, boolean arabic) {
        return "- " + PaperWords.of(arabic).text("layout.label", label) + " " + people + "\n";
    }

    /** As on paper; what was said in the other language stands on a line of its own, which then runs its own way. */
    private static String quote(PressSheet.Quote quote, Language language) {
        boolean arabic = language.arabic();
        boolean inArabic = quote.language() == TextLanguage.ARABIC;
        var words = PaperWords.of(arabic);
        String said = PaperWords.of(inArabic).text("press.quote", quote.said());
        String who = speaker(quote, arabic);
        if (own(quote, language)) return words.text("press.said", who) + " " + said;
        return words.text(inArabic ? "press.saidInArabic" : "press.saidInFrench", who) + "\n" + said;
    }

    /** Name and title. */
    public static String speaker(PressSheet.Quote quote, boolean arabic) {
        String name = quote.speaker().in(arabic);
        String title = quote.title().in(arabic);
        return title.isEmpty() ? name : PaperWords.of(arabic).text("press.speaker", name, title);
    }

    /** Whether it was made in the reader's language. */
    public static boolean own(PressSheet.Quote quote, Language language) {
        return language.arabic() == (quote.language() == TextLanguage.ARABIC);
    }

    private String word(Language language, String key) {
        return CleanText.printed(translations.text(language, key));
    }
}
