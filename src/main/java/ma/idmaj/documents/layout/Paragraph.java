package ma.idmaj.documents.layout;

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
        this.text = prepared(PrintableText.of(text, style.font()), direction).toCharArray();
        this.style = style;
        this.direction = direction;
        this.align = align;
    }

    private static String prepared(String text, Direction direction) {
        boolean figures = false;
        boolean units = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            units |= c == ' ' && i > 0 && Character.isDigit(text.charAt(i - 1));
            figures |= c == '°' || Character.isDigit(c);
        }
        if (!figures) return text;
        String bound = units ? FIGURE_AND_UNIT.matcher(text).replaceAll("\u00A0") : text;
        return direction == Direction.RTL ? Ltr.isolateFigures(bound) : bound;
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
        page.text(line, style, left, top + slack / 2 + ASCENT * style.size(), this);
    }

    int level() {
        return level;
    }

    /** The lines at this width, in points; shaped once and kept. */
    public List<ShapedLine> lines(double width) {
        if (width != wrappedTo) {
            wrapped = new ShapedText(style.font(), text, direction).lines(width * 1000 / style.size());
            wrappedTo = width;
        }
        return wrapped;
    }
}
