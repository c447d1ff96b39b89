package ma.idmaj.shared;

/** What people paste, made safe to keep: no control characters, no bidi overrides, single spaces. */
public final class CleanText {

    private CleanText() {}

    /** @return the text on one line, trimmed, without NUL, controls, lone surrogates or direction marks */
    public static String oneLine(String raw) {
        var out = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                if (space && !out.isEmpty()) out.append(' ');
                space = false;
                out.append(c).append(raw.charAt(++i));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                space = true;
            } else if (!Character.isISOControl(c) && !Character.isSurrogate(c) && !Digits.isDirectionMark(c)) {
                if (space && !out.isEmpty()) out.append(' ');
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
