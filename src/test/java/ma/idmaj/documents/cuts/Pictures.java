package ma.idmaj.documents.cuts;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A face for tests: two circles. */
final class Pictures {

    private Pictures() {}

    static byte[] photo() {
        var image = new BufferedImage(120, 140, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(222, 228, 220));
        pen.fillRect(0, 0, 120, 140);
        pen.setColor(new Color(120, 100, 90));
        pen.fillOval(35, 20, 50, 60);
        pen.fillOval(15, 85, 90, 80);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }
}
