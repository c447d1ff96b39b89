package ma.idmaj.ui.i18n;

import ma.idmaj.shared.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Dates, hours and amounts as Moroccan official texts write them. CLDR's short forms carry invisible marks: not used. */
public final class Formats {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** Maghreb month names; the Machrek ones (شباط, آب …) are not understood here. */
    public static final List<String> ARABIC_MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر");

    public static final List<String> FRENCH_MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private Formats() {}

    /** {@code 28/04/1979}, the same in both languages. */
    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 18 فبراير 2026}, {@code 18 février 2026}, {@code 1er mars 2026}. */
    public static String longDate(LocalDate date, Language language) {
        String month = (language.arabic() ? ARABIC_MONTHS : FRENCH_MONTHS).get(date.getMonthValue() - 1);
        String day = !language.arabic() && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
        return day + " " + month + " " + date.getYear();
    }

    public static String time(LocalTime time) {
        return HOUR.format(time);
    }

    public static String moment(Instant instant) {
        var local = instant.atZone(ZONE);
        return DAY.format(local) + " " + HOUR.format(local);
    }

    /** Square decimetres as square metres: 150 is {@code 1,50}. */
    public static String area(int dm2) {
        return new Money(dm2).format();
    }

    /** {@code 455.000,00 درهم}, {@code 455.000,00 DH}. */
    public static String money(Money money, Language language) {
        return money.format() + "\u00A0" + (language.arabic() ? "درهم" : "DH");
    }
}
