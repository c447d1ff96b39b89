package ma.idmaj.documents.pages;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the QR codes of a page that came out of a scanner: turned, askew, speckled, cut off. The whole page is looked at
 * first; where that finds nothing, its quarters, larger, because a code is a small part of a page and the black of a
 * margin or a stamp spoils the measure of the whole.
 */
public final class QrReader {

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, "UTF-8");
    /** Parts overlap: a code that lies across the middle is whole in one of them. */
    private static final double PART = 0.56;

    private QrReader() {}

    /** @param ours codes that matter; others are no reason to stop looking */
    public static Set<String> read(BufferedImage page, Predicate<String> ours) {
        Set<String> found = in(page, ours);
        if (!found.isEmpty()) return found;
        int width = (int) (page.getWidth() * PART);
        int height = (int) (page.getHeight() * PART);
        for (int y : List.of(page.getHeight() - height, 0)) {
            for (int x : List.of(0, page.getWidth() - width)) {
                found.addAll(in(larger(page.getSubimage(x, y, width, height)), ours));
            }
        }
        return found;
    }

    private static Set<String> in(BufferedImage image, Predicate<String> ours) {
        int width = image.getWidth();
        int height = image.getHeight();
        var source = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        var found = in(new BinaryBitmap(new HybridBinarizer(source)), ours);
        return found.isEmpty()
                ? in(new BinaryBitmap(new GlobalHistogramBinarizer((LuminanceSource) source)), ours)
                : found;
    }

    private static Set<String> in(BinaryBitmap bitmap, Predicate<String> ours) {
        var found = new LinkedHashSet<String>();
        try {
            for (Result code : new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)) {
                if (ours.test(code.getText())) found.add(code.getText());
            }
        } catch (NotFoundException none) {
            return found;
        }
        return found;
    }

    /** Drawn smoothly at half as large again, which takes the edge off specks too. */
    private static BufferedImage larger(BufferedImage part) {
        int width = part.getWidth() * 3 / 2;
        int height = part.getHeight() * 3 / 2;
        var larger = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = larger.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(part, 0, 0, width, height, null);
        pen.dispose();
        return larger;
    }
}
