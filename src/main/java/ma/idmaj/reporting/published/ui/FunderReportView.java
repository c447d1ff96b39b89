package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.reporting.published.Asked;
import ma.idmaj.reporting.published.PublishedReports;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Optional;

/** The report to those who pay a tranche: choose it, look at it, issue it. */
@Route(ReportLinks.FUNDER)
@RolesAllowed({Permission.CEREMONY_PREPARE, Permission.CEREMONY_APPROVE, Permission.AUDIT_READ})
class FunderReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PublishedReports reports;
    private final CurrentUser user;
    private final ListExports exports;
    private final List<TrancheRow> rows;
    private final Select<TrancheRow> tranche = Fields.label(new Select<>(), "reporting.published.tranche");
    private final Select<FunderFunds> funder = Fields.label(new Select<>(), "reporting.published.funder");
    private final Div content = new Div();

    FunderReportView(PublishedReports reports, CurrentUser user, ListExports exports) {
        this.reports = reports;
        this.user = user;
        this.exports = exports;
        this.rows = reports.tranches();
        addClassName("stack");
        content.addClassName("stack");
        tranche.setId("report-tranche");
        tranche.addClassName("tranche-choice");
        tranche.setItems(rows);
        funder.setId("report-funder");
        funder.setEmptySelectionAllowed(true);
        Localized.on(this, language -> {
            tranche.setItemLabelGenerator(row ->
                    row.agreement().in(language.arabic()) + " · " + row.name().in(language.arabic()));
            funder.setEmptySelectionCaption(Localized.text("reporting.published.allFunders"));
            funder.setItemLabelGenerator(part -> part == null
                    ? Localized.text("reporting.published.allFunders")
                    : part.name().in(language.arabic()));
        });
        tranche.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null)
                go(ReportLinks.funder(change.getValue().id()));
        });
        funder.addValueChangeListener(change -> {
            if (!change.isFromClient() || tranche.getValue() == null) return;
            var chosen = change.getValue();
            go(
                    chosen == null
                            ? ReportLinks.funder(tranche.getValue().id())
                            : ReportLinks.funder(tranche.getValue().id(), chosen.funderId()));
        });
        var filters = new Div(tranche, funder);
        filters.addClassName("filter-bar");
        add(
                new PageHeader("reporting.published.funder.title")
                        .facts(Localized.text(new Paragraph(), "reporting.published.funder.lead")),
                filters,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState("reporting.published.none.title", "reporting.published.funder.none"));
            return;
        }
        Optional<String> asked = address.getSingleParameter("tranche");
        TrancheRow chosen = rows.stream()
                .filter(row -> asked.filter(row.id().toString()::equals).isPresent())
                .findFirst()
                .orElseGet(this::spentFrom);
        tranche.setValue(chosen);
        List<FunderFunds> payers = reports.funders(chosen.id());
        funder.setItems(payers);
        funder.setVisible(payers.size() > 1);
        Optional<FunderFunds> one = address.getSingleParameter("funder")
                .flatMap(id -> payers.stream()
                        .filter(part -> part.funderId().toString().equals(id))
                        .findFirst());
        funder.setValue(one.orElse(null));
        content.add(new ReportPanel(
                reports,
                user,
                exports,
                new Asked.OfTranche(chosen.id(), one.map(FunderFunds::funderId).orElse(null))));
    }

    /** Nobody named one: the first there is something to report of. */
    private TrancheRow spentFrom() {
        return rows.stream()
                .filter(row -> reports.funders(row.id()).stream()
                        .anyMatch(part -> !part.funds().spent().equals(Money.ZERO)))
                .findFirst()
                .orElse(rows.getFirst());
    }

    private void go(QueryParameters chosen) {
        getUI().ifPresent(ui -> ui.navigate(ReportLinks.FUNDER, chosen));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("reporting.published.funder.title");
    }
}
