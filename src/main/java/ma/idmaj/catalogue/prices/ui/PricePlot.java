package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementData;

import ma.idmaj.catalogue.prices.PricePoint;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The reference price as steps over time, what suppliers asked as points. Later is to the end of the line. */
class PricePlot extends Div {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double WIDTH = 360;
    private static final double HEIGHT = 230;
    private static final double EDGE = 16;
    private static final double TOP = 26;
    private static final double FOOT = 30;
    /** Around the prices, as a share of what lies between them; of the price itself where they are all one. */
    private static final double ROOM = 0.25;

    private static final double ROOM_OF_ONE = 0.02;

    private final PriceCourse course;
    private final double days;
    private final double least;
    private final double most;
    private boolean mirrored;

    PricePlot(PriceCourse course) {
        this.course = course;
        this.days = Math.max(1, ChronoUnit.DAYS.between(course.from(), course.to()));
        double low = course.lowest().centimes();
        double high = course.highest().centimes();
        double room = Math.max(1, Math.max((high - low) * ROOM, high * ROOM_OF_ONE));
        this.least = low - room;
        this.most = high + room;
        addClassNames("plot", "price-plot");
        var drawing = new Div();
        drawing.addClassName("drawing");
        Localized.on(drawing, language -> {
            drawing.getElement().removeAllChildren();
            drawing.getElement().appendChild(drawing(language));
        });
        var legend = new Div(
                key("reference", "catalogue.prices.plot.reference"),
                key("quote", "catalogue.prices.plot.quote"),
                key("expired-quote", "catalogue.prices.plot.expired"));
        legend.addClassName("legend");
        add(drawing, legend);
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
        svg.setAttribute("aria-label", course.finding());
        // Flow writes attributes in small letters; this one has a capital.
        svg.executeJs("this.setAttribute('viewBox', $0)", "0 0 " + (int) WIDTH + " " + (int) HEIGHT);
        double floor = HEIGHT - FOOT;
        svg.appendChild(line("axis", x(course.from()), floor, x(course.to()), floor));
        level(svg, course.highest());
        if (!course.highest().equals(course.lowest())) level(svg, course.lowest());
        steps(svg);
        for (QuoteRow quote : course.quotes())
            svg.appendChild(point(
                    quote.expired() ? "expired-quote" : "quote",
                    x(quote.quotedOn()),
                    y(quote.price().centimes())));
        text(svg, course.from(), mirrored ? "end" : "start");
        text(svg, course.to(), mirrored ? "start" : "end");
        return svg;
    }

    /** The price holds from the day it stands to the next one's, the last up to today. */
    private void steps(Element svg) {
        var prices = course.prices();
        for (int i = 0; i < prices.size(); i++) {
            PricePoint from = prices.get(i);
            boolean last = i + 1 == prices.size();
            double end = x(last ? course.to() : prices.get(i + 1).since());
            double height = y(from.price().centimes());
            svg.appendChild(line("reference", x(from.since()), height, end, height));
            if (last) continue;
            svg.appendChild(line(
                    "reference", end, height, end, y(prices.get(i + 1).price().centimes())));
        }
    }

    private void level(Element svg, Money price) {
        double height = y(price.centimes());
        svg.appendChild(line("level", EDGE, height, WIDTH - EDGE, height));
        var text = new Element("text");
        text.setAttribute("x", number(mirrored ? WIDTH - EDGE : EDGE));
        text.setAttribute("y", number(height - 6));
        text.setAttribute("text-anchor", mirrored ? "end" : "start");
        text.setText(price.format());
        svg.appendChild(text);
    }

    private void text(Element svg, LocalDate day, String anchor) {
        var text = new Element("text");
        text.setAttribute("x", number(x(day)));
        text.setAttribute("y", number(HEIGHT - 8));
        text.setAttribute("text-anchor", anchor);
        text.setText(Formats.date(day));
        svg.appendChild(text);
    }

    private double x(LocalDate day) {
        double along = EDGE + ChronoUnit.DAYS.between(course.from(), day) / days * (WIDTH - 2 * EDGE);
        return mirrored ? WIDTH - along : along;
    }

    private double y(double centimes) {
        return HEIGHT - FOOT - (centimes - least) / (most - least) * (HEIGHT - FOOT - TOP);
    }

    private static Element line(String look, double x1, double y1, double x2, double y2) {
        var line = new Element("line");
        line.setAttribute("class", look);
        line.setAttribute("x1", number(x1));
        line.setAttribute("y1", number(y1));
        line.setAttribute("x2", number(x2));
        line.setAttribute("y2", number(y2));
        return line;
    }

    private static Element point(String look, double x, double y) {
        var circle = new Element("circle");
        circle.setAttribute("class", look);
        circle.setAttribute("cx", number(x));
        circle.setAttribute("cy", number(y));
        circle.setAttribute("r", "5");
        return circle;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
