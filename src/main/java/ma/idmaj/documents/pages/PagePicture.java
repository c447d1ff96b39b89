package ma.idmaj.documents.pages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.ImageIO;

/** A page of a paper of ours as a picture, for screens that show no PDF. Nothing of it touches the disk. */
public final class PagePicture {

    /** One at a time: a page unpacked is some ten megabytes, and a hall looks at many. */
    private static final ReentrantLock DRAWING = new ReentrantLock();

    private PagePicture() {}

    public static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param page from 1
     * @return a PNG
     */
    public static byte[] png(byte[] pdf, int page, int dotsPerInch) {
        DRAWING.lock();
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            DRAWING.unlock();
        }
    }
}
