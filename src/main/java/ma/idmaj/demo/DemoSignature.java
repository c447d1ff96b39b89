package ma.idmaj.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;

/** A scribble that stands for a signature. */
final class DemoSignature {

    private DemoSignature() {}

    static byte[] png(int seed) {
        var random = new Random(seed);
        var image = new BufferedImage(240, 90, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 240, 90);
        pen.setColor(new Color(0x1C2420));
        pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var stroke = new Path2D.Double();
        stroke.moveTo(30, 50);
        for (int x = 50; x < 220; x += 20) {
            stroke.curveTo(x - 12, 20 + random.nextInt(50), x - 6, 20 + random.nextInt(50), x, 35 + random.nextInt(25));
        }
        pen.draw(stroke);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
