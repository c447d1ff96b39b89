package ma.idmaj.documents.pages;

import ma.idmaj.documents.files.Picture;
import ma.idmaj.shared.Refusal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a file may claim before it is drawn: a few kilobytes can unpack to more than the machine holds. */
final class PageLimits {

    /** The longer side of A2, in points, and a little. */
    private static final float LONGEST_SIDE = 1_700;

    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    /** Deflate makes at most some 1,030 bytes of one: shorter streams cannot reach the limit. */
    private static final long SHORT = MOST_UNPACKED / 1_040;

    private static final int MOST_FILTERS = 2;
    private static final int BUFFER = 64 * 1024;

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
        long width = stream.getLong(COSName.WIDTH, 0);
        long height = stream.getLong(COSName.HEIGHT, 0);
        boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (image
                && (width > Picture.LONGEST_SIDE
                        || height > Picture.LONGEST_SIDE
                        || width * height > Picture.MOST_PIXELS))
            throw new Refusal("documents.files.tooManyPixels", Picture.MOST_PIXELS / 1_000_000);
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray chain && chain.size() > MOST_FILTERS) throw unpacksToTooMuch();
        COSBase first = filters instanceof COSArray chain && chain.size() > 0 ? chain.getObject(0) : filters;
        boolean deflated = COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
        if (filters instanceof COSArray chain
                && chain.size() > 1
                && deflated
                && !COSName.DCT_DECODE.equals(chain.getObject(1))) throw unpacksToTooMuch();
        if (deflated && stream.getLength() > SHORT) checkUnpacked(stream);
    }

    private static void checkUnpacked(COSStream stream) throws IOException {
        var inflater = new Inflater();
        long unpacked = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream(), inflater, BUFFER)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) throw unpacksToTooMuch();
            }
        } catch (java.util.zip.ZipException | java.io.EOFException cutOff) {
            // The renderer shows what there is of it.
            return;
        } finally {
            inflater.end();
        }
    }

    private static Refusal unpacksToTooMuch() {
        return new Refusal("documents.pages.unpacks");
    }
}
