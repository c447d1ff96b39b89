package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.reporting.published.Asked;
import ma.idmaj.reporting.published.PublishedReports;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;

/** The report of a year: choose it, look at it, issue it. */
@Route(ReportLinks.YEARLY)
@RolesAllowed({Permission.CEREMONY_PREPARE, Permission.CEREMONY_APPROVE, Permission.AUDIT_READ})
class YearlyReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PublishedReports reports;
    private final CurrentUser user;
    private final ListExports exports;
    private final List<Integer> years;
    private final Select<Integer> year = Fields.label(new Select<>(), "reporting.published.year");
    private final Div content = new Div();

    YearlyReportView(PublishedReports reports, CurrentUser user, ListExports exports) {
        this.reports = reports;
        this.user = user;
        this.exports = exports;
        this.years = reports.years();
        addClassName("stack");
        content.addClassName("stack");
        year.setId("report-year");
        year.setItems(years);
        year.setItemLabelGenerator(one -> Integer.toString(one));
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                getUI().ifPresent(ui -> ui.navigate(ReportLinks.YEARLY, ReportLinks.yearly(change.getValue())));
        });
        var filters = new Div(year);
        filters.addClassName("filter-bar");
        add(
                new PageHeader("reporting.published.yearly.title")
                        .facts(Localized.text(new Paragraph(), "reporting.published.yearly.lead")),
                filters,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        if (years.isEmpty()) {
            year.setVisible(false);
            content.add(new EmptyState("reporting.published.none.title", "reporting.published.yearly.none"));
            return;
        }
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("year");
        int chosen = years.stream()
                .filter(one -> asked.filter(Integer.toString(one)::equals).isPresent())
                .findFirst()
                .orElse(years.getFirst());
        year.setValue(chosen);
        content.add(new ReportPanel(reports, user, exports, new Asked.OfYear(chosen)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.published.yearly.title");
    }
}
