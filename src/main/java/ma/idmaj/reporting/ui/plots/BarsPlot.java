package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Lengths to compare, one under the other, each with its name above and its figure at the end. */
public record BarsPlot(List<Bar> bars) implements Plot {

    private static final double WIDTH = 360;
    private static final double ROW = 40;
    private static final double THICK = 12;
    private static final double LEAST_ROOM_FOR_FIGURE = 78;
    private static final double DIGIT = 8;
    private static final int LETTERS = 50;

    /**
     * @param length null where it is not told
     * @param quiet  for what is left over
     */
    public record Bar(LocalizedText name, @Nullable Double length, String figure, boolean quiet) {}

    @Override
    public Element draw(Language language, String finding) {
        var drawing = new Drawing(WIDTH, bars.size() * ROW + 4, language.arabic(), finding);
        double longest = bars.stream()
                .mapToDouble(bar -> bar.length() == null ? 0 : bar.length())
                .max()
                .orElse(1);
        double room = WIDTH - roomForFigures();
        double y = 0;
        for (Bar bar : bars) {
            drawing.begin("name", 0, y + 15, cut(bar.name().in(language.arabic())));
            Double length = bar.length();
            drawing.box("room", 0, y + 22, room, THICK);
            if (length != null && length > 0 && longest > 0)
                drawing.box(
                        bar.quiet() ? "length-quiet" : "length",
                        0,
                        y + 22,
                        Math.max(2, room * length / longest),
                        THICK);
            drawing.end("figure", WIDTH, y + 33, bar.figure());
            y += ROW;
        }
        return drawing.svg();
    }

    /** Millions need more than counts. */
    private double roomForFigures() {
        int letters = bars.stream().mapToInt(bar -> bar.figure().length()).max().orElse(0);
        return Math.max(LEAST_ROOM_FOR_FIGURE, (letters + 1) * DIGIT);
    }

    /** A longer name would run over the edge; the table has the whole of it. */
    private static String cut(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }
}
