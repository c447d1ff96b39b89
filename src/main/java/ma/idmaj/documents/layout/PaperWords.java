package ma.idmaj.documents.layout;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The fixed words of papers. A paper speaks both languages at once, whatever the reader's, hence its own loader. */
public enum PaperWords {
    ARABIC("ar_MA"),
    FRENCH("fr_MA");

    private final Locale locale;
    private final String file;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    PaperWords(String name) {
        locale = Locale.forLanguageTag(name.replace('_', '-'));
        this.file = "translations_" + name + ".properties";
        load(file);
        load("minutes/" + file);
        load("stock/" + file);
    }

    /** @return whether there is such a file */
    private boolean load(String path) {
        try (var stream = PaperWords.class.getResourceAsStream("/ma/idmaj/documents/" + path)) {
            if (stream == null) return false;
            var more = new Properties();
            more.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            more.forEach((key, text) -> texts.put((String) key, (String) text));
            return true;
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

    /**
     * A text that agrees with a person's sex takes the sex among its values, the constant itself:
     * {@code {0, select, FEMALE {المستفيدة} other {المستفيد}}} with {@code text("handover.sign.BENEFICIARY", person.sex())}.
     *
     * @param key without its prefix {@code documents.}; one whose first part names a folder below this module's texts,
     *            such as {@code layout.}, is found there
     */
    public String text(String key, Object... values) {
        String pattern = texts.get("documents." + key);
        int dot = key.indexOf('.');
        if (pattern == null && dot > 0) {
            folders.computeIfAbsent(key.substring(0, dot), folder -> load(folder + "/" + file));
            pattern = texts.get("documents." + key);
        }
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

    /**
     * As {@link #date(LocalDate)}, the Hijri date beside it where somebody confirmed it.
     *
     * @param hijriShift as of {@link #hijri}; absent: nobody did
     */
    public String date(LocalDate date, @Nullable Integer hijriShift) {
        return hijriShift == null ? date(date) : text("layout.dates", date(date), hijri(date, hijriShift));
    }

    /**
     * The Hijri date, an aid beside the other: reckoned by the Umm al-Qura calendar, which may be a day off here. So it is
     * printed of a day whose shift somebody confirmed, and of no other.
     *
     * @param shift days to add, −1 to 1: here the month begins when the moon was seen
     */
    public String hijri(LocalDate date, int shift) {
        if (Math.abs(shift) > 1) throw new IllegalArgumentException("more than a day off");
        var hijri = HijrahDate.from(date.plusDays(shift));
        String month = text("layout.hijri." + hijri.get(ChronoField.MONTH_OF_YEAR));
        return text(
                "layout.hijri",
                Integer.toString(hijri.get(ChronoField.DAY_OF_MONTH)),
                month,
                Integer.toString(hijri.get(ChronoField.YEAR)));
    }

    public String time(LocalTime time) {
        return text("time", Integer.toString(time.getHour()), "%02d".formatted(time.getMinute()));
    }
}
