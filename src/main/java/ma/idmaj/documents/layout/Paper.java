package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A paper being set, block under block, page after page. The same blocks and moment give the same bytes, so that a
 * reprint can be told from a forgery. Lengths are points.
 */
public final class Paper {

    /**
     * Draws what each page carries besides its blocks, once the number of pages is known. What nobody wants to hear again
     * on every page, such as its number, is drawn as {@link PageCanvas#decoration}.
     */
    public interface Furniture {

        /** @param number from 1 */
        void draw(PageCanvas page, int number, int count);
    }

    /**
     * @param bottom room below the blocks, footer included
     */
    public record Format(double pageWidth, double pageHeight, double side, double top, double bottom) {

        public static Format a4Portrait(double side, double top, double bottom) {
            return new Format(595.276, 841.89, side, top, bottom);
        }

        public static Format a4Landscape(double side, double top, double bottom) {
            return new Format(841.89, 595.276, side, top, bottom);
        }
    }

    private final Format format;
    private final Map<PaperFont, EmbeddedFont> fonts = new EnumMap<>(PaperFont.class);
    private final PaperImages images = new PaperImages();
    private final StructureTree tree = new StructureTree();
    private final List<PageCanvas> pages = new ArrayList<>();
    private double y;

    public Paper(Format format) {
        this.format = format;
        for (PaperFont font : PaperFont.values()) fonts.put(font, new EmbeddedFont(font));
        newPage();
    }

    public double width() {
        return format.pageWidth - 2 * format.side;
    }

    /** @return height left on this page */
    public double room() {
        return format.pageHeight - format.bottom - y;
    }

    public double emptyPage() {
        return format.pageHeight - format.bottom - format.top;
    }

    /** @return how many pages there are so far */
    public int pages() {
        return pages.size();
    }

    public void newPage() {
        pages.add(new PageCanvas(format.pageHeight, pages.size(), fonts, images, tree));
        y = format.top;
    }

    public void add(Block block) {
        double height = block.height(width());
        if (height > room() && y > format.top) newPage();
        block.draw(pages.getLast(), format.side, y, width());
        y += height;
    }

    /** Sets a block somewhere on the page, outside the flow: on a label sheet, a cover. */
    public void addAt(Block block, double x, double y, double width) {
        block.draw(canvas(), x, y, width);
    }

    /** The page being set. */
    public PageCanvas canvas() {
        return pages.getLast();
    }

    public Format format() {
        return format;
    }

    void openTable(Columns columns) {
        tree.open(Role.TABLE, columns);
    }

    void closeTable() {
        tree.close();
    }

    public void space(double height) {
        y += height;
    }

    public void rule(double thickness, double grey) {
        pages.getLast().rule(format.side, y, format.side + width(), y, thickness, grey);
    }

    /**
     * @param title neutral: it shows in a window's title bar and in lists of files
     * @param made  written into the file as the moment of creation
     */
    public byte[] finish(Furniture furniture, String title, Locale language, Instant made) {
        for (int i = 0; i < pages.size(); i++) furniture.draw(pages.get(i), i + 1, pages.size());
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.setVersion(1.7f);
            var resources = resources(document);
            var dictionaries = new ArrayList<COSDictionary>();
            for (PageCanvas canvas : pages) {
                var page = new PDPage(new PDRectangle((float) format.pageWidth, (float) format.pageHeight));
                page.setResources(resources);
                byte[] content = canvas.content().getBytes(StandardCharsets.US_ASCII);
                page.setContents(new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE));
                document.addPage(page);
                dictionaries.add(page.getCOSObject());
            }
            FileFacts.describe(document, title, language, made);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tree.write(dictionaries));
            document.setDocumentId(made.toEpochMilli());
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private PDResources resources(PDDocument document) throws IOException {
        var dictionary = new COSDictionary();
        for (var font : fonts.entrySet()) {
            if (font.getValue().used()) {
                dictionary.setItem(
                        COSName.getPDFName(font.getKey().name()),
                        font.getValue().embed(document));
            }
        }
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, dictionary);
        var pictures = images.embed();
        if (pictures.size() > 0) resources.getCOSObject().setItem(COSName.XOBJECT, pictures);
        return resources;
    }
}
