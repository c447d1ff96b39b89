package ma.idmaj.audit.ui;

import ma.idmaj.audit.AuditRow;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.util.regex.Pattern;

/** The words for what modules write to the trail. An entry older than today's words still reads as something. */
@Component
class AuditWords {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-.*");
    private static final Pattern DIGEST = Pattern.compile("\\p{XDigit}{64}");
    private static final int BRIEF = 12;

    private final Translations translations;

    AuditWords(Translations translations) {
        this.translations = translations;
    }

    String subject(AuditRow entry, Language language) {
        return words("audit.subject.", entry.subject(), language);
    }

    String act(AuditRow entry, Language language) {
        return words("audit.act.", entry.act(), language);
    }

    private String words(String group, String name, Language language) {
        return translations.text(language, translations.has(language, group + name) ? group + name : group + "other");
    }

    /** An id or a digest by its first or last signs, as many as tell two apart; anything else as it is. */
    static String brief(String text) {
        if (DIGEST.matcher(text).matches()) return text.substring(0, BRIEF) + "…";
        // Version 7 ids begin with the time: those of one day differ at the end.
        if (UUID.matcher(text).matches()) return "…" + text.substring(text.length() - BRIEF);
        return text;
    }
}
