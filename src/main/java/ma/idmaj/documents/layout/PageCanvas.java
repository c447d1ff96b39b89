package ma.idmaj.documents.layout;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;

/** Writes the drawing orders of one page. Points; the origin is the upper left corner and y grows downwards. */
public final class PageCanvas {

    private final double pageHeight;
    private final Map<PaperFont, EmbeddedFont> fonts;
    private final PaperImages images;
    private final StringBuilder out = new StringBuilder();

    PageCanvas(double pageHeight, Map<PaperFont, EmbeddedFont> fonts, PaperImages images) {
        this.pageHeight = pageHeight;
        this.fonts = fonts;
        this.images = images;
    }

    /** @param left x of the line's left end */
    public void text(ShapedLine line, TextStyle style, double left, double baseline) {
        if (line.glyphs().isEmpty()) return;
        var embedded = fonts.get(line.font());
        out.append("BT ")
                .append(number(style.grey()))
                .append(" g /")
                .append(line.font().name())
                .append(' ')
                .append(number(style.size()))
                .append(" Tf ")
                .append(number(left))
                .append(' ')
                .append(number(pageHeight - baseline))
                .append(" Td\n");
        double pen = 0;
        double rise = 0;
        boolean open = false;
        for (ShapedLine.Glyph glyph : line.glyphs()) {
            if (glyph.rise() != rise) {
                if (open) out.append("] TJ ");
                open = false;
                rise = glyph.rise();
                out.append(number(rise * style.size() / 1000)).append(" Ts ");
            }
            if (!open) out.append('[');
            open = true;
            double gap = pen - glyph.x();
            if (Math.abs(gap) >= 0.5) out.append(number(gap)).append(' ');
            char code = (char) embedded.code(glyph.number(), glyph.text(), glyph.advance());
            out.append('<').append(HexFormat.of().toHexDigits(code)).append('>');
            pen = glyph.x() + glyph.advance();
        }
        out.append("] TJ").append(rise == 0 ? "" : " 0 Ts").append(" ET\n");
    }

    public void fill(double x, double y, double width, double height, double grey) {
        out.append(number(grey))
                .append(" g ")
                .append(number(x))
                .append(' ')
                .append(number(pageHeight - y - height))
                .append(' ')
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append(" re f\n");
    }

    public void rule(double x1, double y1, double x2, double y2, double thickness, double grey) {
        out.append(number(grey))
                .append(" G ")
                .append(number(thickness))
                .append(" w ")
                .append(number(x1))
                .append(' ')
                .append(number(pageHeight - y1))
                .append(" m ")
                .append(number(x2))
                .append(' ')
                .append(number(pageHeight - y2))
                .append(" l S\n");
    }

    public void frame(double x, double y, double width, double height, double thickness, double grey) {
        rule(x, y, x + width, y, thickness, grey);
        rule(x, y + height, x + width, y + height, thickness, grey);
        rule(x, y, x, y + height, thickness, grey);
        rule(x + width, y, x + width, y + height, thickness, grey);
    }

    /** Ticks at the four corners of a place, for scissors. */
    void cutMarks(double x, double y, double width, double height, double tick) {
        for (double corner : new double[] {x, x + width})
            for (double edge : new double[] {y, y + height}) {
                rule(corner - tick, edge, corner + tick, edge, 0.25, 0.6);
                rule(corner, edge - tick, corner, edge + tick, 0.25, 0.6);
            }
    }

    /** @param alternative what is said of it to those who do not see it */
    void image(ImageFile file, double x, double y, double width, double height, String alternative) {
        out.append("q ")
                .append(number(width))
                .append(" 0 0 ")
                .append(number(height))
                .append(' ')
                .append(number(x))
                .append(' ')
                .append(number(pageHeight - y - height))
                .append(" cm /")
                .append(images.name(file))
                .append(" Do Q\n");
    }

    /** Fills an outline given in points from the upper left corner; for shapes that are not to be read as text. */
    public void fill(Shape outline, double grey) {
        out.append(number(grey)).append(" g\n");
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> out.append(point(p, 0)).append("m ");
                case PathIterator.SEG_LINETO -> out.append(point(p, 0)).append("l ");
                case PathIterator.SEG_QUADTO -> {
                    double[] cubic = {
                        x + (p[0] - x) * 2 / 3,
                        y + (p[1] - y) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3,
                        p[3] + (p[1] - p[3]) * 2 / 3,
                        p[2],
                        p[3]
                    };
                    out.append(point(cubic, 0))
                            .append(point(cubic, 2))
                            .append(point(cubic, 4))
                            .append("c ");
                }
                case PathIterator.SEG_CUBICTO ->
                    out.append(point(p, 0))
                            .append(point(p, 2))
                            .append(point(p, 4))
                            .append("c ");
                default -> out.append("h\n");
            }
            int end = switch (kind) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[end];
                y = p[end + 1];
            }
        }
        out.append("f\n");
    }

    /** @return an empty canvas of the same page, for {@link #behind} */
    public PageCanvas beneath() {
        return new PageCanvas(pageHeight, fonts, images);
    }

    /** Puts ink under everything drawn so far. */
    public void behind(PageCanvas under) {
        out.insert(0, under.out);
    }

    public String content() {
        return out.toString();
    }

    private String point(double[] p, int at) {
        return number(p[at]) + " " + number(pageHeight - p[at + 1]) + " ";
    }

    /** Thousandths of a point, never in scientific notation, the same in every locale. */
    private static String number(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths == 0
                ? "0"
                : BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }
}
