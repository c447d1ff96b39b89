package ma.idmaj.documents;

import com.ibm.icu.lang.UCharacter;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A paper as programs read it: page by page, and as it is heard, in the order of its tree. */
public final class PaperReading {

    /** One line of one piece of a page. */
    public record Line(String visual, double left, double right, double baseline, double size, boolean ornament) {}

    private static final class Piece {
        private final int id;
        private final boolean ornament;
        private final String language;
        private final List<List<TextPosition>> lines = new ArrayList<>();

        private Piece(int id, boolean ornament, String language) {
            this.id = id;
            this.ornament = ornament;
            this.language = language;
        }

        private void add(TextPosition glyph) {
            boolean same = !lines.isEmpty()
                    && Math.abs(lines.getLast().getLast().getYDirAdj() - glyph.getYDirAdj())
                            < 0.4 * glyph.getFontSizeInPt();
            if (!same) lines.add(new ArrayList<>());
            lines.getLast().add(glyph);
        }
    }

    private final byte[] pdf;
    private final List<List<Piece>> pieces = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private PaperReading(byte[] pdf, PDDocument document) throws IOException {
        this.pdf = pdf;
        for (int i = 1; i <= document.getNumberOfPages(); i++) pieces.add(new Marks().read(document, i));
        hear(document);
    }

