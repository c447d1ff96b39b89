package ma.idmaj.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.ReportingService;
import ma.idmaj.reporting.SectorFigure;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What has been handed over so far, by sector. */
@Route("reports")
@RolesAllowed(Permission.REPORTS_READ)
@Menu(title = "reporting.title", icon = "bar-chart-h", order = 70)
class ReportsView extends Div implements HasDynamicTitle {

    ReportsView(ReportingService reporting) {
        addClassName("reports");
        add(new PageHeader("reporting.title"));
        List<SectorFigure> figures = reporting.handedOverBySector();
        if (figures.isEmpty()) {
            add(new EmptyState("reporting.none.title", "reporting.none.hint"));
            return;
        }
        int people = figures.stream().mapToInt(SectorFigure::people).sum();
        Money sum = figures.stream().map(SectorFigure::sum).reduce(Money.ZERO, Money::plus);
        var totals = new Div(
                fact("reporting.people", new Span(Integer.toString(people))), fact("reporting.sum", amount(sum)));
        totals.addClassName("sum-bar");
        var chart = new Div(Localized.text(new H2(), "reporting.bySector"));
        chart.addClassNames("panel", "bars");
        int most = figures.stream().mapToInt(SectorFigure::people).max().orElse(1);
        figures.forEach(figure -> chart.add(bar(figure, most)));
        add(totals, chart);
    }

    private static Div bar(SectorFigure figure, int most) {
        var sector = new Span();
        var bar = new ProgressBar(0, most, figure.people());
        Localized.on(sector, language -> {
            sector.setText(
                    figure.sector() == null
                            ? Localized.text("reporting.smallGroups")
                            : Localized.label(figure.sector()));
            bar.getElement().setAttribute("aria-label", sector.getText());
        });
        var row = new Div(
                sector,
                bar,
                Localized.text(new Span(), "reporting.peopleCount", figure.people()),
                amount(figure.sum()));
        row.addClassName("bar-row");
        return row;
    }

    private static Span amount(Money money) {
        return new Span(new Ltr(money.format()), new Span(" "), Localized.text(new Span(), "reporting.dirham"));
    }

    private static Div fact(String key, Span value) {
        value.addClassName("value");
        var fact = new Div(Localized.text(new Span(), key), value);
        fact.addClassName("fact");
        return fact;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.title");
    }
}
