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
import ma.idmaj.papers.PaperKind;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the facts of a ceremony's papers together, for accounts that may read the ceremony and its lines. */
@Component
class PaperMakings {

    static final String OF_CEREMONY = "ceremony";
    static final String OF_LINE = "line";

    private final CeremonyService ceremonies;
    private final DayService day;
    private final KeptRecords records;
    private final CutSheets cuts;
    private final LineSheets sheets;
    private final ListSheets lists;
    private final JdbcClient jdbc;
    private final Clock clock;

    PaperMakings(
            CeremonyService ceremonies,
            DayService day,
            KeptRecords records,
            CutSheets cuts,
            LineSheets sheets,
            ListSheets lists,
            JdbcClient jdbc,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.day = day;
        this.records = records;
        this.cuts = cuts;
        this.sheets = sheets;
        this.lists = lists;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PaperMaking<?> of(PaperKind kind, UUID subject, PaperLanguages languages) {
        return isOfPerson(kind) ? of(kind, line(subject), languages) : of(kind, list(subject), languages);
    }

    /** As {@link #of(PaperKind, UUID, PaperLanguages)}, of a list read before; read anew once anything of it changed. */
    PaperMaking<?> of(PaperKind kind, ReadList list, UUID subject, PaperLanguages languages) {
        if (!isOfPerson(kind)) return of(kind, unchanged(list) ? list : list(subject), languages);
        var line = list.line(subject);
        return of(kind, unchanged(list, line) ? new Place(list.ceremony, line) : line(subject), languages);
    }

    private static boolean isOfPerson(PaperKind kind) {
        return switch (kind) {
            case HANDOVER_RECORD, RECEIPT, ENGAGEMENT, MANDATE -> true;
            default -> false;
        };
    }

    private boolean unchanged(ReadList list) {
        return jdbc.sql("select version from ceremony where id = ?")
                .param(list.ceremony.id())
                .query(Long.class)
                .optional()
                .equals(Optional.of(list.ceremony.version()));
    }

    private boolean unchanged(ReadList list, LineRow line) {
        return unchanged(list)
                && jdbc.sql("select version from distribution_line where id = ?")
                        .param(line.id())
                        .query(Long.class)
                        .optional()
                        .equals(Optional.of(line.version()));
    }

    ReadList list(UUID ceremonyId) {
        return new ReadList(ceremonies.detail(ceremonyId.toString()), day.lines(ceremonyId));
    }

    private PaperMaking<?> of(PaperKind kind, Place at, PaperLanguages languages) {
        var record = records.standing(at.line.id()).orElse(null);
        return switch (kind) {
            case ENGAGEMENT ->
                ofPerson(
                        kind,
                        at,
                        languages,
                        sheets.engagement(at.ceremony, at.line, record, made(at.ceremony)),
                        EngagementPaper::render);
            case MANDATE ->
                ofPerson(
                        kind,
                        at,
                        languages,
                        sheets.mandate(at.ceremony, at.line, record, made(at.ceremony)),
                        MandatePaper::render);
            default -> handover(kind, at, record, languages);
        };
    }

    private PaperMaking<?> of(PaperKind kind, ReadList read, PaperLanguages languages) {
        var ceremony = read.ceremony;
        if (kind == PaperKind.RECORD_REGISTER) return register(read, languages);
        var lines = LineRow.counted(read.lines);
        var head = head(ceremony);
        return switch (kind) {
            case DISTRIBUTION_LIST -> list(ceremony, lines, languages);
            case GATE_LIST -> ofList(ceremony, kind, languages, cuts.gate(head, lines), GatePaper::render);
            case DESK_LIST -> ofList(ceremony, kind, languages, cuts.desk(head, lines), DeskPaper::render);
            case GOVERNOR_LIST ->
                ofList(ceremony, kind, languages, cuts.governor(head, ceremony, lines), GovernorPaper::render);
            case ACCOUNTANT_LIST ->
                ofList(ceremony, kind, languages, cuts.accountant(head, ceremony, lines), AccountantPaper::render);
            case PRESS_LIST ->
                ofList(ceremony, kind, languages, cuts.press(head, ceremony.id(), lines), PressPaper::render);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private PaperMaking<?> register(ReadList read, PaperLanguages languages) {
        var ceremony = read.ceremony;
        Instant closed = ceremony.closedAt();
        boolean decided = closed != null;
        var sheet = sheets.register(
                ceremony, read.lines, records.ofCeremony(ceremony.id()), decided ? stable(closed) : now());
        return new PaperMaking<>(
                decided,
                PaperKind.RECORD_REGISTER,
                OF_CEREMONY,
                ceremony.id(),
                ceremony,
                languages,
                sheet,
                RegisterPaper::render);
    }

    record Place(CeremonyDetail ceremony, LineRow line) {

        /** Whether the person stands on an approved list and may still receive, or has received. */
        boolean listed() {
            return ceremony.state().frozen() && line.state().receives();
        }
    }

    /** The line, where this account may act on its ceremony. */
    Place line(UUID lineId) {
        UUID ceremonyId = jdbc.sql("select ceremony_id from distribution_line where id = ?")
                .param(lineId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.lineGone"));
        var ceremony = ceremonies.detail(ceremonyId.toString());
        return new Place(ceremony, day.line(ceremonyId, lineId));
    }

    PaperMaking<?> handover(PaperKind kind, Place at, @Nullable KeptRecord record, PaperLanguages languages) {
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
        return new PaperMaking<>(at.listed(), kind, OF_LINE, at.line.id(), at.ceremony, languages, sheet, rendering);
    }

    private <S extends Record> PaperMaking<S> ofList(
            CeremonyDetail ceremony, PaperKind kind, PaperLanguages languages, S sheet, Rendering<S> rendering) {
        return new PaperMaking<>(
                ceremony.state().frozen(), kind, OF_CEREMONY, ceremony.id(), ceremony, languages, sheet, rendering);
    }

    /** Its foot keeps the digest and the code of the approved list itself, which papers of it have carried all along. */
    private PaperMaking<?> list(CeremonyDetail ceremony, List<LineRow> lines, PaperLanguages languages) {
        var sheet = lists.of(ceremony, lines, true, made(ceremony));
        // Both languages stand on it in any case; the choice is which leads.
        var leading = languages.arabicLeads() ? PaperLanguages.BOTH : PaperLanguages.FRENCH;
        return ofList(
                ceremony,
                PaperKind.DISTRIBUTION_LIST,
                leading,
                sheet,
                (list, which, evidence) -> DistributionListPaper.render(list, which.arabicLeads()));
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
                ceremony.hijriShift(),
                digest,
                made(ceremony));
    }

    /** Of a paper that follows from the approval: the moment of that, so that it is the same paper tomorrow. */
    Instant made(CeremonyDetail ceremony) {
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
