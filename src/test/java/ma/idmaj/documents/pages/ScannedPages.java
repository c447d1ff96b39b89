package ma.idmaj.documents.pages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/** What an office's scanner makes of our papers: turned, askew, speckled, pressed hard. */
public final class ScannedPages {

    private ScannedPages() {}

    public static List<BufferedImage> of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++)
                pages.add(new PDFRenderer(document).renderImageWithDPI(i, 200, ImageType.GRAY));
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static BufferedImage turned(BufferedImage page, double degrees) {
        double angle = Math.toRadians(degrees);
        double sin = Math.abs(Math.sin(angle));
        double cos = Math.abs(Math.cos(angle));
        int width = (int) Math.round(page.getWidth() * cos + page.getHeight() * sin);
        int height = (int) Math.round(page.getHeight() * cos + page.getWidth() * sin);
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(angle);
        pen.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        pen.drawImage(page, 0, 0, null);
        pen.dispose();
        return turned;
    }

    /** Grain over all of it, and one speck in two hundred dots. */
    public static BufferedImage speckled(BufferedImage page, long seed) {
        var random = new Random(seed);
        var speckled = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = page.getRaster().getSample(x, y, 0) + (int) (random.nextGaussian() * 22);
                if (random.nextInt(200) == 0) grey = random.nextBoolean() ? 0 : 255;
                speckled.getRaster().setSample(x, y, 0, Math.clamp(grey, 0, 255));
            }
        }
        return speckled;
    }

    public static byte[] png(BufferedImage page) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(page, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A scanner's PDF: each page one JPEG. */
    public static byte[] pdf(List<BufferedImage> pages, float quality) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (BufferedImage image : pages) {
                float width = image.getWidth() * 72f / 200;
                float height = image.getHeight() * 72f / 200;
                var page = new PDPage(new PDRectangle(width, height));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, image, quality), 0, 0, width, height);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
