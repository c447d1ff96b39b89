package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;

import ma.idmaj.ui.i18n.Language;

import java.util.List;
import java.util.Locale;

/** A level over time. The axis of the level does not begin at nought, and says so by its figures. */
public record LinePlot(List<Point> points) implements Plot {

    private static final double WIDTH = 400;
    private static final double EDGE = 44;
    private static final double TOP = 14;
    private static final double HIGH = 170;
    private static final double HEIGHT = 215;
    private static final int LABELS = 5;
    private static final int LINES = 4;

    public record Point(String when, double level) {}

    @Override
    public Element draw(Language language, String finding) {
        var drawing = new Drawing(WIDTH, HEIGHT, language.arabic(), finding);
        double low = points.stream().mapToDouble(Point::level).min().orElse(0);
        double high = points.stream().mapToDouble(Point::level).max().orElse(1);
        double step = round((high - low) / LINES);
        // A quarter of a step beyond, so that no level lies on the edge.
        double least = Math.floor(low / step - 0.25) * step;
        double most = Math.ceil(high / step + 0.25) * step;
        for (double level = least; level < most + step / 2; level += step) {
            double y = y(level, least, most);
            drawing.line("grid", EDGE, y, WIDTH - EDGE / 2, y);
            drawing.end("tick", EDGE - 6, y + 4, String.format(Locale.ROOT, "%.0f", level));
        }
        var path = new double[points.size() * 2];
        int every = Math.max(1, (points.size() - 1) / (LABELS - 1));
        for (int i = 0; i < points.size(); i++) {
            path[i * 2] = x(i);
            path[i * 2 + 1] = y(points.get(i).level(), least, most);
            if (i % every != 0) continue;
            // The last one would be cut off at the edge.
            if (i > 0 && i == points.size() - 1)
                drawing.end("tick", WIDTH, HEIGHT - 8, points.get(i).when());
            else drawing.middle("tick", x(i), HEIGHT - 8, points.get(i).when());
        }
        drawing.path("curve", path);
        if (!points.isEmpty())
            drawing.dot("dot", x(points.size() - 1), y(points.getLast().level(), least, most));
        return drawing.svg();
    }

    /** The next of 1, 2, 5, 10, 20 … that is no smaller. */
    private static double round(double step) {
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(step, 1))));
        return step <= ten ? ten : step <= 2 * ten ? 2 * ten : step <= 5 * ten ? 5 * ten : 10 * ten;
    }

    private double x(int i) {
        return EDGE + (points.size() < 2 ? 0 : (double) i / (points.size() - 1)) * (WIDTH - EDGE - EDGE / 2);
    }

    private static double y(double level, double least, double most) {
        return TOP + (most - level) / (most - least) * HIGH;
    }
}
