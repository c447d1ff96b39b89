package ma.idmaj.stock;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;

import java.util.Locale;

/** Serial numbers as plates print them and scanners read them: compared without spaces or case. */
public final class SerialNumber {

    public static final int LENGTH = 60;

    private SerialNumber() {}

    public static String clean(String raw) {
        return CleanText.oneLine(Digits.western(raw));
    }

    /** As it is typed and as it is compared: a capital letter may be written with more signs than the small one. */
    public static boolean fits(String serial) {
        return serial.length() <= LENGTH && folded(serial).length() <= LENGTH;
    }

    /** A label's code; empty for what can be none: the codes' column knows Latin signs alone and fails on others. */
    static String code(String typed) {
        String folded = folded(typed);
        return folded.matches("[A-Z0-9]{1,12}") ? folded : "";
    }

    public static String folded(String serial) {
        return clean(serial).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
