package ma.idmaj.documents.layout;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;

/**
 * A word's glyphs from left to right, with the letters each stands for. Lengths are thousandths of the type size, from
 * the word's left end; {@code advances} reach the next glyph.
 *
 * @param strokes what joins letters and stands for none (لك): drawn as a shape, since every glyph of a text has to be
 *                some letter to whoever reads the file; y grows downwards
 */
record ShapedWord(
        int[] glyphs,
        float[] x,
        float[] rise,
        String[] letters,
        int[] advances,
        double width,
        @Nullable Shape strokes) {

    /** The JDK's glyph for direction marks, which have no shape. */
    private static final int INVISIBLE = 0xFFFF;

    /** A gap that no reader takes for a space, in thousandths. */
    private static final int LOOSE = 40;

    static ShapedWord of(PaperFont font, char[] text, int from, int to, Direction direction) {
        var run = font.shape(text, from, to, direction);
        GlyphVector shaped = run.glyphs();
        String[] letters = new GlyphLetters(text, from, to, direction).of(shaped, run.count());
        float[] places = shaped.getGlyphPositions(0, run.count() + 1, null);
        giveMarksToTheirLetters(letters, shaped, direction);
        int visible = 0;
        Path2D strokes = null;
        for (int g = 0; g < run.count(); g++) {
            if (shaped.getGlyphCode(g) == INVISIBLE) letters[g] = "";
            else if (!letters[g].isEmpty()) visible++;
            else {
                if (strokes == null) strokes = new Path2D.Double(Path2D.WIND_NON_ZERO);
                strokes.append(shaped.getGlyphOutline(g), false);
            }
        }
        var word = new ShapedWord(
                new int[visible],
                new float[visible],
                new float[visible],
                new String[visible],
                new int[visible],
                places[2 * run.count()],
                strokes);
        int at = 0;
        for (int g = 0; g < run.count(); g++) {
            int number = shaped.getGlyphCode(g);
            if (letters[g].isEmpty()) continue;
            word.glyphs[at] = number;
            word.x[at] = places[2 * g];
            word.rise[at] = -places[2 * g + 1];
            word.letters[at] = letters[g];
            word.advances[at] = font.width(number);
            at++;
        }
        word.closeGaps();
        return word;
    }

    /**
     * A vowel sign stands above or below its letter; readers of the file would take what is off the line for a line of
     * its own. Its letter speaks for it and it is drawn as a shape.
     */
    private static void giveMarksToTheirLetters(String[] letters, GlyphVector shaped, Direction direction) {
        boolean leftward = direction == Direction.RTL;
        int count = letters.length;
        int base = -1;
        for (int i = 0; i < count; i++) {
            int g = leftward ? count - 1 - i : i;
            if (letters[g].isEmpty() || shaped.getGlyphCode(g) == INVISIBLE) continue;
            boolean mark = letters[g].codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
            if (mark && base >= 0) {
                letters[base] += letters[g];
                letters[g] = "";
            } else base = g;
        }
    }

    /**
     * Amiri moves some letters apart (زي) and joins others by a stroke of its own (لك). Whoever reads the file would
     * see a space there, so the letter on the left is declared to reach its neighbour.
     */
    private void closeGaps() {
        int left = -1;
        for (int i = 0; i < glyphs.length; i++) {
            if (left >= 0 && advances[left] > 0 && x[i] - x[left] > advances[left] + LOOSE)
                advances[left] = Math.round(x[i] - x[left]);
            left = i;
        }
    }

    boolean level() {
        for (float above : rise) if (above != 0) return false;
        return true;
    }
}
