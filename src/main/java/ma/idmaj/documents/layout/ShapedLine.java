package ma.idmaj.documents.layout;

import com.ibm.icu.text.Bidi;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in its visual order, left to right, with each glyph's letters.
 *
 * @param width thousandths of the type size
 */
public record ShapedLine(PaperFont font, List<Glyph> glyphs, double width) {

    /** The JDK's glyph for direction marks, which have no shape. */
    private static final int INVISIBLE = 0xFFFF;

    /** A gap that no reader takes for a space, in thousandths. */
    private static final int LOOSE = 40;

    /**
     * @param number  glyph in the font
     * @param x       from the left end of the line, thousandths
     * @param rise    above the baseline, thousandths
     * @param text    letters it stands for; empty when a neighbour already speaks for them
     * @param advance to the next glyph, at least the font's own; thousandths
     */
    public record Glyph(int number, double x, double rise, String text, int advance) {

        boolean space() {
            return text.isBlank();
        }

        Glyph reaching(double next) {
            return new Glyph(number, x, rise, text, (int) Math.round(next - x));
        }
    }

    /** Shapes {@code text[start, limit)} of a paragraph whose directions are resolved. */
    public static ShapedLine of(PaperFont font, char[] text, Bidi paragraph, int start, int limit) {
        if (start >= limit) return new ShapedLine(font, List.of(), 0);
        var glyphs = new ArrayList<Glyph>();
        double x = 0;
        Bidi line = paragraph.setLine(start, limit);
        for (int i = 0; i < line.countRuns(); i++) {
            var visual = line.getVisualRun(i);
            var direction = visual.isOddRun() ? Direction.RTL : Direction.LTR;
            int from = start + visual.getStart();
            int to = start + visual.getLimit();
            var run = font.shape(text, from, to, direction);
            GlyphVector shaped = run.glyphs();
            var letters = new GlyphLetters(text, from, to, direction).of(shaped, run.count());
            for (int g = 0; g < run.count(); g++) {
                int number = shaped.getGlyphCode(g);
                if (number == INVISIBLE) continue;
                var position = shaped.getGlyphPosition(g);
                glyphs.add(new Glyph(number, x + position.getX(), -position.getY(), letters[g], font.width(number)));
            }
            x += run.width();
        }
        return new ShapedLine(font, List.copyOf(withoutGaps(glyphs)), x);
    }

    /**
     * Amiri moves some letters apart (زي) and joins others by a stroke of its own (لك). Whoever reads the file would
     * see a space there, so the letter on the left is declared to reach its neighbour.
     */
    private static List<Glyph> withoutGaps(List<Glyph> glyphs) {
        var closed = new ArrayList<>(glyphs);
        int left = -1;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.text().isEmpty()) continue;
            if (left >= 0 && !glyph.space() && !closed.get(left).space()) {
                Glyph before = closed.get(left);
                if (before.advance() > 0 && glyph.x() - before.x() > before.advance() + LOOSE) {
                    closed.set(left, before.reaching(glyph.x()));
                }
            }
            left = i;
        }
        return closed;
    }
}
