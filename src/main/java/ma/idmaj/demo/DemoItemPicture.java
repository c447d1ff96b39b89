package ma.idmaj.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A drawn machine that stands for a photo of one: a steel body with so many doors. */
final class DemoItemPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final Color FLOOR = new Color(0xE6E0D2);
    private static final Color STEEL = new Color(0xC3CCD1);
    private static final Color EDGE = new Color(0x5A666D);
    private static final Color GLASS = new Color(0x3B5563);

    private DemoItemPicture() {}

    /**
     * @param doors above each other
     * @param wide  lying rather than standing
     */
    static byte[] png(int doors, boolean wide) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(FLOOR);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int body = wide ? 480 : 230;
        int left = (WIDTH - body) / 2;
        int top = wide ? 130 : 40;
        int height = HEIGHT - top - 40;
        box(pen, left, top, body, height, STEEL);
        int door = (height - 30) / doors;
        for (int i = 0; i < doors; i++) {
            int y = top + 15 + i * door;
            box(pen, left + 15, y, body - 60, door - 12, GLASS);
            box(pen, left + body - 34, y + 10, 12, door - 32, EDGE);
        }
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void box(Graphics2D pen, int x, int y, int width, int height, Color fill) {
        var shape = new RoundRectangle2D.Double(x, y, width, height, 18, 18);
        pen.setColor(fill);
        pen.fill(shape);
        pen.setColor(EDGE);
        pen.setStroke(new BasicStroke(4));
        pen.draw(shape);
    }
}
