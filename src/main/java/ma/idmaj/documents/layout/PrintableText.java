package ma.idmaj.documents.layout;

/** Text as a font can print it, whatever somebody managed to type: what has no shape goes, what the font lacks is a box. */
final class PrintableText {

    /** What may stand for a sign the font lacks, the best first. */
    private static final String BOXES = "\u25A1\u25AF\uFFFD\u2022";

    private PrintableText() {}

    static String of(String text, PaperFont font) {
        for (int i = 0; i < text.length(); i++) if (!usual(text.charAt(i))) return cleaned(text, font);
        return text;
    }

    /** Latin, Arabic, and the direction marks papers set themselves. */
    private static boolean usual(char c) {
        return c >= ' ' && c <= '~'
                || c >= '\u00A0' && c <= '\u017F' && c != '\u00AD'
                || c >= '\u0621' && c <= '\u0652'
                || c >= '\u0660' && c <= '\u066C'
                || c == '\u060C'
                || c == '\u061B'
                || c == '\u061F'
                || c == '\u2013'
                || c == '\u2019'
                || c == '\u2066'
                || c == '\u2067'
                || c == '\u2069';
    }

    private static String cleaned(String text, PaperFont font) {
        var out = new StringBuilder(text.length());
        int open = 0;
        boolean boxed = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean closing = c == '\u2069';
            if (c == '\u2066' || c == '\u2067' || c == '\u2068') open++;
            if (closing && open == 0 || shapeless(c)) continue;
            if (closing) open--;
            if (Character.isWhitespace(c) && c != ' ') c = ' ';
            boolean mark = Ltr.isMark((char) c) && c <= 0xFFFF;
            boolean known = usual(c <= 0xFFFF ? (char) c : 0) || mark || font.has(c);
            if (known) out.appendCodePoint(c);
            else if (!boxed) out.append(box(font));
            boxed = !known;
        }
        return out.toString();
    }

    private static String box(PaperFont font) {
        return BOXES.chars()
                .filter(font::has)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    /** Controls, half letters, overrides of direction (papers isolate, they never override), signs for emoji. */
    private static boolean shapeless(int c) {
        int type = Character.getType(c);
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        return type == Character.CONTROL && !blank
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || c >= 0x202A && c <= 0x202E
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xAD
                || c == 0xFEFF
                || c >= 0xE0000;
    }
}
