package ma.idmaj.documents.pages;

import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What a file may claim before it is drawn: a few kilobytes can unpack to more than the machine holds. */
final class PageLimits {

    /** The longer side of A2, in points, and a little. */
    private static final float LONGEST_SIDE = 1_700;

    private static final String FLATE = "FlateDecode";
    private static final String JPEG = "DCTDecode";

    /** What scanners and telephones make; anything else unpacks by rules nobody here counts by. */
    private static final Set<List<String>> CHAINS = Set.of(
            List.of(),
            List.of(FLATE),
            List.of("Fl"),
            List.of(JPEG),
            List.of("DCT"),
            List.of(FLATE, JPEG),
            List.of("CCITTFaxDecode"),
            List.of("CCF"),
            List.of("JBIG2Decode"));

    private PageLimits() {}

    static void check(PDDocument document, int mostPages) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages == 0) throw new Refusal("documents.pages.broken");
        if (pages > mostPages) throw new Refusal("documents.pages.tooMany", mostPages);
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            var box = page.getCropBox();
            if (Math.max(box.getWidth(), box.getHeight()) * page.getUserUnit() > LONGEST_SIDE)
                throw new Refusal("documents.pages.tooLarge", number);
        }
        checkStreams(document.getDocument());
    }

    private static void checkStreams(COSDocument document) throws IOException {
        for (var key : document.getXrefTable().keySet()) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) checkStream(stream);
        }
    }

    private static void checkStream(COSStream stream) throws IOException {
        List<String> chain = chain(stream.getFilters());
        if (!CHAINS.contains(chain)) throw unpacksToTooMuch();
        checkColumns(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        if (chain.contains(FLATE) || chain.contains("Fl"))
            try (InputStream raw = stream.createRawInputStream()) {
                if (Unpacked.of(raw, 1) > Unpacked.MOST) throw unpacksToTooMuch();
            }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
            checkPixels(stream.getLong(COSName.WIDTH, 0), stream.getLong(COSName.HEIGHT, 0));
        if (chain.contains(JPEG) || chain.contains("DCT"))
            try (InputStream raw = stream.createRawInputStream()) {
                checkJpeg(chain.size() == 1 ? raw : Unpacked.layer(raw));
            }
    }

    private static List<String> chain(@Nullable COSBase filters) {
        if (filters instanceof COSName name) return List.of(name.getName());
        var chain = new ArrayList<String>();
        if (filters instanceof COSArray several)
            for (int i = 0; i < several.size(); i++)
                chain.add(several.getObject(i) instanceof COSName name ? name.getName() : "?");
        return chain;
    }

    /** Rows are unpacked one by one, each as long as this says. */
    private static void checkColumns(@Nullable COSBase parameters) {
        if (parameters instanceof COSArray several)
            for (int i = 0; i < several.size(); i++) checkColumns(several.getObject(i));
        if (parameters instanceof COSDictionary one)
            checkPixels(one.getLong(COSName.COLUMNS, 0), one.getLong(COSName.ROWS, 0));
    }

    /** A JPEG is drawn as large as it says itself, whatever the dictionary around it says. */
    private static void checkJpeg(InputStream jpeg) {
        var readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) return;
        var reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(jpeg)) {
            reader.setInput(in, true, true);
            checkPixels(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException unreadable) {
            // Nor will the renderer read it.
            return;
        } finally {
            reader.dispose();
        }
    }

    private static void checkPixels(long width, long height) {
        if (width > Picture.LONGEST_SIDE || height > Picture.LONGEST_SIDE || width * height > Picture.MOST_PIXELS)
            throw new Refusal("documents.files.tooManyPixels", Picture.MOST_PIXELS / 1_000_000);
    }

    static Refusal unpacksToTooMuch() {
        return new Refusal("documents.pages.unpacks");
    }
}
