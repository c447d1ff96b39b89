package ma.idmaj.followup;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryNotFound;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.person.VisitReport;
import ma.idmaj.documents.person.VisitReport.Holder;
import ma.idmaj.documents.person.VisitReport.Outcome;
import ma.idmaj.documents.person.VisitReport.Seen;
import ma.idmaj.documents.person.VisitReportPaper;
import ma.idmaj.followup.findings.FindingStore;
import ma.idmaj.followup.findings.Findings;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The report of a visit, to be signed: what is known of it, and room to write where nothing is. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class VisitReports {

    private static final String SUBJECT = "visit";

    private final BeneficiaryService people;
    private final VisitsOfPerson visits;
    private final PaperArchive archive;
    private final JdbcClient jdbc;
    private final FindingStore findings;
    private final Translations translations;
    private final CurrentUser user;
    private final Clock clock;

    VisitReports(
            BeneficiaryService people,
            VisitsOfPerson visits,
            PaperArchive archive,
            JdbcClient jdbc,
            FindingStore findings,
            Translations translations,
            CurrentUser user,
            Clock clock) {
        this.people = people;
        this.visits = visits;
        this.archive = archive;
        this.jdbc = jdbc;
        this.findings = findings;
        this.translations = translations;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The report as it was issued of what is known now, or a draft of it: to be looked at.
     *
     * @throws BeneficiaryNotFound for a person the reader may not see
     * @throws Refusal             when the person has no such visit
     */
    public ReadyPaper look(UUID person, UUID visit, PaperLanguages languages) {
        return archive.look(draft(person, visit, languages), user.may(Permission.FOLLOW_UP_WRITE));
    }

    /** It issued, with its bytes, for who visits. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public ReadyPaper give(UUID person, UUID visit, PaperLanguages languages) {
        return archive.give(draft(person, visit, languages));
    }

    private PaperDraft draft(UUID person, UUID visit, PaperLanguages languages) {
        var file = people.detail(person);
        List<PersonVisit> all = visits.of(file.id());
        var wanted = all.stream()
                .filter(one -> one.id().equals(visit))
                .findFirst()
                .orElseThrow(() -> new Refusal("followup.gone"));
        String note = jdbc.sql("select note from follow_up_visit where id = ?")
                .param(visit)
                .query(String.class)
                .single();
        var report = report(file, wanted, note, next(all, wanted));
        return new PaperDraft(
                PaperKind.VISIT_REPORT,
                SUBJECT,
                visit,
                languages,
                translations.both("followup.visit." + wanted.months()),
                wanted.doneOn() == null ? wanted.dueOn() : wanted.doneOn(),
                PaperFacts.of(PaperKind.VISIT_REPORT, report),
                evidence -> VisitReportPaper.render(report, languages, evidence));
    }

    private VisitReport report(BeneficiaryDetail file, PersonVisit visit, String note, @Nullable LocalDate next) {
        Findings found = findings.of(visit.id()).orElse(null);
        return new VisitReport(
                file.fileNumber(),
                new LocalizedText(file.name().ar(), file.name().latin()),
                file.sex() == null ? Holder.OPEN : Holder.valueOf(file.sex().name()),
                visit.project(),
                visit.months(),
                visit.dueOn(),
                visit.doneOn(),
                visit.state().toMake()
                        ? Outcome.TO_MAKE
                        : Outcome.valueOf(visit.state().name()),
                note,
                seen(found, visit.id()),
                action(found),
                next,
                clock.instant());
    }

    private List<Seen> seen(@Nullable Findings found, UUID visit) {
        if (found == null) return List.of();
        var seen = new ArrayList<Seen>();
        seen.add(one("followup.findings.activity", found.activity()));
        seen.add(one("followup.findings.income", found.income()));
        Integer days = found.daysWorked();
        Integer jobs = found.jobs();
        if (days != null) seen.add(new Seen(translations.both("followup.findings.days"), same(days.toString())));
        if (jobs != null) seen.add(new Seen(translations.both("followup.findings.jobs"), same(jobs.toString())));
        seen.add(one("followup.findings.formal", found.formal()));
        seen.add(one("followup.findings.cover", found.cover()));
        found.difficulties().stream()
                .sorted()
                .map(difficulty -> one("followup.findings.difficulties", difficulty))
                .forEach(seen::add);
        findings.seen(visit)
                .forEach(item -> seen.add(new Seen(item.name(), translations.both(EnumLabels.key(item.found())))));
        return seen;
    }

    private Seen one(String key, Enum<?> constant) {
        return new Seen(translations.both(key), translations.both(EnumLabels.key(constant)));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private static @Nullable String action(@Nullable Findings found) {
        if (found == null || found.nextAction().isEmpty()) return null;
        LocalDate on = found.nextActionOn();
        return on == null ? found.nextAction() : found.nextAction() + " (" + Formats.date(on) + ")";
    }

    /** Of the same project. */
    private static @Nullable LocalDate next(List<PersonVisit> all, PersonVisit visit) {
        return all.stream()
                .filter(other -> other.projectId().equals(visit.projectId()))
                .map(PersonVisit::dueOn)
                .filter(due -> due.isAfter(visit.dueOn()))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
