package ma.idmaj.documents.files;

import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as its JPEG says (Exif 2.32, tag 0x0112): 1 for upright, up to 8 for turned and mirrored. */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** @return 1 also for whatever cannot be read */
    static int of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer in) {
        in.position(2);
        while ((in.get() & 0xFF) == 0xFF) {
            int marker = in.get() & 0xFF;
            int length = in.getShort() & 0xFFFF;
            if (marker == START_OF_SCAN) return UPRIGHT;
            int next = in.position() + length - 2;
            if (marker == APP1 && in.getInt(in.position()) == EXIF)
                return inside(in.slice(in.position() + 6, length - 8));
            in.position(next);
        }
        return UPRIGHT;
    }

    private static int inside(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = tiff.position();
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int said = tiff.getShort(at + 8) & 0xFFFF;
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
            tiff.position(at + ENTRY);
        }
        return UPRIGHT;
    }

    /** @return the picture as it was seen, in a new image when it has to be turned */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) return image;
        int w = image.getWidth();
        int h = image.getHeight();
        boolean lying = orientation >= 5;
        var turned = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                int across = switch (orientation) {
                    case 2, 3 -> w - 1 - x;
                    case 4 -> x;
                    case 5, 8 -> y;
                    default -> h - 1 - y;
                };
                int down = switch (orientation) {
                    case 2 -> y;
                    case 3, 4 -> h - 1 - y;
                    case 5, 6 -> x;
                    default -> w - 1 - x;
                };
                turned.setRGB(across, down, image.getRGB(x, y));
            }
        }
        return turned;
    }
}
