package ma.idmaj.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of the national electronic identity card (CNIE): one or two capital letters of the issuing office, then
 * digits. Kept without spaces, dots or dashes; Arabic digits become Western.
 */
public record NationalId(String value) {

    /** What exists: 1–2 letters and 1–7 digits. */
    private static final Pattern KNOWN = Pattern.compile("[A-Z]{1,2}\\d{1,7}");

    /** What nearly every card carries; anything else known is worth a second look, not a refusal. */
    private static final Pattern USUAL = Pattern.compile("[A-Z]{1,2}\\d{4,6}");

    public NationalId {
        if (!KNOWN.matcher(value).matches()) throw new IllegalArgumentException("not a CNIE number");
    }

    /** Reads the number in any spelling ({@code be 46-25.44}, {@code BE٤٦٢٥٤٤}); empty when it can't be one. */
    public static Optional<NationalId> parse(String raw) {
        String value = normalise(raw);
        return KNOWN.matcher(value).matches() ? Optional.of(new NationalId(value)) : Optional.empty();
    }

    static String normalise(String raw) {
        return Digits.western(raw).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}._/]", "");
    }

    public boolean usual() {
        return USUAL.matcher(value).matches();
    }

    /** {@code BE••••44}: the office and the last two digits, enough to tell two people of a list apart. */
    public String masked() {
        int letters = Character.isLetter(value.charAt(Math.min(1, value.length() - 1))) ? 2 : 1;
        int digits = value.length() - letters;
        int shown = digits > 3 ? 2 : 0;
        return value.substring(0, letters) + "•".repeat(digits - shown) + value.substring(value.length() - shown);
    }

    /** Without the number: a value object that prints itself ends up in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
