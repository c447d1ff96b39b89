package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.lifeprojects.feasibility.BreakEven;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.ui.i18n.Localized;

/** How much has to be sold: the finding in words, the plot, and the figures beside it. */
class BreakEvenPanel extends Div {

    private final Div content = new Div();

    BreakEvenPanel() {
        addClassNames("panel", "break-even");
        content.addClassName("stack");
        add(Localized.text(new H2(), "lifeprojects.feasibility.breakEven"), content);
    }

    /** Figures beyond what is taken show as missing: saving says which. */
    void show(Feasibility so) {
        content.removeAll();
        try {
            so.breakEven().filter(BreakEvenPanel::tellable).ifPresentOrElse(this::show, this::missing);
        } catch (IllegalArgumentException beyond) {
            missing();
        }
    }

    private static boolean tellable(BreakEven figures) {
        return figures.units() > 0 && figures.price().centimes() > 0;
    }

    private void missing() {
        content.add(Localized.text(new Paragraph(), "lifeprojects.feasibility.figuresMissing"));
    }

    private void show(BreakEven figures) {
        var finding = new H3();
        finding.setId("finding");
        var recovery = new Paragraph();
        Localized.on(finding, language -> {
            finding.setText(BreakEvenWords.finding(figures, language));
            recovery.setText(BreakEvenWords.recovery(figures));
        });
        var both = new Div(new BreakEvenPlot(figures), BreakEvenTable.of(figures));
        both.addClassName("plot-and-table");
        // Told when a figure changes; the heading stays one.
        var told = new Div(finding, recovery);
        told.getElement().setAttribute("role", "status");
        content.add(told, both);
    }
}
