package ma.idmaj.documents.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps figures and codes readable inside Arabic. Without isolation, {@code 06 29 75 14 69}, {@code 12000 BTU} and
 * {@code N°} come out with their parts reversed.
 */
public final class Ltr {

    /** What starts with a figure or is «N°», with the Latin words and figures that follow it. */
    private static final Pattern RUN = Pattern.compile("\u2066[^\u2069]*\u2069|"
            + "(?<![\\p{IsLatin}\\d])(?:N°|\\+?\\d)(?:[ \\u00A0\\u202F]?"
            + "[\\p{IsLatin}\\d.,:/×°%+-]*[\\p{IsLatin}\\d°%])*");

    private static final char ISOLATE = '\u2066';
    private static final char END = '\u2069';

    private Ltr() {}

    /** One run that is always read left to right, e.g. an amount, a CNIE number, a web address. */
    public static String isolate(String text) {
        return ISOLATE + text + END;
    }

    /** One text of the other language inside a line, e.g. «Page 1 sur 2» in an Arabic footer. */
    public static String isolate(String text, Direction direction) {
        return (direction == Direction.RTL ? '\u2067' : ISOLATE) + text + END;
    }

    /** Isolates every run of figures of an Arabic text that is not isolated already. */
    public static String isolateFigures(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> run.group().charAt(0) == ISOLATE
                        ? Matcher.quoteReplacement(run.group())
                        : Matcher.quoteReplacement(isolate(run.group())));
    }

    /** A sign that turns the direction, or keeps it, and has no shape. */
    static boolean isDirection(char c) {
        return c == '\u061C'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    public static boolean isMark(char c) {
        return c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
