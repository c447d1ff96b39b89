package ma.idmaj.documents.layout;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Properties;

/** The fixed words of papers. A paper speaks both languages at once, whatever the reader's, hence its own loader. */
public enum PaperWords {
    ARABIC("ar_MA"),
    FRENCH("fr_MA");

    private final Locale locale;
    private final Properties texts = new Properties();

    PaperWords(String name) {
        locale = Locale.forLanguageTag(name.replace('_', '-'));
        load("translations_" + name + ".properties");
        load("minutes/translations_" + name + ".properties");
        load("stock/translations_" + name + ".properties");
    }

    private void load(String file) {
        try (var stream = PaperWords.class.getResourceAsStream("/ma/idmaj/documents/" + file)) {
            if (stream == null) throw new IllegalStateException("missing: " + file);
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static PaperWords of(boolean arabic) {
        return arabic ? ARABIC : FRENCH;
    }

    public Locale locale() {
        return locale;
    }

    public Direction direction() {
        return Direction.of(this == ARABIC);
    }

    /** @param key without its prefix {@code documents.} */
    public String text(String key, Object... values) {
        String pattern = texts.getProperty("documents." + key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        return new MessageFormat(pattern, ULocale.forLocale(locale)).format(values);
    }

    /** One text in both languages on a line, the leading one first, neither turning the other's figures round. */
    public static String inBoth(String frame, boolean arabicFirst, String key, Object... values) {
        var lead = of(arabicFirst);
        var other = of(!arabicFirst);
        return lead.text(frame, lead.text(key, values), Ltr.isolate(other.text(key, values), other.direction()));
    }

    /** In words, as official texts date themselves: {@code 18 فبراير 2026}, {@code 1er février 2026}. */
    public String date(LocalDate date) {
        String month = text("month." + date.getMonthValue());
        return text("date", Integer.toString(date.getDayOfMonth()), month, Integer.toString(date.getYear()));
    }

    public String time(LocalTime time) {
        return text("time", Integer.toString(time.getHour()), "%02d".formatted(time.getMinute()));
    }
}
