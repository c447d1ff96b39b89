package ma.idmaj.shared;

/** What people paste, made safe to keep: no control characters, no bidi overrides, single spaces. */
public final class CleanText {

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW_NO_BREAK = '\u202F';

    private CleanText() {}

    /** @return the text on one line, trimmed, without NUL, controls, lone surrogates, direction marks or others that nobody sees */
    public static String oneLine(String raw) {
        return clean(raw, false);
    }

    /** @return as {@link #oneLine}, but what holds an amount and its currency together at a line's end stays */
    public static String printed(String raw) {
        return clean(raw, true);
    }

    private static String clean(String raw, boolean keepNoBreak) {
        var out = new StringBuilder(raw.length());
        char space = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1));
            if (isSpace(c)) {
                if (keepNoBreak && (c == NO_BREAK || c == NARROW_NO_BREAK)) space = c;
                else if (space == 0) space = ' ';
            } else if (pair && Digits.isInvisible(raw.codePointAt(i))) {
                i++;
            } else if (pair || !Character.isISOControl(c) && !Character.isSurrogate(c) && !Digits.isInvisible(c)) {
                if (space != 0 && !out.isEmpty()) out.append(space);
                space = 0;
                out.append(c);
                if (pair) out.append(raw.charAt(++i));
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
