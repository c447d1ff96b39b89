package ma.idmaj.documents.layout;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * A picture as a page holds it: a JPEG as it came, anything else packed anew. What is no picture, is broken or claims to
 * be huge counts as missing: a paper is printed without it rather than not at all.
 *
 * @param packed the JPEG, or colours deflated
 * @param veil   how opaque each dot is, deflated; absent when all are
 */
record ImageFile(boolean jpeg, int width, int height, boolean grey, byte[] packed, byte @Nullable [] veil) {

    /** Checked before a dot is unpacked: a small file can claim a huge picture. */
    private static final int LONGEST_SIDE = 6_000;

    private static final int MOST_DOTS = 12_000_000;

    static Optional<ImageFile> of(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length < 4) return Optional.empty();
        boolean jpeg = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8;
        boolean png = bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        if (!jpeg && !png) return Optional.empty();
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_DOTS) return Optional.empty();
            var layout = reader.getRawImageType(0);
            int bands = layout == null ? 0 : layout.getNumBands();
            // Only these two are the same colours in every reader; four inks are not.
            if (jpeg && (bands == 1 || bands == 3))
                return Optional.of(new ImageFile(true, width, height, bands == 1, bytes, null));
            return Optional.of(packed(reader.read(0)));
        } catch (IOException | RuntimeException broken) {
            // The readers throw both kinds for a broken picture.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static ImageFile packed(BufferedImage image) throws IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        boolean grey = true;
        boolean opaque = true;
        for (int dot : dots) {
            int red = dot >> 16 & 0xFF;
            grey &= red == (dot >> 8 & 0xFF) && red == (dot & 0xFF);
            opaque &= dot >>> 24 == 0xFF;
        }
        byte[] colours = new byte[dots.length * (grey ? 1 : 3)];
        byte[] alphas = new byte[dots.length];
        int at = 0;
        for (int i = 0; i < dots.length; i++) {
            alphas[i] = (byte) (dots[i] >>> 24);
            if (!grey) {
                colours[at++] = (byte) (dots[i] >> 16);
                colours[at++] = (byte) (dots[i] >> 8);
            }
            colours[at++] = (byte) dots[i];
        }
        return new ImageFile(false, width, height, grey, deflated(colours), opaque ? null : deflated(alphas));
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(plain);
        }
        return out.toByteArray();
    }

    COSStream embed() throws IOException {
        var stream = stream(packed, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        if (jpeg) stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        if (veil != null) stream.setItem(COSName.SMASK, stream(veil, COSName.DEVICEGRAY));
        return stream;
    }

    private COSStream stream(byte[] bytes, COSName colours) throws IOException {
        var stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setItem(COSName.COLORSPACE, colours);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }
}
