package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.hall.NeutralWords;
import ma.idmaj.ceremonies.papers.PaperMaking.Rendering;
import ma.idmaj.documents.cuts.AccountantPaper;
import ma.idmaj.documents.cuts.CutHead;
import ma.idmaj.documents.cuts.DeskPaper;
import ma.idmaj.documents.cuts.GatePaper;
import ma.idmaj.documents.cuts.GovernorPaper;
import ma.idmaj.documents.cuts.PressPaper;
import ma.idmaj.documents.handover.EngagementPaper;
import ma.idmaj.documents.handover.MandatePaper;
import ma.idmaj.documents.handover.ReceiptPaper;
import ma.idmaj.documents.handover.RecordPaper;
import ma.idmaj.documents.handover.RegisterPaper;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.list.DistributionListPaper;
import ma.idmaj.documents.list.DistributionListWorkbook;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The papers of a ceremony and of its lines. Before what a paper says is decided it is a draft, made anew each time; from
 * then on it is issued, kept, and given again byte for byte while nothing it says has changed.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
public class CeremonyPapers {

    /** What {@link #listCut} makes, in the order in which it is offered. */
    public static final List<PaperKind> OF_THE_LIST = List.of(
            PaperKind.DISTRIBUTION_LIST,
            PaperKind.GATE_LIST,
            PaperKind.DESK_LIST,
            PaperKind.GOVERNOR_LIST,
            PaperKind.ACCOUNTANT_LIST,
            PaperKind.PRESS_LIST);

    private static final String OF_CEREMONY = "ceremony";
    private static final String OF_LINE = "line";

    private final CeremonyService ceremonies;
    private final DayService day;
    private final KeptRecords records;
    private final CutSheets cuts;
    private final LineSheets sheets;
    private final ListSheets lists;
    private final PaperArchive archive;
    private final JdbcClient jdbc;
    private final Clock clock;

    CeremonyPapers(
            CeremonyService ceremonies,
            DayService day,
            KeptRecords records,
            CutSheets cuts,
            LineSheets sheets,
            ListSheets lists,
            PaperArchive archive,
            JdbcClient jdbc,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.records = records;
        this.cuts = cuts;
        this.sheets = sheets;
        this.lists = lists;
        this.archive = archive;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The list as one of its readers may have it.
     *
     * @param kind one of {@link #OF_THE_LIST}
     */
    public ReadyPaper listCut(UUID ceremonyId, PaperKind kind, PaperLanguages languages) {
        return ready(cutOf(ceremonyId, kind, languages));
    }

    private PaperMaking<?> cutOf(UUID ceremonyId, PaperKind kind, PaperLanguages languages) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        var lines = LineRow.counted(day.lines(ceremonyId));
        var head = head(ceremony);
        return switch (kind) {
            case DISTRIBUTION_LIST -> list(ceremony, lines, languages);
            case GATE_LIST -> cut(ceremony, kind, languages, cuts.gate(head, lines), GatePaper::render);
            case DESK_LIST -> cut(ceremony, kind, languages, cuts.desk(head, lines), DeskPaper::render);
            case GOVERNOR_LIST ->
                cut(ceremony, kind, languages, cuts.governor(head, ceremony, lines), GovernorPaper::render);
            case ACCOUNTANT_LIST ->
                cut(ceremony, kind, languages, cuts.accountant(head, ceremony, lines), AccountantPaper::render);
            case PRESS_LIST -> cut(ceremony, kind, languages, cuts.press(head, ceremonyId, lines), PressPaper::render);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** @return an XLSX workbook, right to left when Arabic */
    public byte[] listXlsx(UUID ceremonyId, boolean arabic) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        return DistributionListWorkbook.write(
                lists.of(ceremony, LineRow.counted(day.lines(ceremonyId)), false, made(ceremony)), arabic);
    }

    /** The register of the records, for the closing: a draft until the ceremony is closed. */
    public ReadyPaper register(UUID ceremonyId, PaperLanguages languages) {
        return ready(registerOf(ceremonyId, languages));
    }

    private PaperMaking<?> registerOf(UUID ceremonyId, PaperLanguages languages) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        Instant closed = ceremony.closedAt();
        boolean decided = closed != null;
        var sheet = sheets.register(
                ceremony, day.lines(ceremonyId), records.ofCeremony(ceremonyId), decided ? stable(closed) : now());
        return new PaperMaking<>(
                decided,
                PaperKind.RECORD_REGISTER,
                OF_CEREMONY,
                ceremonyId,
                ceremony,
                languages,
                sheet,
                RegisterPaper::render);
    }

    /** The record of the line's hand-over; before it a draft of what is to be given. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper record(UUID lineId, PaperLanguages languages) {
        return ready(of(PaperKind.HANDOVER_RECORD, lineId, languages));
    }

    /** The receipt of the line's hand-over; before it a draft. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper receipt(UUID lineId, PaperLanguages languages) {
        return ready(of(PaperKind.RECEIPT, lineId, languages));
    }

    /** Whether a record of the line was annulled. */
    @Transactional(readOnly = true)
    public boolean hasAnnulled(UUID lineId) {
        return !records.annulled(line(lineId).line.id()).isEmpty();
    }

    /** The record of the line that was annulled last, marked as such. @throws Refusal when none ever was */
    public ReadyPaper annulledRecord(UUID lineId, PaperLanguages languages) {
        var at = line(lineId);
        var annulled = records.annulled(lineId).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("ceremonies.papers.noneAnnulled", at.line.position()));
        return ready(handover(PaperKind.HANDOVER_RECORD, at, annulled, languages));
    }

