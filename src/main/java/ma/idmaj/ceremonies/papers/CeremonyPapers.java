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
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/**
 * The papers of a ceremony and of its lines. Before what a paper says is decided it is a draft, made anew each time; from
 * then on it is issued, kept, and given again byte for byte while nothing it says has changed.
 */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE')")
public class CeremonyPapers {

    /** The list and its cuts, in the order in which they are offered. */
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
     * The paper as it was issued of the facts of now, or a draft of it, kept nowhere: to be looked at.
     *
     * @param subject the ceremony or, of a paper of one person, the line
     */
    public ReadyPaper look(PaperKind kind, UUID subject, PaperLanguages languages) {
        var making = makings.of(kind, subject, languages);
        return making.decided() ? archive.look(making.paper(), true) : ReadyPaper.draft(making.paper(), false);
    }

    /** To be handed over: issued, or a draft while what it says is not decided. @param subject as of {@link #look} */
    public ReadyPaper give(PaperKind kind, UUID subject, PaperLanguages languages) {
        return give(makings.of(kind, subject, languages));
    }

    /** @return an XLSX workbook, right to left when Arabic */
    public byte[] listXlsx(UUID ceremonyId, boolean arabic) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        var lines = LineRow.counted(day.lines(ceremonyId));
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), "listExported", "xlsx " + lines.size()));
        return DistributionListWorkbook.write(lists.of(ceremony, lines, false, makings.made(ceremony)), arabic);
    }

    /** The record of the line's hand-over; before it a draft of what is to be given. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper record(UUID lineId, PaperLanguages languages) {
        return give(makings.of(PaperKind.HANDOVER_RECORD, lineId, languages));
    }

    /** The receipt of the line's hand-over; before it a draft. */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'DAY_WRITE')")
    public ReadyPaper receipt(UUID lineId, PaperLanguages languages) {
        return give(makings.of(PaperKind.RECEIPT, lineId, languages));
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
        return overtaken.annulledCopy(making.paper(), annulled.number());
    }

    /** The ceremony with its list, for the many papers of one file. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'AUDIT_READ')")
    public ReadList read(UUID ceremonyId) {
        return makings.list(ceremonyId);
    }

    /**
     * @param list    read before; what changed since is read again
     * @param subject of it, as of {@link #look}
     * @throws Refusal while what it says is not decided
     */
    public IssuedPaper issue(PaperKind kind, ReadList list, UUID subject, PaperLanguages languages) {
        var making = makings.of(kind, list, subject, languages);
        if (!making.decided()) throw new Refusal("ceremonies.papers.notDecided");
        return archive.issue(making.paper());
    }

    private ReadyPaper give(PaperMaking<?> making) {
        return making.decided() ? archive.give(making.paper()) : ReadyPaper.draft(making.paper(), false);
    }
}
