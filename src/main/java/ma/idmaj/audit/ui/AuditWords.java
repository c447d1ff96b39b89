package ma.idmaj.audit.ui;

import ma.idmaj.shared.FieldChange;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    String subject(String subject, Language language) {
        return words("audit.subject.", subject, language);
    }

    String act(String act, Language language) {
        return words("audit.act.", act, language);
    }

    /** The field's name; of a text in two scripts, which of them. */
    String field(FieldChange change, Language language) {
        String[] parts = change.field().split("\\.", 2);
        String name = words("audit.field.", parts[0], language);
        return parts.length == 1 ? name : translations.text(language, "audit.field.in." + parts[1], name);
    }

    String fields(List<FieldChange> changes, Language language) {
        return changes.stream()
                .map(change -> field(change, language))
                .collect(Collectors.joining(language.arabic() ? "، " : ", "));
    }

    /** A value as this reader writes it; a row that can't be read so is shown as it stands. */
    String value(FieldChange.Kind kind, String value, Language language) {
        if (kind == FieldChange.Kind.UNSAID) return translations.text(language, "audit.value.unsaid");
        if (value.isEmpty()) return translations.text(language, "audit.value.none");
        try {
            return switch (kind) {
                case MONEY -> Formats.money(new Money(Long.parseLong(value)), language);
                case DATE -> Formats.date(LocalDate.parse(value));
                case YES_NO -> translations.text(language, "audit.value." + Boolean.parseBoolean(value));
                case LABEL ->
                    Arrays.stream(value.split(" "))
                            .map(key -> translations.has(language, key) ? translations.text(language, key) : key)
                            .collect(Collectors.joining(language.arabic() ? "، " : ", "));
                case TEXT, MASK, UNSAID -> brief(value);
            };
        } catch (RuntimeException unreadable) {
            return value;
        }
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
