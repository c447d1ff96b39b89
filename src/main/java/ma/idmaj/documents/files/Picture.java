package ma.idmaj.documents.files;

import ma.idmaj.shared.Refusal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture someone brought, drawn anew: upright, not larger than needed, and nothing in it but the picture (no place, no
 * camera, no hidden file). Nothing of it touches the disk.
 *
 * @param jpeg   its bytes
 * @param width  in pixels
 * @param height in pixels
 */
public record Picture(byte[] jpeg, int width, int height) {

    /** Checked before a pixel is unpacked: a small file can claim a huge picture. */
    public static final int MOST_PIXELS = 50_000_000;

    public static final int LONGEST_SIDE = 12_000;
    /** A camera's JPEG comes in up to a dozen passes; each pass over a large picture costs, however few bytes it has. */
    public static final int MOST_SCANS = 64;

    private static final int MOST_UNPACKED = 16_000_000;
    private static final float QUALITY = 0.85f;
    /** One at a time: several large pictures at once would fill the memory. */
    private static final ReentrantLock DRAWING = new ReentrantLock();

    /**
     * @param side length of the longer side at most, in pixels; a smaller picture stays as small as it is
     * @throws Refusal for what is no JPEG or PNG, claims too many pixels, or is broken
     */
    public static Picture drawnAnew(byte[] content, int side) {
        FileType type = FileType.of(content)
                .filter(FileType::picture)
                .orElseThrow(() -> new Refusal("documents.files.noPicture"));
        if (type == FileType.JPEG && scans(content) > MOST_SCANS) throw tooManyPixels();
        DRAWING.lock();
        try {
            BufferedImage image = scaled(unpacked(type, content, side), side);
            if (type == FileType.JPEG) image = ExifOrientation.upright(image, ExifOrientation.of(content));
            return new Picture(written(image), image.getWidth(), image.getHeight());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // The readers throw both kinds for a broken picture.
            throw new Refusal("documents.files.brokenPicture");
        } finally {
            DRAWING.unlock();
        }
    }

    private static Refusal tooManyPixels() {
        return new Refusal("documents.files.tooManyPixels", MOST_PIXELS / 1_000_000);
    }

    private static int scans(byte[] jpeg) {
        int scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if (jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA) scans++;
        }
        return scans;
    }

    private static BufferedImage unpacked(FileType type, byte[] content, int side) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) throw tooManyPixels();
            int every = Math.max(1, Math.max(width, height) / (2 * side));
            while ((long) (width / every) * (height / every) > MOST_UNPACKED) every++;
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** Halved step by step, so that fine print does not break up; what was transparent becomes white. */
    private static BufferedImage scaled(BufferedImage image, int side) {
        BufferedImage now = drawn(image, image.getWidth(), image.getHeight());
        while (Math.max(now.getWidth(), now.getHeight()) > side) {
            double longest = Math.max(now.getWidth(), now.getHeight());
            double by = Math.max(0.5, side / longest);
            now = drawn(now, rounded(now.getWidth() * by), rounded(now.getHeight() * by));
        }
        return now;
    }

    private static int rounded(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return sheet;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
