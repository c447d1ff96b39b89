package ma.idmaj.documents.layout;

import ma.idmaj.documents.layout.StructureTree.Node;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the drawing orders of one page, and says of each piece what it is to somebody who hears the paper: text belongs
 * to the tree of the paper, rules and grounds are decoration. Points; the origin is the upper left corner and y grows
 * downwards.
 */
public final class PageCanvas {

    private final double pageHeight;
    private final int number;
    private final Map<PaperFont, EmbeddedFont> fonts;
    private final PaperImages images;
    private final StructureTree tree;
    private final StringBuilder out = new StringBuilder();

    private int decorations;
    private Role cells = Role.TD;
    private int @Nullable [] spans;

    /** What the open piece of the page belongs to; nothing is open while both are absent. */
    private @Nullable Object owner;

    private @Nullable Node node;
    private @Nullable Script script;

    /** The paragraph set last, whose next line belongs with it. */
    private @Nullable Paragraph lastParagraph;

    private @Nullable Node lastNode;

    private double fill = -1;
    private double stroke = -1;
    private double thickness = -1;
    private @Nullable PaperFont font;
    private double size = -1;

    /** @param number of the page, from 0 */
    PageCanvas(
            double pageHeight, int number, Map<PaperFont, EmbeddedFont> fonts, PaperImages images, StructureTree tree) {
        this.pageHeight = pageHeight;
        this.number = number;
        this.fonts = fonts;
        this.images = images;
        this.tree = tree;
    }

    /** What is drawn meanwhile is for the eye alone: feet of pages, heads repeated, grounds. */
    public void decoration(Runnable drawing) {
        decorations++;
        drawing.run();
        decorations--;
    }

    /** Cells drawn meanwhile head their columns. */
    void heads(Runnable drawing) {
        cells = Role.TH;
        drawing.run();
        cells = Role.TD;
    }

    void openRow(Columns columns) {
        if (decorations > 0 || tree.top().role() != Role.TABLE) return;
        spans = columns.spans(Objects.requireNonNull(tree.top().columns()));
        tree.open(Role.TR, null);
    }

    void openCell(int index) {
        if (decorations > 0 || tree.top().role() != Role.TR) return;
        var cell = tree.open(cells, null);
        if (spans != null) cell.span(spans[index]);
    }

    void closeCell() {
        if (decorations == 0 && tree.top().role().cell()) tree.close();
    }

    void closeRow() {
        if (decorations == 0 && tree.top().role() == Role.TR) tree.close();
    }

    /** A drawing that says something, with what it says. */
    void figure(String alternative, double x, double y, double width, double height, Runnable drawing) {
        if (decorations > 0 || alternative.isEmpty()) {
            decoration(drawing);
            return;
        }
        var figure = tree.open(Role.FIGURE, null);
        figure.describe(alternative, new double[] {x, pageHeight - y - height, x + width, pageHeight - y});
        figure.add(number, begin(figure, figure, Script.NONE));
        drawing.run();
        end();
        tree.close();
    }

    private boolean drawingFigure() {
        return decorations == 0 && tree.top().role() == Role.FIGURE;
    }

    /**
     * @param left  x of the line's left end
     * @param whole the paragraph the line is of
     */
    void text(ShapedLine line, TextStyle style, double left, double baseline, Paragraph whole) {
        if (line.words().isEmpty()) return;
        if (decorations > 0) {
            ornament();
            show(line, 0, line.words().size(), style, left, baseline);
            return;
        }
        var belongs = belongsTo(whole);
        var runs = runs(line);
        if (runs.size() == 1) {
            boolean goesOn = owner == whole && node == belongs && script == runs.getFirst().script;
            if (!goesOn) belongs.add(number, begin(whole, belongs, runs.getFirst().script));
            show(line, 0, line.words().size(), style, left, baseline);
            return;
        }
        // Drawn from left to right, heard in the order of reading.
        var heard = new ArrayList<int[]>();
        for (Run run : runs) {
            heard.add(new int[] {run.place, begin(whole, belongs, run.script)});
            show(line, run.from, run.to, style, left, baseline);
        }
        end();
        heard.sort(Comparator.comparingInt(piece -> piece[0]));
        for (int[] piece : heard) belongs.add(number, piece[1]);
    }

    private Node belongsTo(Paragraph whole) {
        if (tree.top().role().cell()) return tree.top();
        if (lastParagraph != whole || lastNode == null) {
            lastParagraph = whole;
            lastNode = tree.paragraph(whole.level());
        }
        return lastNode;
    }

    /** Words of one language side by side. */
    private record Run(int from, int to, Script script, int place) {}

