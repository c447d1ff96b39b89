package ma.idmaj.ceremonies.papers;

import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.OvertakenPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.list.DistributionListWorkbook;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

    private final CeremonyService ceremonies;
    private final DayService day;
    private final PaperMakings makings;
    private final KeptRecords records;
    private final ListSheets lists;
    private final OvertakenPapers overtaken;
    private final PaperArchive archive;
    private final ApplicationEventPublisher events;

    CeremonyPapers(
            CeremonyService ceremonies,
            DayService day,
            PaperMakings makings,
            KeptRecords records,
            ListSheets lists,
            OvertakenPapers overtaken,
            PaperArchive archive,
            ApplicationEventPublisher events) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.makings = makings;
        this.records = records;
        this.lists = lists;
        this.overtaken = overtaken;
        this.archive = archive;
        this.events = events;
    }

    /**
     * The list as one of its readers may have it.
     *
     * @param kind one of {@link #OF_THE_LIST}
     */
    public ReadyPaper listCut(UUID ceremonyId, PaperKind kind, PaperLanguages languages) {
        return ready(makings.cut(ceremonyId, kind, languages));
    }

    /** @return an XLSX workbook, right to left when Arabic */
    public byte[] listXlsx(UUID ceremonyId, boolean arabic) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        var lines = LineRow.counted(day.lines(ceremonyId));
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "listExported", "xlsx " + lines.size()));
        return DistributionListWorkbook.write(lists.of(ceremony, lines, false, makings.made(ceremony)), arabic);
    }

    /** The register of the records, for the closing: a draft until the ceremony is closed. */
    public ReadyPaper register(UUID ceremonyId, PaperLanguages languages) {
        return ready(makings.register(ceremonyId, languages));
    }

    /** The record of the line's hand-over; before it a draft of what is to be given. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper record(UUID lineId, PaperLanguages languages) {
        return ready(makings.of(PaperKind.HANDOVER_RECORD, lineId, languages));
    }

    /** The receipt of the line's hand-over; before it a draft. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper receipt(UUID lineId, PaperLanguages languages) {
        return ready(makings.of(PaperKind.RECEIPT, lineId, languages));
    }

    /** Whether a record of the line was annulled. */
    @Transactional(readOnly = true)
    public boolean hasAnnulled(UUID lineId) {
        return !records.annulled(makings.line(lineId).line().id()).isEmpty();
    }

    /** The record of the line that was annulled last, marked as such. @throws Refusal when none ever was */
    public ReadyPaper annulledRecord(UUID lineId, PaperLanguages languages) {
        var at = makings.line(lineId);
        var annulled = records.annulled(lineId).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Refusal("ceremonies.papers.noneAnnulled", at.line().position()));
        var making = makings.handover(PaperKind.HANDOVER_RECORD, at, annulled, languages);
        return ready(overtaken.annulledCopy(making.paper(), annulled.number()));
    }

    /** The engagement not to sell, to be signed. */
    public ReadyPaper engagement(UUID lineId, PaperLanguages languages) {
        return ready(makings.of(PaperKind.ENGAGEMENT, lineId, languages));
    }

    /** The mandate, with lines to be filled; as it was recorded once a proxy has received. */
    public ReadyPaper mandate(UUID lineId, PaperLanguages languages) {
        return ready(makings.of(PaperKind.MANDATE, lineId, languages));
    }

    /**
     * The paper with the facts of now and no evidence, kept nowhere: to be looked at.
     *
     * @param subject the ceremony or, of a paper of one person, the line
     */
    public byte[] draft(PaperKind kind, UUID subject, PaperLanguages languages) {
        return makings.of(kind, subject, languages).draft();
    }

    /** The paper as it was issued of the facts of now; empty when it was not yet. */
    public Optional<IssuedPaper> issued(PaperKind kind, UUID subject, PaperLanguages languages) {
        var making = makings.of(kind, subject, languages);
        return making.decided() ? archive.standing(making.paper()) : Optional.empty();
    }

    /** @throws Refusal while what it says is not decided */
    public IssuedPaper issue(PaperKind kind, UUID subject, PaperLanguages languages) {
        return issue(makings.of(kind, subject, languages))
                .orElseThrow(() -> new Refusal("ceremonies.papers.notDecided"));
    }

    /** The very bytes of a paper of a ceremony or line of this account's. */
    public byte[] content(IssuedPaper paper) {
        if (paper.subject().equals(PaperMakings.OF_LINE)) makings.line(paper.subjectId());
        else ceremonies.detail(paper.subjectId().toString());
        return archive.content(paper.subject(), paper.subjectId(), paper.id());
    }

    /** Whether a paper of the line may be issued by now: said without reading anything that is secret. */
    @Transactional(readOnly = true)
    public boolean decided(PaperKind kind, UUID lineId) {
        var at = makings.line(lineId);
        return switch (kind) {
            case HANDOVER_RECORD, RECEIPT -> records.standing(lineId).isPresent();
            default -> at.listed();
        };
    }

    private ReadyPaper ready(PaperMaking<?> making) {
        if (!making.decided()) return new ReadyPaper(making.draftName(), making.draft(), null);
        var given = archive.give(making.paper());
        return new ReadyPaper(given.paper().fileName(), given.content(), given.paper());
    }

    private ReadyPaper ready(IssuedPaper paper) {
        return new ReadyPaper(paper.fileName(), archive.content(paper.subject(), paper.subjectId(), paper.id()), paper);
    }

    private Optional<IssuedPaper> issue(PaperMaking<?> making) {
        return making.decided() ? Optional.of(archive.issue(making.paper())) : Optional.empty();
    }
}