    public static PaperReading of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PaperReading(pdf, document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return each page as PDFBox reads it */
    public List<String> pages() {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(
                        stripper.getText(document).replaceAll("[ \t]+\n", "\n").strip());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    /** @return a line a leaf of the tree: what it is, its language where it has one, its words */
    public List<String> heard() {
        return heard;
    }

    /** @return what breaks the rules of a tagged paper */
    public List<String> faults() {
        return faults;
    }

    public List<Line> lines(int page) {
        var all = new ArrayList<Line>();
        for (Piece piece : pieces.get(page))
            for (var line : piece.lines) {
                double left = Double.MAX_VALUE;
                double right = 0;
                var text = new StringBuilder();
                for (TextPosition glyph : line) {
                    if (glyph.getUnicode() == null || glyph.getUnicode().isBlank()) continue;
                    left = Math.min(left, glyph.getXDirAdj());
                    right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
                    text.append(glyph.getUnicode());
                }
                var first = line.getFirst();
                if (!text.isEmpty())
                    all.add(new Line(
                            text.toString(), left, right, first.getYDirAdj(), first.getFontSizeInPt(), piece.ornament));
            }
        return all;
    }

    private void hear(PDDocument document) {
        var tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (tree == null) {
            faults.add("no tree");
            return;
        }
        var numbers = new HashMap<COSDictionary, Integer>();
        int number = 0;
        for (PDPage page : document.getPages()) numbers.put(page.getCOSObject(), number++);
        var unheard = new HashMap<String, Piece>();
        for (int page = 0; page < pieces.size(); page++)
            for (Piece piece : pieces.get(page)) {
                if (piece.ornament) continue;
                if (piece.id < 0) faults.add("text outside the tree on page " + (page + 1) + ": " + words(piece));
                else if (unheard.put(page + "/" + piece.id, piece) != null) faults.add("number twice: " + piece.id);
            }
        walk(tree.getDictionaryObject(COSName.K), numbers, -1, unheard, "");
        unheard.forEach((place, piece) -> {
            if (!piece.lines.isEmpty()) faults.add("not in the tree: " + place + " " + words(piece));
        });
    }

    private void walk(
            @Nullable COSBase base,
            Map<COSDictionary, Integer> numbers,
            int page,
            Map<String, Piece> unheard,
            String path) {
        switch (base) {
            case COSArray kids -> {
                for (int i = 0; i < kids.size(); i++) walk(kids.getObject(i), numbers, page, unheard, path);
            }
            case COSInteger id -> {
                var piece = unheard.remove(page + "/" + id.intValue());
                if (piece == null) faults.add("tree points nowhere: " + page + "/" + id.intValue());
                else if (!piece.lines.isEmpty())
                    heard.add(path + (piece.language.isEmpty() ? "" : " " + piece.language) + ": " + words(piece));
            }
            case COSDictionary node -> {
                var own = node.getCOSDictionary(COSName.PG);
                int on = own == null ? page : numbers.get(own);
                if (node.containsKey(COSName.MCID)) {
                    walk(COSInteger.get(node.getInt(COSName.MCID)), numbers, on, unheard, path);
                    return;
                }
                String role = node.getNameAsString(COSName.S);
                String words = node.getString(COSName.ALT);
                if (role.equals("Figure")) {
                    if (words == null || words.isBlank()) faults.add("a figure that says nothing");
                    heard.add("Figure: " + words);
                }
                boolean cell = path.equals("TR") || path.endsWith("TD") || path.endsWith("TH");
                if ((role.equals("TD") || role.equals("TH")) && !path.equals("TR")) faults.add(role + " in " + path);
                if (role.equals("TR") && !path.equals("Table")) faults.add("TR in " + path);
                if (cell && role.equals("P")) faults.add("P in " + path);
                walk(node.getDictionaryObject(COSName.K), numbers, on, unheard, role);
            }
            case null, default -> {}
        }
    }

    private static String words(Piece piece) {
        var words = new ArrayList<String>();
        for (var line : piece.lines) {
            var visual = new ArrayList<String>();
            for (TextPosition glyph : line)
                if (glyph.getUnicode() != null && !glyph.getUnicode().isEmpty()) visual.add(glyph.getUnicode());
            words.add(Visual.logical(visual));
        }
        return String.join(" ", words).strip();
    }

    /** Gathers the glyphs of each piece of marked content. */
    private static final class Marks extends PDFTextStripper {

        private final Deque<Piece> open = new ArrayDeque<>();
        private final List<Piece> found = new ArrayList<>();

        private Marks() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
            setSuppressDuplicateOverlappingText(false);
        }

        private List<Piece> read(PDDocument document, int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            getText(document);
            return found;
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            int id = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
            String language = properties == null ? null : properties.getString(COSName.LANG);
            var piece = new Piece(id, tag.equals(COSName.ARTIFACT), language == null ? "" : language);
            open.push(piece);
            found.add(piece);
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (open.isEmpty()) {
                var loose = new Piece(-1, false, "");
                loose.add(glyph);
                found.add(loose);
            } else open.peek().add(glyph);
        }
    }

    /** Letters as they stand on a line, in the order they are read. */
    static final class Visual {

        private Visual() {}

        static String logical(List<String> visual) {
            boolean arabic =
                    visual.stream().anyMatch(letters -> letters.charAt(0) >= 0x600 && letters.charAt(0) <= 0x6FF);
            if (!arabic) return String.join("", visual);
            var runs = new ArrayList<String>();
            int i = 0;
            while (i < visual.size()) {
                int end = i;
                while (end < visual.size() && leftToRight(visual.get(end).charAt(0), end == i)) end++;
                while (end > i && !endsRun(visual.get(end - 1).charAt(0))) end--;
                if (end == i) runs.addFirst(mirrored(visual.get(i++)));
                else {
                    runs.addFirst(String.join("", visual.subList(i, end)));
                    i = end;
                }
            }
            return String.join("", runs);
        }

        private static String mirrored(String letters) {
            return letters.length() > 1 ? letters : String.valueOf((char) UCharacter.getMirror(letters.charAt(0)));
        }

        private static boolean endsRun(char c) {
            return Character.isLetterOrDigit(c) || c == '°' || c == '%';
        }

        private static boolean leftToRight(char c, boolean first) {
            if (Character.isDigit(c) || c < 0x250 && Character.isLetter(c)) return true;
            return c == '+' || !first && " .,:/×°%-".indexOf(c) >= 0;
        }
    }
}