    private static List<Run> runs(ShapedLine line) {
        var words = line.words();
        var first = words.getFirst().script();
        boolean one = true;
        for (ShapedLine.Word word : words) one &= word.script() == first;
        if (one) return List.of(new Run(0, words.size(), first, 0));
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i < words.size() && words.get(i).script() == words.get(from).script()) continue;
            int place = Integer.MAX_VALUE;
            for (int word = from; word < i; word++)
                place = Math.min(place, words.get(word).place());
            runs.add(new Run(from, i, words.get(from).script(), place));
            from = i;
        }
        return runs;
    }

    private int begin(Object whose, Node belongs, Script language) {
        end();
        owner = whose;
        node = belongs;
        script = language;
        int id = tree.piece(number, belongs);
        if (language == Script.NONE) out.append('/').append(belongs.role().tag).append(" <</MCID ");
        else out.append("/Span <</Lang(").append(language.language).append(")/MCID ");
        out.append(id).append(">> BDC\n");
        return id;
    }

    private void ornament() {
        if (owner == this) return;
        end();
        owner = this;
        out.append("/Artifact BMC\n");
    }

    private void end() {
        if (owner != null) out.append("EMC\n");
        owner = null;
        node = null;
        script = null;
    }

    private void show(ShapedLine line, int from, int to, TextStyle style, double left, double baseline) {
        fillWith(style.grey());
        var embedded = Objects.requireNonNull(fonts.get(line.font()));
        out.append("BT ");
        if (font != line.font() || size != style.size()) {
            font = line.font();
            size = style.size();
            out.append('/').append(font.name()).append(' ');
            append(out, size);
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
                if (Math.abs(gap) >= 0.5) append(out, gap);
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
                append(out, rise * size / 1000);
                out.append(" Ts [");
            }
            double gap = pen - word.x() - shape.x()[i];
            if (Math.abs(gap) >= 0.5) append(out, gap);
            out.append('<');
            int code = embedded.code(shape, i);
            for (int shift = 12; shift >= 0; shift -= 4) out.append(Character.forDigit(code >> shift & 15, 16));
            out.append('>');
            pen = word.x() + shape.x()[i] + shape.advances()[i];
        }
        if (rise != 0) out.append("] TJ 0 Ts [");
        return pen;
    }

    public void fill(double x, double y, double width, double height, double grey) {
        if (!drawingFigure()) ornament();
        fillWith(grey);
        point(x, y + height);
        append(out, width);
        out.append(' ');
        append(out, height);
        out.append(" re f\n");
    }

    public void rule(double x1, double y1, double x2, double y2, double thickness, double grey) {
        strokeWith(thickness, grey);
        point(x1, y1);
        out.append("m ");
        point(x2, y2);
        out.append("l S\n");
    }

    public void frame(double x, double y, double width, double height, double thickness, double grey) {
        strokeWith(thickness, grey);
        point(x, y + height);
        append(out, width);
        out.append(' ');
        append(out, height);
        out.append(" re S\n");
    }

    /** Ticks at the four corners of a place, for scissors. */
    void cutMarks(double x, double y, double width, double height, double tick) {
        for (double corner : new double[] {x, x + width})
            for (double edge : new double[] {y, y + height}) {
                rule(corner - tick, edge, corner + tick, edge, 0.25, 0.6);
                rule(corner, edge - tick, corner, edge + tick, 0.25, 0.6);
            }
    }

    /** @param alternative what is said of it to those who do not see it; empty for mere ornament */
    void image(ImageFile file, double x, double y, double width, double height, String alternative) {
        figure(alternative, x, y, width, height, () -> {
            if (!drawingFigure()) ornament();
            out.append("q ");
            append(out, width);
            out.append(" 0 0 ");
            append(out, height);
            out.append(' ');
            point(x, y + height);
            out.append("cm /").append(images.name(file)).append(" Do Q\n");
        });
    }

    /**
     * A drawing kept once however many pages show it, such as the code in the foot.
     *
     * @param orders in units of its own, y growing downwards
     * @param unit   in points
     */
    void stamp(Object drawing, String orders, double x, double y, double unit) {
        if (!drawingFigure()) ornament();
        out.append("q ");
        append(out, unit);
        out.append(" 0 0 ");
        append(out, -unit);
        out.append(' ');
        point(x, y);
        out.append("cm /").append(images.name(drawing, orders)).append(" Do Q\n");
    }

    /** Fills an outline given in points from the upper left corner; for shapes that are not to be read as text. */
    public void fill(Shape outline, double grey) {
        ornament();
        fillWith(grey);
        outline(outline);
    }

    private void outline(Shape outline) {
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

    /** @return an empty canvas of the same page, for {@link #behind}; what is drawn there is decoration */
    public PageCanvas beneath() {
        var under = new PageCanvas(pageHeight, number, fonts, images, tree);
        under.decorations = 1;
        return under;
    }

    /** Puts ink under everything drawn so far. */
    public void behind(PageCanvas under) {
        under.end();
        out.insert(0, under.out);
    }

    String content() {
        end();
        return out.toString();
    }

    private void fillWith(double grey) {
        if (fill == grey) return;
        fill = grey;
        append(out, grey);
        out.append(" g ");
    }

    private void strokeWith(double thick, double grey) {
        if (!drawingFigure()) ornament();
        if (stroke != grey) {
            stroke = grey;
            append(out, grey);
            out.append(" G ");
        }
        if (thickness != thick) {
            thickness = thick;
            append(out, thick);
            out.append(" w ");
        }
    }

    private void point(double x, double y) {
        append(out, x);
        out.append(' ');
        append(out, pageHeight - y);
        out.append(' ');
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
}
