package ma.idmaj.documents.pages;

import ma.idmaj.documents.layout.FileFacts;
import ma.idmaj.shared.PaperFolder;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * Papers put one after the other into one file, with a table of contents beside the pages. Pages wait in a file of the
 * folder of papers, gone when this is closed; the same papers in the same order give the same bytes.
 */
public final class PdfBundle implements Closeable {

    private final PDDocument document;
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final String title;
    private final Locale language;
    private final Instant made;
    private PDOutlineItem group = new PDOutlineItem();
    private String groupTitle = "";

    /**
     * @param title    neutral: it shows in a window's title bar
     * @param language of the title and the contents
     */
    public PdfBundle(String title, Locale language, Instant made) {
        this(title, language, made, PaperFolder.path());
    }

    PdfBundle(String title, Locale language, Instant made, Path folder) {
        this.title = title;
        this.language = language;
        this.made = made;
        var memory = MemoryUsageSetting.setupTempFileOnly();
        memory.setTempDir(folder.toFile());
        document = new PDDocument(memory.streamCache);
    }

    /**
     * @param group what neighbours of the same group stand under in the contents
     * @param title of this one there
     */
    public void add(String group, String title, byte[] pdf) {
        int from = document.getNumberOfPages();
        try (var part = Loader.loadPDF(pdf)) {
            part.getDocumentCatalog().setDocumentOutline(null);
            speaksItsLanguage(part);
            merger.appendDocument(document, part);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!group.equals(groupTitle)) {
            this.group = item(group, from);
            groupTitle = group;
            outline.addLast(this.group);
        }
        this.group.addLast(item(title, from));
    }

    /** The whole has one language, each paper its own: said where its text begins, so that it is read aloud in it. */
    private static void speaksItsLanguage(PDDocument part) {
        var catalog = part.getDocumentCatalog();
        var tree = catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        String spoken = catalog.getLanguage();
        if (tree != null && spoken != null && tree.getDictionaryObject(COSName.K) instanceof COSDictionary whole)
            whole.setString(COSName.LANG, spoken);
    }

    private PDOutlineItem item(String title, int page) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(document.getPage(page));
        return item;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public void write(OutputStream out) {
        try {
            document.setVersion(1.7f);
            // Last: what the parts say of themselves would be the whole's otherwise.
            FileFacts.describe(document, title, language, made);
            var catalog = document.getDocumentCatalog();
            catalog.setDocumentOutline(outline);
            catalog.setPageMode(PageMode.USE_OUTLINES);
            document.setDocumentId(made.toEpochMilli());
            document.save(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }
}
