package ma.idmaj.reporting.ui.plots;

import com.vaadin.flow.dom.Element;

import ma.idmaj.reporting.Survival;
import ma.idmaj.ui.i18n.Language;

import java.util.Arrays;

/**
 * The share still there by months since the signature, as steps, with how many were followed under the half-years.
 *
 * @param atRisk words before the row of numbers
 * @param months words under the axis
 */
public record SurvivalPlot(Survival survival, String atRisk, String months) implements Plot {

    private static final double WIDTH = 400;
    private static final double EDGE = 40;
    private static final double TOP = 10;
    private static final double HIGH = 180;
    private static final double HEIGHT = 270;
    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final int FULL = 100;
    private static final int STEP = 25;

    @Override
    public Element draw(Language language, String finding) {
        var drawing = new Drawing(WIDTH, HEIGHT, language.arabic(), finding);
        for (int percent = 0; percent <= FULL; percent += STEP) {
            drawing.line("grid", EDGE, y(percent / (double) FULL), WIDTH - EDGE / 2, y(percent / (double) FULL));
            drawing.end("tick", EDGE - 6, y(percent / (double) FULL) + 4, percent + "\u00A0%");
        }
        drawing.path("curve", points());
        drawing.begin("label", 0, TOP + HIGH + 62, atRisk);
        for (Survival.AtRisk mark : survival.atRisk()) {
            double x = x(mark.months() * DAYS_A_MONTH);
            Integer businesses = mark.businesses();
            drawing.line("grid", x, TOP + HIGH, x, TOP + HIGH + 5);
            drawing.middle("tick", x, TOP + HIGH + 20, Integer.toString(mark.months()));
            drawing.middle("figure", x, TOP + HIGH + 80, businesses == null ? "–" : businesses.toString());
        }
        drawing.middle("label", WIDTH / 2, TOP + HIGH + 38, months);
        return drawing.svg();
    }

    private double[] points() {
        var steps = survival.steps();
        var points = new double[steps.size() * 4];
        double before = 1;
        for (int i = 0; i < steps.size(); i++) {
            double x = x(steps.get(i).days());
            points[i * 4] = x;
            points[i * 4 + 1] = y(before);
            points[i * 4 + 2] = x;
            before = steps.get(i).share();
            points[i * 4 + 3] = y(before);
        }
        var whole = Arrays.copyOf(points, points.length + 2);
        whole[points.length] = x(survival.untilDays());
        whole[points.length + 1] = y(before);
        return whole;
    }

    private double x(double days) {
        double last = Math.max(Math.max(survival.untilDays(), 1), lastMark() * DAYS_A_MONTH);
        return EDGE + days / last * (WIDTH - EDGE - EDGE / 2);
    }

    private int lastMark() {
        return survival.atRisk().isEmpty() ? 0 : survival.atRisk().getLast().months();
    }

    private static double y(double share) {
        return TOP + (1 - share) * HIGH;
    }
}
