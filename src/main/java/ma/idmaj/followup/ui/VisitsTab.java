package ma.idmaj.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.PersonVisit;
import ma.idmaj.followup.VisitLinks;
import ma.idmaj.followup.VisitReports;
import ma.idmaj.followup.VisitState;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.followup.help.ui.HelpPanel;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;

/** Visits made and to make with what they found, on the person's page, and the help they asked for. */
@org.springframework.stereotype.Component
class VisitsTab implements BeneficiaryTab {

    private final FollowUpService followUp;
    private final VisitReports reports;
    private final HelpService help;
    private final AccountNames accounts;
    private final CurrentUser user;

    VisitsTab(
            FollowUpService followUp, VisitReports reports, HelpService help, AccountNames accounts, CurrentUser user) {
        this.followUp = followUp;
        this.reports = reports;
        this.help = help;
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public String titleKey() {
        return "followup.tab";
    }

    @Override
    public String path() {
        return "visits";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component content(UUID person) {
        List<PersonVisit> visits = user.may(Permission.FOLLOW_UP_READ) ? followUp.ofPerson(person) : List.of();
        if (visits.isEmpty()) return new EmptyState("followup.none.title", "followup.none.hint");
        var table = new DataTable<PersonVisit>("followup.tab")
                .column("followup.visit", (visit, language) -> visit(visit))
                .column(
                        "followup.project",
                        (visit, language) -> new Span(visit.project().in(language.arabic())))
                .column("followup.due", (visit, language) -> new Ltr(Formats.date(visit.dueOn())))
                .column("followup.doneOn", (visit, language) -> done(visit))
                .column("followup.state", (visit, language) -> new StateChip(visit.state(), tone(visit.state())))
                .column("followup.found", (visit, language) -> found(visit))
                .column("followup.report", (visit, language) -> report(person, visit))
                .rows(visits);
        var content = new Div(new HelpPanel(help, accounts, user, false, () -> help.ofPerson(person)), table);
        content.addClassName("stack");
        return content;
    }

    private static Component visit(PersonVisit visit) {
        var link = new Anchor(VisitLinks.visit(visit.id()), Localized.text("followup.visit." + visit.months()));
        link.addClassName("row-link");
        return link;
    }

    private static Component found(PersonVisit visit) {
        var activity = visit.activity();
        var income = visit.income();
        if (activity == null || income == null) return new Span("—");
        return new Span(Localized.label(activity) + " · " + Localized.label(income));
    }

    /** In both languages first: who visits may not write in the language the visited reads. */
    private Component report(UUID person, PersonVisit visit) {
        var report = Localized.text(new Button(), "followup.report.download");
        report.addClickListener(click -> new PaperPreview(
                        PaperKind.VISIT_REPORT, languages -> reports.look(person, visit.id(), languages))
                .issuing(languages -> reports.give(person, visit.id(), languages))
                .inDialog()
                .open());
        report.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(
                report,
                language -> report.setAriaLabel(
                        Localized.text("followup.report.whose", Localized.text("followup.visit." + visit.months()))));
        return report;
    }

    private static Component done(PersonVisit visit) {
        var day = visit.doneOn();
        return day == null ? new Span("—") : new Ltr(Formats.date(day));
    }

    private static Tone tone(VisitState state) {
        return switch (state) {
            case DUE, SCHEDULED -> Tone.WAITING;
            case DONE -> Tone.GOOD;
            case MISSED, REFUSED, UNREACHABLE -> Tone.BAD;
        };
    }
}
