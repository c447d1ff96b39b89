package ma.idmaj.reporting.published.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.reporting.published.Asked;
import ma.idmaj.reporting.published.PublishedReport;
import ma.idmaj.reporting.published.PublishedReports;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Localized;

/** One report: what was checked, its paper, and its figures to take away. */
class ReportPanel extends Div {

    ReportPanel(PublishedReports reports, CurrentUser user, ListExports exports, Asked asked) {
        addClassName("stack");
        PublishedReport report;
        try {
            report = reports.report(asked);
        } catch (Refusal refused) {
            var words = Localized.text(new Paragraph(), refused.messageKey(), refused.values());
            words.getElement().setAttribute("role", "alert");
            add(words);
            return;
        }
        boolean funder = asked instanceof Asked.OfTranche;
        var takeAway = new TakeAway(
                exports,
                () -> ReportSpreadsheet.of(
                        funder ? "funder-report" : "yearly-report",
                        reports.report(asked).sheet()));
        var preview = new PaperPreview(
                funder ? PaperKind.FUNDER_REPORT : PaperKind.YEARLY_REPORT,
                languages -> reports.look(asked, languages));
        if (user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE))
            preview.issuing(languages -> reports.give(asked, languages));
        var acts = new Div(takeAway.button());
        acts.addClassName("row");
        add(new ChecksList(report.checks()), acts, takeAway.place(), preview);
    }
}
