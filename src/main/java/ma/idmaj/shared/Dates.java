package ma.idmaj.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as clerks write them: {@code 28/04/1979}, {@code ٢٧-٨-١٩٩٥}, {@code 1968-11-27}. Day before month. */
public final class Dates {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})");

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2}) ?[:hH.] ?(\\d{2})?");

    private Dates() {}

    /** @return empty when unreadable or not in the calendar (31/02 is a slip to show, not to repair) */
    public static Optional<LocalDate> parse(String raw) {
        String text = CleanText.oneLine(Digits.western(raw))
                .replaceAll("\\p{Pd}", "-")
                .replaceAll(" ?([/.\\-]) ?", "$1");
        try {
            var dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) return Optional.of(date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
            var yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return Optional.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
            return Optional.empty();
        } catch (DateTimeException notInCalendar) {
            return Optional.empty();
        }
    }

    /** An hour as clerks write it: {@code 9:30}, {@code 14h}, {@code ١٠:٣٠}; empty when unreadable. */
    public static Optional<LocalTime> hour(String raw) {
        var hour = HOUR.matcher(CleanText.oneLine(Digits.western(raw)));
        if (!hour.matches()) return Optional.empty();
        String minutes = hour.group(2);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(hour.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException notOnTheClock) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