    /** The engagement not to sell, to be signed. */
    public ReadyPaper engagement(UUID lineId, PaperLanguages languages) {
        return ready(of(PaperKind.ENGAGEMENT, lineId, languages));
    }

    /** The mandate, with lines to be filled; as it was recorded once a proxy has received. */
    public ReadyPaper mandate(UUID lineId, PaperLanguages languages) {
        return ready(of(PaperKind.MANDATE, lineId, languages));
    }

    /**
     * The paper with the facts of now and no evidence, kept nowhere: to be looked at.
     *
     * @param subject the ceremony or, of a paper of one person, the line
     */
    public byte[] draft(PaperKind kind, UUID subject, PaperLanguages languages) {
        return of(kind, subject, languages).draft();
    }

    /** The paper as it was issued of the facts of now; empty when it was not yet. */
    public Optional<IssuedPaper> issued(PaperKind kind, UUID subject, PaperLanguages languages) {
        var making = of(kind, subject, languages);
        return making.decided() ? archive.standing(making.paper()) : Optional.empty();
    }

    /** @throws Refusal while what it says is not decided */
    public IssuedPaper issue(PaperKind kind, UUID subject, PaperLanguages languages) {
        return issue(of(kind, subject, languages)).orElseThrow(() -> new Refusal("ceremonies.papers.notDecided"));
    }

    /** The very bytes of a paper of a ceremony or line of this account's. */
    public byte[] content(IssuedPaper paper) {
        if (paper.subject().equals(OF_LINE)) line(paper.subjectId());
        else ceremonies.detail(paper.subjectId().toString());
        return archive.content(paper.subject(), paper.subjectId(), paper.id());
    }

    /** Whether a paper of the line may be issued by now: said without reading anything that is secret. */
    @Transactional(readOnly = true)
    public boolean decided(PaperKind kind, UUID lineId) {
        var at = line(lineId);
        return switch (kind) {
            case HANDOVER_RECORD, RECEIPT -> records.standing(lineId).isPresent();
            default -> listed(at);
        };
    }

    private static boolean listed(Place at) {
        return at.ceremony.state().frozen() && at.line.state().receives();
    }

    private PaperMaking<?> of(PaperKind kind, UUID subject, PaperLanguages languages) {
        return switch (kind) {
            case RECORD_REGISTER -> registerOf(subject, languages);
            case HANDOVER_RECORD, RECEIPT ->
                handover(kind, line(subject), records.standing(subject).orElse(null), languages);
            case ENGAGEMENT -> {
                var at = line(subject);
                var record = records.standing(subject).orElse(null);
                var sheet = sheets.engagement(at.ceremony, at.line, record, made(at.ceremony));
                yield ofPerson(kind, at, languages, sheet, EngagementPaper::render);
            }
            case MANDATE -> {
                var at = line(subject);
                var record = records.standing(subject).orElse(null);
                var sheet = sheets.mandate(at.ceremony, at.line, record, made(at.ceremony));
                yield ofPerson(kind, at, languages, sheet, MandatePaper::render);
            }
            default -> cutOf(subject, kind, languages);
        };
    }

