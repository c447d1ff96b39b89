package ma.idmaj.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A drawn bust that stands for a photo: nobody's. */
final class DemoPortrait {

    private static final int WIDTH = 450;
    private static final int HEIGHT = 600;
    private static final Color[] WALLS = {new Color(0xDDE7E2), new Color(0xE6E0D2), new Color(0xD9E1EE)};
    private static final Color[] CLOTHES = {
        new Color(0x0B6B53), new Color(0x24479E), new Color(0x8F5A00), new Color(0x6B3F57), new Color(0x3F4F5C)
    };
    private static final Color[] SKIN = {new Color(0xE3B48F), new Color(0xC98F66), new Color(0xA9724A)};

    private DemoPortrait() {}

    /** @param covered with a headscarf rather than hair */
    static byte[] png(int seed, boolean covered) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color wall = WALLS[seed % WALLS.length];
        pen.setPaint(new GradientPaint(0, 0, wall, 0, HEIGHT, wall.darker()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        Color cloth = CLOTHES[seed % CLOTHES.length];
        Color skin = SKIN[seed % SKIN.length];
        pen.setColor(cloth);
        pen.fill(new RoundRectangle2D.Double(50, 420, 350, 300, 190, 190));
        pen.setColor(covered ? CLOTHES[(seed + 2) % CLOTHES.length] : new Color(0x2B211C));
        pen.fill(covered ? new Ellipse2D.Double(125, 105, 200, 330) : new Ellipse2D.Double(138, 118, 174, 190));
        pen.setColor(skin.darker());
        pen.fill(new RoundRectangle2D.Double(190, 350, 70, 100, 50, 50));
        pen.setColor(skin);
        pen.fill(new Ellipse2D.Double(150, 150, 150, 220));
        pen.setColor(new Color(0x2B211C));
        pen.fill(new Ellipse2D.Double(186, 245, 14, 14));
        pen.fill(new Ellipse2D.Double(250, 245, 14, 14));
        pen.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawArc(195, 285, 60, 36, 200, 140);
        pen.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
