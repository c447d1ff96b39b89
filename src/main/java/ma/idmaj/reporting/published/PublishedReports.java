package ma.idmaj.reporting.published;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.report.ReportPaper;
import ma.idmaj.documents.report.ReportSheet;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.MoneyTrail;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheState;
import ma.idmaj.funding.money.FunderFunds;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * The reports that leave the house. They are made of the dashboards' figures and the funding's money trail, looked at by
 * {@link FigureChecks}, and issued only when every check holds; a workbook of one is its paper's own sheet.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
public class PublishedReports {

    private final FunderReport funder;
    private final YearlyReport yearly;
    private final FundingService funding;
    private final MoneyTrail trail;
    private final FiguresService figures;
    private final PaperArchive archive;
    private final CurrentUser user;
    private final Clock clock;
    private final LocalizedText institution;

    PublishedReports(
            FunderReport funder,
            YearlyReport yearly,
            FundingService funding,
            MoneyTrail trail,
            FiguresService figures,
            PaperArchive archive,
            CurrentUser user,
            Clock clock,
            @Value("${idmaj.papers.body-ar:}") String bodyAr,
            @Value("${idmaj.papers.body-fr:}") String bodyFr) {
        this.funder = funder;
        this.yearly = yearly;
        this.funding = funding;
        this.trail = trail;
        this.figures = figures;
        this.archive = archive;
        this.user = user;
        this.clock = clock;
        this.institution = new LocalizedText(bodyAr, bodyFr);
    }

    /** Those that may be reported on: approved, or closed since. */
    @Transactional(readOnly = true)
    public List<TrancheRow> tranches() {
        return funding.tranches().stream()
                .filter(row -> row.state() != TrancheState.PROPOSED)
                .toList();
    }

    /** Who pays a tranche. */
    @Transactional(readOnly = true)
    public List<FunderFunds> funders(UUID tranche) {
        return trail.of(tranche).funders();
    }

    /** Years there are figures of, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return yearly.years();
    }

    @Transactional(readOnly = true)
    public PublishedReport report(Asked asked) {
        LocalDate today = LocalDate.now(clock);
        var made = figures.asOf().truncatedTo(ChronoUnit.SECONDS);
        return switch (asked) {
            case Asked.OfTranche of -> funder.of(of, institution, today, made);
            case Asked.OfYear of -> yearly.of(of.year(), institution, today, made);
        };
    }

    /** As it was issued of the figures of now or, while it was not, a draft. */
    public ReadyPaper look(Asked asked, PaperLanguages languages) {
        PublishedReport report = report(asked);
        boolean issues = user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE);
        return archive.look(draft(asked, report.sheet(), languages), issues && report.holds());
    }

    /** It issued, with its bytes. @throws Refusal naming the first check that does not hold, with its difference */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
    public ReadyPaper give(Asked asked, PaperLanguages languages) {
        PublishedReport report = report(asked);
        report.checks().stream().filter(check -> !check.holds()).findFirst().ifPresent(check -> {
            throw refusal(check);
        });
        return archive.give(draft(asked, report.sheet(), languages));
    }

    static Refusal refusal(FigureCheck check) {
        return new Refusal(
                "reporting.published.refused." + check.rule(),
                check.where(),
                said(check, check.expected()),
                said(check, check.found()),
                said(check, Math.abs(check.difference())));
    }

    private static String said(FigureCheck check, long figure) {
        return check.money() ? new Money(figure).format() : Long.toString(figure);
    }

    private PaperDraft draft(Asked asked, ReportSheet sheet, PaperLanguages languages) {
        PaperKind kind = switch (asked) {
            case Asked.OfTranche of -> PaperKind.FUNDER_REPORT;
            case Asked.OfYear of -> PaperKind.YEARLY_REPORT;
        };
        String subject = asked instanceof Asked.OfTranche ? "tranche" : "year";
        return new PaperDraft(
                kind,
                subject,
                subjectId(asked),
                languages,
                sheet.subject(),
                LocalDate.now(clock),
                PaperFacts.of(kind, sheet),
                evidence -> ReportPaper.render(sheet, languages, evidence));
    }

    private static UUID subjectId(Asked asked) {
        return switch (asked) {
            case Asked.OfTranche of -> of.tranche();
            case Asked.OfYear of ->
                UUID.nameUUIDFromBytes(("idmaj-year-" + of.year()).getBytes(StandardCharsets.US_ASCII));
        };
    }
}
