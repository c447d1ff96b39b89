package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What was typed, read again where it is kept, whatever the form has checked. */
public final class Typed {

    /** No project, training or action is older or planned further ahead than this. */
    private static final int YEARS = 60;

    private Typed() {}

    /** @throws Refusal when the text is longer than {@code max} */
    public static String text(String raw, int max) {
        String text = CleanText.oneLine(raw);
        if (text.length() > max) throw new Refusal("lifeprojects.noteTooLong", max);
        return text;
    }

    /** @throws Refusal named {@code missingKey} when nothing is left of the text, or when it is too long */
    public static String needed(String raw, int max, String missingKey) {
        String text = text(raw, max);
        if (text.isEmpty()) throw new Refusal(missingKey);
        return text;
    }

    /** @throws Refusal for no date, or one that lies ahead */
    public static LocalDate past(@Nullable LocalDate date, LocalDate today) {
        if (date == null || date.isAfter(today)) throw new Refusal("lifeprojects.dateAhead");
        return possible(date, today);
    }

    /** @throws Refusal for a date no form means: a slip of the century */
    public static LocalDate possible(LocalDate date, LocalDate today) {
        if (date.isBefore(today.minusYears(YEARS)) || date.isAfter(today.plusYears(YEARS)))
            throw new Refusal("lifeprojects.dateImpossible");
        return date;
    }
}
