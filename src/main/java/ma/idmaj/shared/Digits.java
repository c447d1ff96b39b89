package ma.idmaj.shared;

/** Digits as people type them: Western, Arabic-Indic (٠-٩) and extended Arabic-Indic (۰-۹). */
public final class Digits {

    private Digits() {}

    /** The same text with every Arabic digit as a Western one, and invisible direction marks taken out. */
    public static String western(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0660' && c <= '\u0669') out.append((char) ('0' + c - '\u0660'));
            else if (c >= '\u06F0' && c <= '\u06F9') out.append((char) ('0' + c - '\u06F0'));
            else if (!isDirectionMark(c)) out.append(c);
        }
        return out.toString();
    }

    /** Bidi controls, zero-width characters and the byte-order mark: seen by nobody, met in every pasted text. */
    static boolean isDirectionMark(char c) {
        return c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