    private record Place(CeremonyDetail ceremony, LineRow line) {}

    /** The line, where this account may act on its ceremony. */
    private Place line(UUID lineId) {
        UUID ceremonyId = jdbc.sql("select ceremony_id from distribution_line where id = ?")
                .param(lineId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        var ceremony = ceremonies.detail(ceremonyId.toString());
        return day.lines(ceremonyId).stream()
                .filter(line -> line.id().equals(lineId))
                .findFirst()
                .map(line -> new Place(ceremony, line))
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
    }

    private PaperMaking<?> handover(PaperKind kind, Place at, @Nullable KeptRecord record, PaperLanguages languages) {
        // Not annulled under the paper that is being made of it.
        if (record != null && record.stands() && !records.holds(record.id()))
            throw new Refusal("ceremonies.papers.changedMeanwhile", at.line.position());
        Instant made = record == null
                ? now()
                : stable(Optional.ofNullable(record.annulledAt()).orElse(record.handedAt()));
        return new PaperMaking<>(
                record != null,
                kind,
                OF_LINE,
                at.line.id(),
                at.ceremony,
                languages,
                sheets.record(at.ceremony, at.line, record, made),
                kind == PaperKind.RECEIPT ? ReceiptPaper::render : RecordPaper::render);
    }

    private <S extends Record> PaperMaking<S> ofPerson(
            PaperKind kind, Place at, PaperLanguages languages, S sheet, Rendering<S> rendering) {
        return new PaperMaking<>(listed(at), kind, OF_LINE, at.line.id(), at.ceremony, languages, sheet, rendering);
    }

    private <S extends Record> PaperMaking<S> cut(
            CeremonyDetail ceremony, PaperKind kind, PaperLanguages languages, S sheet, Rendering<S> rendering) {
        return new PaperMaking<>(
                ceremony.state().frozen(), kind, OF_CEREMONY, ceremony.id(), ceremony, languages, sheet, rendering);
    }

    /** Its foot keeps the digest and the code of the approved list itself, which papers of it have carried all along. */
    private PaperMaking<?> list(CeremonyDetail ceremony, List<LineRow> lines, PaperLanguages languages) {
        var sheet = lists.of(ceremony, lines, true, made(ceremony));
        // Both languages stand on it in any case; the choice is which leads.
        var leading = languages.arabicLeads() ? PaperLanguages.BOTH : PaperLanguages.FRENCH;
        return cut(
                ceremony,
                PaperKind.DISTRIBUTION_LIST,
                leading,
                sheet,
                (list, which, evidence) -> DistributionListPaper.render(list, which.arabicLeads()));
    }

    private ReadyPaper ready(PaperMaking<?> making) {
        return issue(making)
                .map(paper -> new ReadyPaper(
                        paper.fileName(), archive.content(paper.subject(), paper.subjectId(), paper.id()), paper))
                .orElseGet(() -> new ReadyPaper(making.draftName(), making.draft(), null));
    }

    private Optional<IssuedPaper> issue(PaperMaking<?> making) {
        return making.decided() ? Optional.of(archive.issue(making.paper())) : Optional.empty();
    }

    private CutHead head(CeremonyDetail ceremony) {
        String digest = ceremony.state().frozen()
                ? Optional.ofNullable(ceremony.digest()).orElse("")
                : "";
        return new CutHead(
                NeutralWords.of(ceremony.title()),
                NeutralWords.of(ceremony.place()),
                lists.tranche(ceremony.trancheId()),
                ceremony.heldOn(),
                ceremony.heldAt(),
                digest,
                made(ceremony));
    }

    /** Of a paper that follows from the approval: the moment of that, so that it is the same paper tomorrow. */
    private Instant made(CeremonyDetail ceremony) {
        Instant approved = ceremony.approvedAt();
        return approved != null && ceremony.state().frozen() ? stable(approved) : now();
    }

    private Instant now() {
        return clock.instant();
    }

    /** As the database keeps it, whether it has been there and back or not. */
    private static Instant stable(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
