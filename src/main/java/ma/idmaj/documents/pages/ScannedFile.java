package ma.idmaj.documents.pages;

import ma.idmaj.documents.files.FileSize;
import ma.idmaj.documents.files.FileType;
import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * What a scanner or a telephone sent: a PDF of some pages, or one picture. Told by its content; refused before anything
 * is unpacked when it claims more than a stack of paper has.
 */
public final class ScannedFile implements Closeable {

    public static final int MOST_BYTES = 40 * 1024 * 1024;
    public static final int MOST_PAGES = 120;
    /** Read at this; what is signed is kept as it came. */
    private static final int DOTS = 200;

    private static final int GLANCE = 60;
    private static final int PICTURE_SIDE = 3_500;

    private final byte[] content;
    private final @Nullable PDDocument document;
    private final @Nullable BufferedImage picture;

    private ScannedFile(byte[] content, @Nullable PDDocument document, @Nullable BufferedImage picture) {
        this.content = content;
        this.document = document;
        this.picture = picture;
    }

    /** @throws Refusal for what is no PDF, JPEG or PNG, is too large, locked or broken */
    public static ScannedFile open(byte[] content) {
        return open(content, true);
    }

    /** What {@link #open} has taken before and nobody has changed since: its limits are not counted again. */
    public static ScannedFile openChecked(byte[] content) {
        return open(content, false);
    }

    private static ScannedFile open(byte[] content, boolean check) {
        FileSize.check(content, MOST_BYTES);
        FileType type = FileType.of(content).orElseThrow(() -> new Refusal("documents.pages.noPaper"));
        try {
            if (type.picture()) {
                byte[] jpeg = Picture.drawnAnew(content, PICTURE_SIDE).jpeg();
                return new ScannedFile(content, null, ImageIO.read(new ByteArrayInputStream(jpeg)));
            }
            if (check) Unpacked.check(content);
            PDDocument document = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache());
            try {
                if (check) PageLimits.check(document, MOST_PAGES);
            } catch (IOException | RuntimeException tooMuch) {
                document.close();
                throw tooMuch;
            }
            return new ScannedFile(content, document, null);
        } catch (InvalidPasswordException locked) {
            throw new Refusal("documents.pages.locked");
        } catch (IOException broken) {
            throw new Refusal("documents.pages.broken");
        }
    }

    public int pages() {
        return document == null ? 1 : document.getNumberOfPages();
    }

    /** @param page from 1 */
    public BufferedImage image(int page) {
        return document == null ? picture : rendered(page, DOTS);
    }

    /** A page small enough to be looked at among others, as a PNG. */
    public byte[] glance(int page) {
        BufferedImage image = document == null ? small(picture) : rendered(page, GLANCE);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException unwritable) {
            throw new Refusal("documents.pages.broken");
        }
        return out.toByteArray();
    }

    /** These pages alone, in this order, as they came; a picture as it is. */
    public byte[] taken(List<Integer> pages) {
        if (document == null) return content;
        try (var part = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int page : pages) part.importPage(document.getPage(page - 1));
            part.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new Refusal("documents.pages.broken");
        }
    }

    private BufferedImage rendered(int page, int dots) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dots, ImageType.GRAY);
        } catch (IOException | RuntimeException broken) {
            // The renderer throws both kinds for a broken page.
            throw new Refusal("documents.pages.brokenPage", page);
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double by = Math.min(1, 700.0 / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * by));
        int height = Math.max(1, (int) (image.getHeight() * by));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
        pen.dispose();
        return small;
    }

    @Override
    public void close() {
        try {
            if (document != null) document.close();
        } catch (IOException stillOpen) {
            throw new Refusal("documents.pages.broken");
        }
    }
}
