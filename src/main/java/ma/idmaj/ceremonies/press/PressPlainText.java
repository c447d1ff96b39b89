package ma.idmaj.ceremonies.press;

import ma.idmaj.beneficiaries.consent.TextLanguage;
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
            for (var group : sheet.groups()) {
                text.append("- ")
                        .append(group.label().in(arabic))
                        .append(arabic ? ": " : "\u00A0: ")
                        .append(group.people())
                        .append('\n');
            }
            text.append("- ")
                    .append(word(language, "ceremonies.press.total"))
                    .append(arabic ? ": " : "\u00A0: ")
                    .append(sheet.people())
                    .append('\n');
        }
        return text.toString();
    }

    /** «…» Name, title (in the other language, when it is). */
    private String quote(PressSheet.Quote quote, Language language) {
        boolean arabic = language.arabic();
        String title = quote.title().in(arabic);
        String said = (quote.language() == TextLanguage.FRENCH
                ? "«\u00A0" + quote.said() + "\u00A0»"
                : "«" + quote.said() + "»");
        String other =
                own(quote, language) ? "" : " (" + word(language, "ceremonies.press.in." + quote.language()) + ")";
        return quote.speaker().in(arabic)
                + (title.isEmpty() ? "" : (arabic ? "، " : ", ") + title)
                + other
                + (arabic ? ": " : "\u00A0: ")
                + said;
    }

    /** Whether it was made in the reader's language. */
    public static boolean own(PressSheet.Quote quote, Language language) {
        return language.arabic() == (quote.language() == TextLanguage.ARABIC);
    }

    private String word(Language language, String key) {
        return CleanText.printed(translations.text(language, key));
    }
}
