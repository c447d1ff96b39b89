package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * One font of one document. Every pair of glyph and letters gets a code of its own, so that text copied or searched is
 * the letters typed, whichever form a letter takes, and although two letters may share a glyph.
 */
public final class EmbeddedFont {

    private static final int BLOCK = 100;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final PaperFont font;
    private final Map<Letter, Integer> codes = new LinkedHashMap<>();
    private final Map<ShapedWord, String> written = new IdentityHashMap<>();

    public EmbeddedFont(PaperFont font) {
        this.font = font;
    }

    /**
     * @param advance to the next letter of the word, thousandths; readers take a wider gap for a space
     * @return 1 to 65535, written in the page as two bytes
     */
    public int code(int glyph, String text, int advance) {
        return codes.computeIfAbsent(new Letter(glyph, text, advance), letter -> codes.size() + 1);
    }

    /** @return the word as the inside of a TJ array: codes, and moves where a glyph does not follow the last one */
    String written(ShapedWord word) {
        return written.computeIfAbsent(word, this::write);
    }

    private String write(ShapedWord word) {
        var out = new StringBuilder().append('<');
        double pen = word.x()[0];
        for (int i = 0; i < word.glyphs().length; i++) {
            double gap = pen - word.x()[i];
            if (Math.abs(gap) >= 0.5) {
                out.append('>');
                PageOrders.append(out, gap);
                out.append('<');
            }
            char code = (char) code(word, i);
            for (int shift = 12; shift >= 0; shift -= 4) out.append(HEX[code >> shift & 15]);
            pen = word.x()[i] + word.advances()[i];
        }
        return out.append('>').toString();
    }

    int code(ShapedWord word, int glyph) {
        return code(word.glyphs()[glyph], word.letters()[glyph], word.advances()[glyph]);
    }

    public boolean used() {
        return !codes.isEmpty();
    }

    /** Writes the subset and its tables; to be called once every page is set. */
    public COSDictionary embed(PDDocument document) throws IOException {
        var glyphs = new TreeSet<Integer>();
        codes.keySet().forEach(letter -> glyphs.add(letter.glyph));
        String prefix = prefix(glyphs.hashCode());
        var subset = font.subset(glyphs, prefix);
        String name = prefix + font.postScriptName();

        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        var wide = new ArrayList<WideGlyphs.Copy>();
        byte[] numbers = glyphNumbers(subset, wide);
        byte[] file = WideGlyphs.added(subset.file(), wide);
        descendant.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        descendant.setItem(COSName.W, widths());
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, numbers));

        var descendants = new COSArray();
        descendants.add(descendant);
        var type0 = new COSDictionary();
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, name);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return type0;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] file) throws IOException {
        var descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        descriptor.setSymbolic(true);
        var box = new COSArray();
        for (int side : font.box()) box.add(COSInteger.get(side));
        descriptor.getCOSObject().setItem(COSName.FONT_BBOX, box);
        descriptor.setAscent(font.box()[3]);
        descriptor.setDescent(font.box()[1]);
        descriptor.setCapHeight(640);
        descriptor.setItalicAngle(0);
        descriptor.setStemV(font == PaperFont.BOLD ? 120 : 80);
        descriptor.getCOSObject().setItem(COSName.FONT_FILE2, stream(document, file));
        return descriptor.getCOSObject();
    }

    private COSArray widths() {
        var each = new COSArray();
        for (Letter letter : codes.keySet()) each.add(COSInteger.get(letter.advance));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    /** @param wide takes the copies of glyphs that reach further than the font's own */
    private byte[] glyphNumbers(PaperFont.Subset subset, List<WideGlyphs.Copy> wide) {
        int own = WideGlyphs.count(subset.file());
        var oldToNew = new LinkedHashMap<Integer, Integer>();
        subset.newToOld().forEach((to, from) -> oldToNew.put(from, to));
        byte[] map = new byte[2 * (codes.size() + 1)];
        codes.forEach((letter, code) -> {
            int number = oldToNew.get(letter.glyph);
            if (letter.advance != font.width(letter.glyph)) {
                var copy = new WideGlyphs.Copy(number, font.units(letter.advance));
                if (!wide.contains(copy)) wide.add(copy);
                number = own + wide.indexOf(copy);
            }
            map[2 * code] = (byte) (number >> 8);
            map[2 * code + 1] = (byte) number;
        });
        return map;
    }

    private String toUnicode() {
        List<String> lines = new ArrayList<>();
        codes.forEach((letter, code) -> {
            String hex = HexFormat.of().withUpperCase().formatHex(letter.text.getBytes(StandardCharsets.UTF_16BE));
            lines.add("<%04X> <%s>".formatted(code, hex));
        });
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 0; from < lines.size(); from += BLOCK) {
            var block = lines.subList(from, Math.min(from + BLOCK, lines.size()));
            map.append(block.size())
                    .append(" beginbfchar\n")
                    .append(String.join("\n", block))
                    .append("\nendbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSDictionary systemInfo() {
        var info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    /** Six capitals and a plus sign, as the format asks of a subset; from its glyphs, so a reprint has the same. */
    private static String prefix(int seed) {
        var letters = new StringBuilder();
        for (int i = 0, rest = seed & 0x7FFFFFFF; i < 6; i++, rest /= 26) letters.append((char) ('A' + rest % 26));
        return letters.append('+').toString();
    }

    private record Letter(int glyph, String text, int advance) {}
}
