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

    public static String folded(String serial) {
        return clean(serial).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }
}
