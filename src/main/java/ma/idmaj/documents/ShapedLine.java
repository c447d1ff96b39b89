package ma.idmaj.documents;

import com.ibm.icu.text.Bidi;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in its visual order, left to right, with each glyph's letters.
 *
 * @param width thousandths of the type size
 */
record ShapedLine(PaperFont font, List<Glyph> glyphs, double width) {

    /** The JDK's glyph for direction marks, which have no shape. */
    private static final int INVISIBLE = 0xFFFF;

    /**
     * @param number glyph in the font
     * @param x      from the left end of the line, thousandths
     * @param rise   above the baseline, thousandths
     * @param text   letters it stands for; empty when a neighbour already speaks for them
     */
    record Glyph(int number, double x, double rise, String text) {}

    /** Shapes {@code text[start, limit)} of a paragraph whose directions are resolved. */
    static ShapedLine of(PaperFont font, char[] text, Bidi paragraph, int start, int limit) {
        if (start >= limit) return new ShapedLine(font, List.of(), 0);
        var glyphs = new ArrayList<Glyph>();
        double x = 0;
        Bidi line = paragraph.setLine(start, limit);
        for (int i = 0; i < line.countRuns(); i++) {
            var run = line.getVisualRun(i);
            var direction = run.isOddRun() ? Direction.RTL : Direction.LTR;
            int from = start + run.getStart();
            int to = start + run.getLimit();
            GlyphVector shaped = font.shape(text, from, to, direction);
            addRun(glyphs, shaped, direction, text, from, to, x);
            x += shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
        }
        return new ShapedLine(font, List.copyOf(glyphs), x);
    }

    private static void addRun(
            List<Glyph> glyphs, GlyphVector shaped, Direction direction, char[] text, int from, int to, double left) {
        String[] letters = letters(shaped, direction == Direction.RTL, text, from, to);
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int number = shaped.getGlyphCode(i);
            if (number == INVISIBLE) continue;
            var position = shaped.getGlyphPosition(i);
            glyphs.add(new Glyph(number, left + position.getX(), -position.getY(), letters[i]));
        }
    }

    /**
     * HarfBuzz groups glyphs into clusters named by their first letter. One glyph for several letters takes them all;
     * as many glyphs as letters take one each; else the cluster's first glyph speaks for it.
     */
    private static String[] letters(GlyphVector shaped, boolean leftward, char[] text, int from, int to) {
        int count = shaped.getNumGlyphs();
        int[] cluster = shaped.getGlyphCharIndices(0, count, null);
        var letters = new String[count];
        for (int first = 0; first < count; ) {
            int last = first;
            while (last + 1 < count && cluster[last + 1] == cluster[first]) last++;
            int next = leftward ? (first == 0 ? to - from : cluster[first - 1])
                    : (last + 1 < count ? cluster[last + 1] : to - from);
            String all = readable(text, from + cluster[first], from + next);
            boolean oneEach = all.length() == last - first + 1;
            for (int i = first; i <= last; i++) {
                int place = leftward ? last - i : i - first;
                if (oneEach) letters[i] = all.substring(place, place + 1);
                else letters[i] = place == 0 ? all : "";
            }
            first = last + 1;
        }
        return letters;
    }

    /** Plain letters only: searching finds nothing across a no-break space or a direction mark. */
    private static String readable(char[] text, int from, int to) {
        var plain = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (text[i] == '\u00A0' || text[i] == '\u202F') plain.append(' ');
            else if (!Ltr.isMark(text[i])) plain.append(text[i]);
        }
        return plain.toString();
    }
}
