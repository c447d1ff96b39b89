package ma.idmaj.stock.vehicles;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Digits;

import java.util.regex.Pattern;

/** Registration numbers as Moroccan plates read: {@code 12345-أ-6}, or {@code WW 123456} until the final one is given. */
public final class PlateNumber {

    public static final int LENGTH = 20;

    private static final Pattern FINAL = Pattern.compile("(\\d{1,5})[\\s|/-]*([\\u0621-\\u064A])[\\s|/-]*(\\d{1,2})");
    private static final Pattern PROVISIONAL = Pattern.compile("(?i)WW[\\s|/-]*(\\d{1,6})");

    private PlateNumber() {}

    /** @return the plate in the one spelling the store uses; one of another form as it was typed */
    public static String clean(String typed) {
        String text = CleanText.oneLine(Digits.western(typed));
        var plate = FINAL.matcher(text);
        if (plate.matches()) return plate.group(1) + "-" + plate.group(2) + "-" + plate.group(3);
        var provisional = PROVISIONAL.matcher(text);
        return provisional.matches() ? "WW " + provisional.group(1) : text;
    }

    /** Whether it has a form plates have here; another may still be right, a diplomatic one or an old one. */
    public static boolean usual(String typed) {
        String text = CleanText.oneLine(Digits.western(typed));
        return FINAL.matcher(text).matches() || PROVISIONAL.matcher(text).matches();
    }
}
