package ma.idmaj.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * Compares a paper with what was approved: its text page by page, the text as it is heard, and pictures of its first
 * pages. What differs lies in {@code target/papers} to be looked at; {@code mvn test -Dtest=GoldenPapersTest
 * -Didmaj.papers=approve} writes the approved files anew, to be looked at before they are committed.
 */
final class GoldenPapers {

    private static final Path APPROVED = Path.of("src/test/resources/ma/idmaj/documents/golden");
    private static final Path ACTUAL = Path.of("target/papers/golden");
    private static final int DPI = 60;
    private static final int PAGES_SEEN = 2;
    private static final int GREYS = 16;

    /** Of 255: a program's or a machine's way to smooth edges stays below, a word in another place does not. */
    private static final double PAGE_TOLERANCE = 1.5;

    private static final double TILE_TOLERANCE = 24;
    private static final int TILE = 20;

    private GoldenPapers() {}

    static void compare(String name, byte[] pdf) throws IOException {
        var text = text(PaperReading.of(pdf));
        var pictures = pictures(pdf);
        if ("approve".equals(System.getProperty("idmaj.papers"))) {
            write(APPROVED, name, text, pictures);
            return;
        }
        var differences = new ArrayList<String>();
        Path approvedText = APPROVED.resolve(name + ".txt");
        if (!Files.exists(approvedText)) differences.add("nothing approved yet");
        else if (!Files.readString(approvedText).equals(text)) differences.add("text differs");
        for (int page = 0; page < pictures.size(); page++) {
            Path approved = picture(APPROVED, name, page);
            if (!Files.exists(approved)) differences.add("page " + (page + 1) + " was never approved");
            else differ(ImageIO.read(approved.toFile()), pictures.get(page), page + 1, differences);
        }
        if (Files.exists(picture(APPROVED, name, pictures.size()))) differences.add("a page less than approved");
        if (!differences.isEmpty()) {
            write(ACTUAL, name, text, pictures);
            Files.write(ACTUAL.resolve(name + ".pdf"), pdf);
            if (Files.exists(approvedText)) assertThat(text).isEqualTo(Files.readString(approvedText));
        }
        assertThat(differences).as("%s, see %s", name, ACTUAL).isEmpty();
    }

    private static String text(PaperReading paper) {
        var text = new StringBuilder();
        var pages = paper.pages();
        for (int page = 0; page < pages.size(); page++)
            text.append("=== ")
                    .append(page + 1)
                    .append('\n')
                    .append(pages.get(page))
                    .append('\n');
        text.append("=== heard\n");
        paper.heard().forEach(line -> text.append(line).append('\n'));
        return text.toString().replace("\r", "");
    }

    private static List<BufferedImage> pictures(byte[] pdf) throws IOException {
        var pictures = new ArrayList<BufferedImage>();
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            for (int page = 0; page < Math.min(PAGES_SEEN, document.getNumberOfPages()); page++)
                pictures.add(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY));
        }
        return pictures;
    }

    private static void differ(BufferedImage approved, BufferedImage actual, int page, List<String> differences) {
        if (approved.getWidth() != actual.getWidth() || approved.getHeight() != actual.getHeight()) {
            differences.add("page " + page + " has another size");
            return;
        }
        double sum = 0;
        double worst = 0;
        String where = "";
        for (int y = 0; y < actual.getHeight(); y += TILE)
            for (int x = 0; x < actual.getWidth(); x += TILE) {
                int width = Math.min(TILE, actual.getWidth() - x);
                int height = Math.min(TILE, actual.getHeight() - y);
                double tile = 0;
                for (int dy = 0; dy < height; dy++)
                    for (int dx = 0; dx < width; dx++)
                        tile += Math.abs(grey(approved, x + dx, y + dy) - grey(actual, x + dx, y + dy));
                sum += tile;
                double mean = tile / (width * height);
                if (mean > worst) {
                    worst = mean;
                    where = x + ", " + y;
                }
            }
        double mean = sum / actual.getWidth() / actual.getHeight();
        if (mean > PAGE_TOLERANCE || worst > TILE_TOLERANCE)
            differences.add("page %d looks different: %.2f of 255 on the whole, %.1f at %s"
                    .formatted(page, mean, worst, where));
    }

    /** Both in the sixteen greys that approved pictures keep. */
    private static int grey(BufferedImage image, int x, int y) {
        return level(image.getRGB(x, y) & 0xFF) * 255 / (GREYS - 1);
    }

    private static int level(int grey) {
        return (grey * (GREYS - 1) + 127) / 255;
    }

    private static void write(Path folder, String name, String text, List<BufferedImage> pictures) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".txt"), text);
        for (int page = 0; ; page++) {
            Path file = picture(folder, name, page);
            if (page < pictures.size()) ImageIO.write(few(pictures.get(page)), "png", file.toFile());
            else if (!Files.deleteIfExists(file)) break;
        }
    }

    private static Path picture(Path folder, String name, int page) {
        return folder.resolve("%s-%d.png".formatted(name, page + 1));
    }

    /** Sixteen greys: half the size, and enough to see a letter move. */
    private static BufferedImage few(BufferedImage image) {
        byte[] greys = new byte[GREYS];
        for (int i = 0; i < GREYS; i++) greys[i] = (byte) (i * 255 / (GREYS - 1));
        var palette = new IndexColorModel(4, GREYS, greys, greys, greys);
        var few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_BINARY, palette);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                few.getRaster().setSample(x, y, 0, level(image.getRGB(x, y) & 0xFF));
        return few;
    }
}
