package ma.idmaj.documents.layout;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in one style and one main direction, wrapped to the width it is given. */
public final class Paragraph implements Block {

    public enum Align {
        START,
        CENTRE,
        END,
        LEFT,
        RIGHT
    }

    /** Where the baseline lies in a line's height: the font's own ascent and descent would waste a third of it. */
    private static final double ASCENT = 0.72;

    private static final double DESCENT = 0.30;

    /** The space of «1,50 m», «20 ل», «12 000» and telephone numbers, where no line may end. */
    private static final Pattern FIGURE_AND_UNIT = Pattern.compile("(?<=\\d) (?=\\d|\\p{L}{1,4}(?!\\p{L}))");

    private final char[] text;
    private final TextStyle style;
    private final Direction direction;
    private final Align align;
    private int level;
    private double wrappedTo = -1;
    private List<ShapedLine> wrapped = List.of();

    public Paragraph(String text, TextStyle style, Direction direction, Align align) {
        String bound = FIGURE_AND_UNIT.matcher(text).replaceAll("\u00A0");
        this.text = (direction == Direction.RTL ? Ltr.isolateFigures(bound) : bound).toCharArray();
        this.style = style;
        this.direction = direction;
        this.align = align;
    }

    /** @param level 1 for the paper's title, 2 for a part of it: what readers of the file jump between */
    public Paragraph heading(int level) {
        this.level = level;
        return this;
    }

    @Override
    public double height(double width) {
        return lines(width).size() * leading();
    }

    @Override
    public void draw(PageCanvas page, double x, double y, double width) {
        double top = y;
        for (ShapedLine line : lines(width)) {
            drawLine(page, line, x, top, width);
            top += leading();
        }
    }

    public double leading() {
        return style.leading(direction);
    }

    public void drawLine(PageCanvas page, ShapedLine line, double x, double top, double width) {
        double free = width - line.width() * style.size() / 1000;
        double left = x
                + switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> free / 2;
                    case RIGHT -> free;
                    case START -> direction == Direction.RTL ? free : 0;
                    case END -> direction == Direction.RTL ? 0 : free;
                };
        double slack = leading() - (ASCENT + DESCENT) * style.size();
        page.text(line, style, left, top + slack / 2 + ASCENT * style.size());
    }

    /** The lines at this width, in points; shaped once and kept. */
    public List<ShapedLine> lines(double width) {
        if (width != wrappedTo) {
            wrapped = wrap(width * 1000 / style.size());
            wrappedTo = width;
        }
        return wrapped;
    }

    private List<ShapedLine> wrap(double width) {
        if (text.length == 0) return List.of();
        var bidi = new Bidi();
        bidi.setPara(text, direction == Direction.RTL ? Bidi.RTL : Bidi.LTR, null);
        var whole = ShapedLine.of(style.font(), text, bidi, 0, text.length);
        if (whole.width() <= width) return List.of(whole);

        var lines = new ArrayList<ShapedLine>();
        var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(new String(text));
        int lineStart = 0;
        int wordStart = 0;
        double used = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; wordStart = end, end = breaks.next()) {
            if (wordStart > lineStart && used + widthOf(bidi, wordStart, end) > width) {
                lines.add(line(bidi, lineStart, wordStart));
                lineStart = wordStart;
                used = 0;
            }
            while (used == 0 && widthOf(bidi, lineStart, end) > width) {
                int cut = cut(bidi, lineStart, end, width);
                lines.add(line(bidi, lineStart, cut));
                lineStart = cut;
                wordStart = cut;
            }
            used += ShapedLine.of(style.font(), text, bidi, wordStart, end).width();
        }
        if (lineStart < text.length) lines.add(line(bidi, lineStart, text.length));
        return List.copyOf(lines);
    }

    private double widthOf(Bidi bidi, int start, int end) {
        return line(bidi, start, end).width();
    }

    private ShapedLine line(Bidi bidi, int start, int end) {
        int visibleEnd = end;
        while (visibleEnd > start && Character.isWhitespace(text[visibleEnd - 1])) visibleEnd--;
        return ShapedLine.of(style.font(), text, bidi, start, visibleEnd);
    }

    /** A word longer than its column is cut rather than left to run over its neighbour. */
    private int cut(Bidi bidi, int start, int end, double width) {
        int cut = end;
        while (cut > start + 1 && widthOf(bidi, start, cut) > width) cut--;
        if (Character.isLowSurrogate(text[Math.min(cut, text.length - 1)]) && cut > start + 1) cut--;
        return cut;
    }
}
