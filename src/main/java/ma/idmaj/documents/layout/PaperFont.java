package ma.idmaj.documents.layout;

import com.ibm.icu.text.Bidi;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The two weights of Amiri, which sets Arabic and Latin alike. The JDK's HarfBuzz shapes, fontbox cuts the subset; both
 * read the same file, so glyph numbers agree. Lengths are in thousandths of the type size.
 */
public enum PaperFont {
    REGULAR("Amiri-Regular"),
    BOLD("Amiri-Bold");

    /** Tables a PDF reader needs to draw glyphs by number; names, mappings and layout rules stay behind. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_KEPT = 40;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String postScriptName;
    private final Font shaper;
    private final TrueTypeFont file;

    PaperFont(String postScriptName) {
        this.postScriptName = postScriptName;
        try (var stream = PaperFont.class.getResourceAsStream("/fonts/" + postScriptName + ".ttf")) {
            if (stream == null) throw new IllegalStateException("font missing: " + postScriptName);
            byte[] bytes = stream.readAllBytes();
            file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            shaper = ServerFonts.create(new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE, 1000f,
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Words met before, by direction; emptied when full rather than kept in order, which would cost every look-up. */
    private final Map<String, ShapedWord> rightward = new ConcurrentHashMap<>();

    private final Map<String, ShapedWord> leftward = new ConcurrentHashMap<>();

    public String postScriptName() {
        return postScriptName;
    }

    /**
     * Shapes {@code text[start, limit)}, whose neighbours count for the joining of letters.
     *
     * @return glyphs from left to right, whatever the direction of reading
     */
    public Run shape(char[] text, int start, int limit, Direction direction) {
        if (direction == Direction.RTL) {
            var glyphs = shaper.layoutGlyphVector(EXACT, text, start, limit, Font.LAYOUT_RIGHT_TO_LEFT);
            return new Run(glyphs, glyphs.getNumGlyphs());
        }
        // Figures alone have no script and would take the Arabic full stop; a Latin letter behind them decides it.
        char[] latin = Arrays.copyOfRange(text, start, limit + 1);
        latin[limit - start] = 'H';
        var glyphs = shaper.layoutGlyphVector(EXACT, latin, 0, latin.length, Font.LAYOUT_LEFT_TO_RIGHT);
        return new Run(glyphs, glyphs.getNumGlyphs() - 1);
    }

    /** A word between blanks, which looks the same wherever it stands. */
    ShapedWord word(char[] text, int start, int end, Direction direction) {
        if (end - start > LONGEST_KEPT) return ShapedWord.of(this, text, start, end, direction);
        var known = direction == Direction.RTL ? leftward : rightward;
        String word = new String(text, start, end - start);
        var shaped = known.get(word);
        if (shaped == null) {
            shaped = ShapedWord.of(this, word.toCharArray(), 0, word.length(), direction);
            if (known.size() >= MOST_KEPT) known.clear();
            known.put(word, shaped);
        }
        return shaped;
    }

    /** @return whether the font draws this sign */
    boolean has(int codePoint) {
        return shaper.canDisplay(codePoint);
    }

    /**
     * @param count how many of the glyphs belong to the text
     */
    public record Run(GlyphVector glyphs, int count) {

        public double width() {
            return glyphs.getGlyphPosition(count).getX();
        }
    }

    /** The text as a shape, baseline at the origin, one unit a point; for ink that must not be found as text. */
    public Shape outline(String text, double size, Direction direction) {
        char[] printable = PrintableText.of(text, this).toCharArray();
        var whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var bidi = new Bidi();
        bidi.setPara(printable, direction == Direction.RTL ? Bidi.RTL : Bidi.LTR, null);
        double pen = 0;
        for (int i = 0; i < bidi.countRuns(); i++) {
            var way = bidi.getVisualRun(i);
            var run = shape(printable, way.getStart(), way.getLimit(), Direction.of(way.isOddRun()));
            for (int glyph = 0; glyph < run.count; glyph++)
                whole.append(run.glyphs.getGlyphOutline(glyph, (float) pen, 0), false);
            pen += run.width();
        }
        return AffineTransform.getScaleInstance(size / 1000, size / 1000).createTransformedShape(whole);
    }

    /** @return advance width of a glyph as the file states it, in thousandths */
    public int width(int glyph) {
        try {
            return Math.round(file.getAdvanceWidth(glyph) * 1000f / file.getUnitsPerEm());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return a length in the font's own units */
    int units(int thousandths) {
        try {
            return Math.round(thousandths * file.getUnitsPerEm() / 1000f);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A font file with only these glyphs; its glyph numbers are new. Parsed data is shared, hence one at a time. */
    public synchronized Subset subset(Set<Integer> glyphs, String prefix) throws IOException {
        var subsetter = new TTFSubsetter(file, TABLES);
        subsetter.addGlyphIds(glyphs);
        subsetter.setPrefix(prefix);
        var newToOld = subsetter.getGIDMap();
        var out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return new Subset(out.toByteArray(), newToOld);
    }

    /** @return left, bottom, right, top of the font's box, in thousandths */
    public int[] box() {
        try {
            var header = file.getHeader();
            float scale = 1000f / file.getUnitsPerEm();
            return new int[] {
                Math.round(header.getXMin() * scale),
                Math.round(header.getYMin() * scale),
                Math.round(header.getXMax() * scale),
                Math.round(header.getYMax() * scale)
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param file     TrueType bytes
     * @param newToOld glyph number in the subset to the one in the whole font
     */
    public record Subset(byte[] file, Map<Integer, Integer> newToOld) {}
}
