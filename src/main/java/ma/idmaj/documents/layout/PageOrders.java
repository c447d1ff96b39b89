package ma.idmaj.documents.layout;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * The drawing orders of one page as a PDF reads them. Points; the origin is the upper left corner and y grows downwards.
 * Colours and widths are told once while they stay the same.
 */
final class PageOrders {

    private final double pageHeight;
    private final StringBuilder out = new StringBuilder();
    private double fill = -1;
    private double stroke = -1;
    private double thickness = -1;
    private @Nullable PaperFont font;
    private double size = -1;

    PageOrders(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    PageOrders append(String orders) {
        out.append(orders);
        return this;
    }

    PageOrders append(char sign) {
        out.append(sign);
        return this;
    }

    PageOrders append(int number) {
        out.append(number);
        return this;
    }

    /** Puts these before all so far. */
    void under(PageOrders before) {
        out.insert(0, before.out);
    }

    /**
     * Words of one line.
     *
     * @param from the first word
     * @param to   after the last
     * @param left x of the line's left end
     */
    void text(ShapedLine line, int from, int to, TextStyle style, EmbeddedFont embedded, double left, double baseline) {
        fillWith(style.grey());
        out.append("BT ");
        if (font != line.font() || size != style.size()) {
            font = line.font();
            size = style.size();
            out.append('/').append(font.name()).append(' ');
            number(size);
            out.append(" Tf ");
        }
        double start = line.words().get(from).x();
        point(left + start * style.size() / 1000, baseline);
        out.append("Td [");
        double pen = start;
        for (int i = from; i < to; i++) {
            var word = line.words().get(i);
            var shape = word.shape();
            int count = shape.glyphs().length;
            if (count == 0) continue;
            if (shape.level()) {
                double gap = pen - word.x() - shape.x()[0];
                if (Math.abs(gap) >= 0.5) number(gap);
                out.append(embedded.written(shape));
                pen = word.x() + shape.x()[count - 1] + shape.advances()[count - 1];
            } else pen = risen(word, embedded, pen);
        }
        out.append("] TJ ET\n");
        for (int i = from; i < to; i++) {
            var word = line.words().get(i);
            Shape strokes = word.shape().strokes();
            if (strokes == null) continue;
            double scale = style.size() / 1000;
            outline(new AffineTransform(scale, 0, 0, scale, left + word.x() * scale, baseline)
                    .createTransformedShape(strokes));
        }
    }

    /** Glyph by glyph, some above or below the line. */
    private double risen(ShapedLine.Word word, EmbeddedFont embedded, double start) {
        var shape = word.shape();
        double pen = start;
        double rise = 0;
        for (int i = 0; i < shape.glyphs().length; i++) {
            if (shape.rise()[i] != rise) {
                rise = shape.rise()[i];
                out.append("] TJ ");
                number(rise * size / 1000);
                out.append(" Ts [");
            }
            double gap = pen - word.x() - shape.x()[i];
            if (Math.abs(gap) >= 0.5) number(gap);
            out.append('<');
            int code = embedded.code(shape, i);
            for (int shift = 12; shift >= 0; shift -= 4) out.append(Character.forDigit(code >> shift & 15, 16));
            out.append('>');
            pen = word.x() + shape.x()[i] + shape.advances()[i];
        }
        if (rise != 0) out.append("] TJ 0 Ts [");
        return pen;
    }

    void outline(Shape outline) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            int end = 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path("m ", p[0], p[1]);
                case PathIterator.SEG_LINETO -> path("l ", p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    end = 2;
                    path(
                            "c ",
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    end = 4;
                    path("c ", p);
                }
                default -> out.append("h\n");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[end];
                y = p[end + 1];
            }
        }
        out.append("f\n");
    }

    private void path(String order, double... points) {
        for (int i = 0; i < points.length; i += 2) point(points[i], points[i + 1]);
        out.append(order);
    }

    void fillWith(double grey) {
        if (fill == grey) return;
        fill = grey;
        number(grey);
        out.append(" g ");
    }

    void strokeWith(double thick, double grey) {
        if (stroke != grey) {
            stroke = grey;
            number(grey);
            out.append(" G ");
        }
        if (thickness != thick) {
            thickness = thick;
            number(thick);
            out.append(" w ");
        }
    }

    void point(double x, double y) {
        number(x);
        out.append(' ');
        number(pageHeight - y);
        out.append(' ');
    }

    void number(double value) {
        append(out, value);
    }

    /** Thousandths of a point, never in scientific notation, the same in every locale. */
    static void append(StringBuilder out, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest == 0) return;
        out.append('.').append((char) ('0' + rest / 100));
        if (rest % 100 == 0) return;
        out.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) out.append((char) ('0' + rest % 10));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
