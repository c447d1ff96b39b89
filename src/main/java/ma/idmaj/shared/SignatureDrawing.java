package ma.idmaj.shared;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Tells a drawn signature from an empty sheet, and from what is no drawing at all. */
public final class SignatureDrawing {

    /** A drawing larger than this is no signature. */
    private static final int MOST_BYTES = 400_000;

    /** Checked before a dot is unpacked: a small file can claim a huge picture. */
    private static final int LONGEST_SIDE = 4_000;

    /** A dot of the pen alone is fewer. */
    private static final int LEAST_INK = 40;

    private static final int DARK = 128;

    private SignatureDrawing() {}

    /** @return whether the bytes are a PNG with ink on it */
    public static boolean drawn(byte[] png) {
        boolean signed = png.length > 100 && png[0] == (byte) 0x89 && png[1] == 'P' && png[2] == 'N' && png[3] == 'G';
        if (!signed || png.length > MOST_BYTES) return false;
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) return false;
            return hasInk(reader.read(0));
        } catch (IOException | RuntimeException broken) {
            // Nothing but a whole picture is a signature; the reader throws both kinds for a broken one.
            return false;
        } finally {
            reader.dispose();
        }
    }

    private static boolean hasInk(BufferedImage image) {
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (dark(image.getRGB(x, y)) && ++ink >= LEAST_INK) return true;
            }
        }
        return false;
    }

    private static boolean dark(int argb) {
        int alpha = argb >>> 24;
        int brightness = ((argb >> 16 & 0xff) + (argb >> 8 & 0xff) + (argb & 0xff)) / 3;
        return alpha > DARK && brightness < DARK;
    }
}
