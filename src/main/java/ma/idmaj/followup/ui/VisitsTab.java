package ma.idmaj.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.followup.FollowUpService;
import ma.idmaj.followup.PersonVisit;
import ma.idmaj.followup.VisitReports;
import ma.idmaj.followup.VisitState;
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

/** Visits made and to make, on the person's page; they are recorded on the page of the visits. */
@org.springframework.stereotype.Component
class VisitsTab implements BeneficiaryTab {

    private final FollowUpService followUp;
    private final VisitReports reports;
    private final CurrentUser user;

    VisitsTab(FollowUpService followUp, VisitReports reports, CurrentUser user) {
        this.followUp = followUp;
        this.reports = reports;
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
        return new DataTable<PersonVisit>("followup.tab")
                .column(
                        "followup.visit",
                        (visit, language) -> new Span(Localized.text("followup.visit." + visit.months())))
                .column(
                        "followup.project",
                        (visit, language) -> new Span(visit.project().in(language.arabic())))
                .column("followup.due", (visit, language) -> new Ltr(Formats.date(visit.dueOn())))
                .column("followup.doneOn", (visit, language) -> done(visit))
                .column("followup.state", (visit, language) -> new StateChip(visit.state(), tone(visit.state())))
                .column("followup.report", (visit, language) -> report(person, visit))
                .rows(visits);
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
