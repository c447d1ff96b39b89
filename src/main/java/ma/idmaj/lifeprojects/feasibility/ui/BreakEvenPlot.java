package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;

import ma.idmaj.lifeprojects.feasibility.BreakEven;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Locale;

/** Income and costs by units sold in a month; where they meet, costs are covered. More is to the end of the line. */
class BreakEvenPlot extends Div {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double WIDTH = 360;
    private static final double HEIGHT = 230;
    private static final double EDGE = 16;
    private static final double FOOT = 26;
    private static final double ROOM_BEYOND = 1.2;

    private final BreakEven figures;
    private final double mostUnits;
    private final double mostMoney;
    private boolean mirrored;

    BreakEvenPlot(BreakEven figures) {
        this.figures = figures;
        double needed = figures.unitsNeeded().orElse(0);
        this.mostUnits = Math.max(Math.max(needed, figures.units()), 1) * ROOM_BEYOND;
        this.mostMoney = Math.max(Math.max(income(mostUnits), costs(mostUnits)), 1);
        addClassName("plot");
        var drawing = new Div();
        drawing.addClassName("drawing");
        Localized.on(drawing, language -> {
            drawing.getElement().removeAllChildren();
            drawing.getElement().appendChild(drawing(language));
        });
        add(drawing, legend());
    }

    private static Div legend() {
        var legend = new Div(
                key("income", "lifeprojects.feasibility.plot.income"),
                key("costs", "lifeprojects.feasibility.plot.costs"),
                key("expected", "lifeprojects.feasibility.plot.expected"));
        legend.addClassName("legend");
        return legend;
    }

    private static Span key(String look, String wordKey) {
        var sample = new Span();
        sample.addClassNames("sample", look);
        return new Span(sample, Localized.text(new Span(), wordKey));
    }

    private Element drawing(Language language) {
        mirrored = language.arabic();
        var svg = new Element("svg");
        svg.getNode().getFeature(ElementData.class).setNamespace(SVG);
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-label", BreakEvenWords.finding(figures, language));
        // Flow writes attributes in small letters; this one has a capital.
        svg.executeJs("this.setAttribute('viewBox', $0)", "0 0 " + (int) WIDTH + " " + (int) HEIGHT);
        svg.appendChild(
                line("axis", 0, 0, mostUnits, 0),
                line("axis", 0, 0, 0, mostMoney),
                line("costs", 0, costs(0), mostUnits, costs(mostUnits)),
                line("income", 0, 0, mostUnits, income(mostUnits)),
                line("expected", figures.units(), 0, figures.units(), mostMoney));
        tick(svg, figures.units(), "expected");
        figures.unitsNeeded().ifPresent(needed -> {
            svg.appendChild(circle(needed, income(needed)));
            // Two figures side by side need room between them.
            if (Math.abs(x(needed) - x(figures.units())) > 48) tick(svg, needed, "needed");
        });
        return svg;
    }

    private double income(double units) {
        return figures.price().centimes() * units;
    }

    private double costs(double units) {
        return figures.fixedCosts().centimes() + figures.unitCost().centimes() * units;
    }

    private double x(double units) {
        double along = EDGE + units / mostUnits * (WIDTH - 2 * EDGE);
        return mirrored ? WIDTH - along : along;
    }

    private double y(double money) {
        return HEIGHT - FOOT - money / mostMoney * (HEIGHT - FOOT - EDGE);
    }

    private Element line(String look, double fromUnits, double fromMoney, double toUnits, double toMoney) {
        var line = new Element("line");
        line.setAttribute("class", look);
        line.setAttribute("x1", number(x(fromUnits)));
        line.setAttribute("y1", number(y(fromMoney)));
        line.setAttribute("x2", number(x(toUnits)));
        line.setAttribute("y2", number(y(toMoney)));
        return line;
    }

    private Element circle(double units, double money) {
        var circle = new Element("circle");
        circle.setAttribute("cx", number(x(units)));
        circle.setAttribute("cy", number(y(money)));
        circle.setAttribute("r", "6");
        return circle;
    }

    private void tick(Element svg, double units, String look) {
        var text = new Element("text");
        text.setAttribute("class", look);
        text.setAttribute("x", number(Math.clamp(x(units), 24, WIDTH - 24)));
        text.setAttribute("y", number(HEIGHT - 6));
        text.setAttribute("text-anchor", "middle");
        text.setText(Long.toString(Math.round(units)));
        svg.appendChild(text);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
