package ma.idmaj.shared;

import java.util.regex.Pattern;

/**
 * Someone's CIN or phone inside a text, whole or begun. Such texts stay out of what others keep for long: addresses,
 * names of views, the trail.
 */
public final class PrivateNumbers {

    /** Dates and years are not taken for numbers: 25.11.2026, 2026-11-25, 2025-2026. */
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{4}-\\d{4})(?!\\d)");

    private static final Pattern NUMBER = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:"
            // A CIN: one or two letters, then digits; apart, at least five («de 2026» is none).
            + "[a-z]{1,2}\\d{4,}|[a-z]{1,2}[ .-]\\d(?:[ .-]?\\d){4,}"
            // Digits in a row: the half of a phone, and more than any file number in use.
            + "|\\d{6,}"
            // A phone in groups, as people write it.
            + "|(?:\\+|00)?\\d{2,3}(?:[ .-]\\d{2,3}){3,}"
            + "|0[5-8](?:[ .-]?\\d){4,})");

    private PrivateNumbers() {}

    public static boolean in(String text) {
        String western = Digits.western(CleanText.oneLine(text));
        return NUMBER.matcher(DATE.matcher(western).replaceAll(" ")).find();
    }
}
