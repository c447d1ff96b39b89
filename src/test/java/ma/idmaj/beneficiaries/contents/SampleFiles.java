package ma.idmaj.beneficiaries.contents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Files as people and attackers bring them, made on the spot. */
public final class SampleFiles {

    /** What a camera writes beside the picture, and must not be kept. */
    public static final String CANARY = "GPS 33.6101N 7.5128W";

    private SampleFiles() {}

    /** The first row is red, all else white: so that one sees which way it is turned. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, Math.max(1, height / 4));
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG with an Exif part that tells how it was held and where it was taken. */
    public static byte[] photographed(int width, int height, int orientation, ByteOrder order) {
        byte[] jpeg = picture("jpeg", width, height);
        byte[] canary = CANARY.getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + canary.length).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(canary);
        var out = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (8 + tiff.capacity()));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** A few bytes that claim a picture of that size. */
    public static byte[] pngBomb(int width, int height) {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        head.putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 6)
                .put((byte) 0)
                .put((byte) 0)
                .put((byte) 0);
        var crc = new CRC32();
        crc.update(head.array());
        var out = ByteBuffer.allocate(8 + 4 + 17 + 4 + 32);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.putInt(13).put(head.array()).putInt((int) crc.getValue());
        return out.array();
    }

    /** A JPEG whose frame claims that size. */
    public static byte[] jpegBomb(int width, int height) {
        byte[] jpeg = picture("jpeg", 16, 16);
        for (int i = 2; i < jpeg.length - 8; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** A JPEG that claims to come in so many passes. */
    public static byte[] manyScans(int scans) {
        byte[] jpeg = picture("jpeg", 16, 16);
        var out = ByteBuffer.allocate(jpeg.length + 2 * scans).put(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < scans; i++) out.put((byte) 0xFF).put((byte) 0xDA);
        return out.put((byte) 0xFF).put((byte) 0xD9).array();
    }

    public static byte[] pdf() {
        return ascii(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] pdf(int bytes) {
        var out = ByteBuffer.allocate(bytes).put(ascii("%PDF-1.4\n"));
        return out.put(bytes - 6, ascii("%%EOF\n")).array();
    }

    public static byte[] svg() {
        return ascii("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
    }

    public static byte[] html() {
        return ascii("<!doctype html><script>alert(1)</script>");
    }

    public static byte[] zip() {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(picture("jpeg", 8, 8));
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
