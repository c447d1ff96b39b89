package ma.idmaj.shared;

/** Digits as people type them: Western, Arabic-Indic (٠-٩) and extended Arabic-Indic (۰-۹). */
public final class Digits {

    private Digits() {}

    /** The same text with every Arabic digit as a Western one, and what nobody sees taken out. */
    public static String western(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0660' && c <= '\u0669') out.append((char) ('0' + c - '\u0660'));
            else if (c >= '\u06F0' && c <= '\u06F9') out.append((char) ('0' + c - '\u06F0'));
            else if (!isInvisible(c)) out.append(c);
        }
        return out.toString();
    }

    /**
     * Signs that are seen by nobody and met in every pasted text: bidi controls, zero-width characters, soft hyphens, the
     * byte-order mark, fillers. Arabic number signs and the like are of their category, too, but seen.
     */
    static boolean isInvisible(int c) {
        if (c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0) return true;
        boolean seen = c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x08E2;
        return Character.getType(c) == Character.FORMAT && !seen;
    }
}
