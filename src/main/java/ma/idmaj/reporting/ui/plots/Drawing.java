package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;

import java.util.Locale;

/** An SVG in the making. Points are given along the reading direction; a mirrored one is drawn from the right. */
final class Drawing {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Element svg = new Element("svg");
    private final double width;
    private final boolean mirrored;

    /** @param name what is read aloud in its place */
    Drawing(double width, double height, boolean mirrored, String name) {
        this.width = width;
        this.mirrored = mirrored;
        svg.getNode().getFeature(ElementData.class).setNamespace(SVG);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", name);
        // Flow writes attributes in small letters; this one has a capital.
        svg.executeJs("this.setAttribute('viewBox', $0)", "0 0 " + number(width) + " " + number(height));
    }

    Element svg() {
        return svg;
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        var line = shape("line", look);
        line.setAttribute("x1", number(x(x1)));
        line.setAttribute("y1", number(y1));
        line.setAttribute("x2", number(x(x2)));
        line.setAttribute("y2", number(y2));
    }

    /** @param points x and y in turn */
    void path(String look, double... points) {
        var path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2)
            path.append(i == 0 ? "M" : "L")
                    .append(number(x(points[i])))
                    .append(' ')
                    .append(number(points[i + 1]));
        shape("path", look).setAttribute("d", path.toString());
    }

    void box(String look, double x, double y, double wide, double high) {
        var box = shape("rect", look);
        box.setAttribute("x", number(mirrored ? x(x + wide) : x));
        box.setAttribute("y", number(y));
        box.setAttribute("width", number(wide));
        box.setAttribute("height", number(high));
        box.setAttribute("rx", "3");
    }

    void dot(String look, double x, double y) {
        var dot = shape("circle", look);
        dot.setAttribute("cx", number(x(x)));
        dot.setAttribute("cy", number(y));
        dot.setAttribute("r", "4");
    }

    /** Words that begin where reading begins. */
    void begin(String look, double x, double y, String words) {
        words(look, x, y, words, "start");
    }

    void middle(String look, double x, double y, String words) {
        words(look, x, y, words, "middle");
    }

    /** Words that end there. */
    void end(String look, double x, double y, String words) {
        words(look, x, y, words, "end");
    }

    private void words(String look, double x, double y, String words, String anchor) {
        var text = shape("text", look);
        text.setAttribute("x", number(x(x)));
        text.setAttribute("y", number(y));
        text.setAttribute("text-anchor", anchor);
        // «start» is where the letters' own direction begins.
        text.setAttribute("direction", mirrored ? "rtl" : "ltr");
        text.setText(words);
    }

    private Element shape(String tag, String look) {
        var shape = new Element(tag);
        shape.setAttribute("class", look);
        svg.appendChild(shape);
        return shape;
    }

    private double x(double along) {
        return mirrored ? width - along : along;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
