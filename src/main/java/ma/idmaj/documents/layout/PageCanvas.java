package ma.idmaj.documents.layout;

import ma.idmaj.documents.layout.StructureTree.Node;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final PageOrders out;

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

    /** @param number of the page, from 0 */
    PageCanvas(
            double pageHeight, int number, Map<PaperFont, EmbeddedFont> fonts, PaperImages images, StructureTree tree) {
        this.pageHeight = pageHeight;
        this.number = number;
        this.fonts = fonts;
        this.images = images;
        this.tree = tree;
        this.out = new PageOrders(pageHeight);
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
        var runs = line.runs();
        if (runs.size() == 1) {
            boolean goesOn = owner == whole
                    && node == belongs
                    && script == runs.getFirst().script();
            if (!goesOn)
                belongs.add(number, begin(whole, belongs, runs.getFirst().script()));
            show(line, 0, line.words().size(), style, left, baseline);
            return;
        }
        // Drawn from left to right, heard in the order of reading.
        var heard = new ArrayList<int[]>();
        for (ShapedLine.Run run : runs) {
            heard.add(new int[] {run.place(), begin(whole, belongs, run.script())});
            show(line, run.from(), run.to(), style, left, baseline);
        }
        end();
        heard.sort(Comparator.comparingInt(piece -> piece[0]));
        for (int[] piece : heard) belongs.add(number, piece[1]);
    }

    private void show(ShapedLine line, int from, int to, TextStyle style, double left, double baseline) {
        out.text(line, from, to, style, Objects.requireNonNull(fonts.get(line.font())), left, baseline);
    }

    private Node belongsTo(Paragraph whole) {
        if (tree.top().role().cell()) return tree.top();
        if (lastParagraph != whole || lastNode == null) {
            lastParagraph = whole;
            lastNode = tree.paragraph(whole.level());
        }
        return lastNode;
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

    public void fill(double x, double y, double width, double height, double grey) {
        if (!drawingFigure()) ornament();
        out.fillWith(grey);
        out.point(x, y + height);
        out.number(width);
        out.append(' ');
        out.number(height);
        out.append(" re f\n");
    }

    public void rule(double x1, double y1, double x2, double y2, double thickness, double grey) {
        strokeWith(thickness, grey);
        out.point(x1, y1);
        out.append("m ");
        out.point(x2, y2);
        out.append("l S\n");
    }

    public void frame(double x, double y, double width, double height, double thickness, double grey) {
        strokeWith(thickness, grey);
        out.point(x, y + height);
        out.number(width);
        out.append(' ');
        out.number(height);
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
            out.number(width);
            out.append(" 0 0 ");
            out.number(height);
            out.append(' ');
            out.point(x, y + height);
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
        out.number(unit);
        out.append(" 0 0 ");
        out.number(-unit);
        out.append(' ');
        out.point(x, y);
        out.append("cm /").append(images.name(drawing, orders)).append(" Do Q\n");
    }

    /** Fills an outline given in points from the upper left corner; for shapes that are not to be read as text. */
    public void fill(Shape outline, double grey) {
        ornament();
        out.fillWith(grey);
        out.outline(outline);
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
        out.under(under.out);
    }

    String content() {
        end();
        return out.toString();
    }

    private void strokeWith(double thickness, double grey) {
        if (!drawingFigure()) ornament();
        out.strokeWith(thickness, grey);
    }
}
