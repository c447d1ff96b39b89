package ma.idmaj.ceremonies.hall;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.ceremonies.programme.Programme;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.documents.hall.HallLetters;
import ma.idmaj.documents.hall.HallLetters.Form;
import ma.idmaj.documents.hall.HallLetters.Kind;
import ma.idmaj.documents.hall.HallLetters.Recipient;
import ma.idmaj.documents.hall.HallLettersPaper;
import ma.idmaj.documents.hall.RunningOrder;
import ma.idmaj.documents.hall.RunningOrderPaper;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperDraft;
import ma.idmaj.papers.PaperFacts;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Issues what leaves the house before the day: invitations, convocations, the running order. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class HallIssues {

    public static final int MAX_REPLY = 120;

    private static final String SUBJECT = "ceremony";

    private final CeremonyService ceremonies;
    private final ListService lists;
    private final GuestService guests;
    private final ProgrammeService programmes;
    private final PaperArchive archive;
    private final JdbcClient jdbc;
    private final Clock clock;

    HallIssues(
            CeremonyService ceremonies,
            ListService lists,
            GuestService guests,
            ProgrammeService programmes,
            PaperArchive archive,
            JdbcClient jdbc,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.lists = lists;
        this.guests = guests;
        this.programmes = programmes;
        this.archive = archive;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One of the letters or the running order as it was issued of the facts of now, or a draft of it: to be looked at.
     *
     * @param replyTo of letters: whom to tell whether one comes; may be empty
     */
    public ReadyPaper look(PaperKind kind, UUID ceremonyId, PaperLanguages languages, String replyTo) {
        return archive.look(of(kind, ceremonyId, languages, replyTo), true);
    }

    /** It issued, with its bytes. */
    public ReadyPaper give(PaperKind kind, UUID ceremonyId, PaperLanguages languages, String replyTo) {
        return archive.give(of(kind, ceremonyId, languages, replyTo));
    }

    private PaperDraft of(PaperKind kind, UUID ceremonyId, PaperLanguages languages, String replyTo) {
        return switch (kind) {
            case INVITATIONS -> invitations(ceremonyId, languages, replyTo);
            case CONVOCATIONS -> convocations(ceremonyId, languages, replyTo);
            case RUNNING_ORDER -> runningOrder(ceremonyId, languages);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** A letter for each guest who has not declined, in the order of precedence. */
    private PaperDraft invitations(UUID ceremonyId, PaperLanguages languages, String replyTo) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        var recipients = guests.guests(ceremonyId).stream()
                .filter(guest -> guest.guest().invitation() != InvitationState.DECLINED)
                .map(HallIssues::recipient)
                .toList();
        if (recipients.isEmpty()) throw new Refusal("ceremonies.hall.noGuests");
        return letters(ceremony, Kind.INVITATION, PaperKind.INVITATIONS, languages, replyTo, recipients);
    }

    private static Recipient recipient(Guest guest) {
        var invited = guest.guest();
        return new Recipient(
                invited.sex() == null ? Form.OPEN : Form.valueOf(invited.sex().name()),
                new LocalizedText(invited.name().ar(), invited.name().latin()),
                NeutralWords.of(invited.title()),
                0,
                invited.seat());
    }

    /** A letter for each person of the list, in the order of the call. */
    private PaperDraft convocations(UUID ceremonyId, PaperLanguages languages, String replyTo) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        List<LineRow> lines = LineRow.counted(lists.lines(ceremonyId));
        if (lines.isEmpty()) throw new Refusal("ceremonies.hall.nothingListed");
        Map<UUID, Form> forms = forms(ceremonyId);
        var recipients = lines.stream()
                .map(line -> new Recipient(
                        forms.getOrDefault(line.beneficiaryId(), Form.OPEN),
                        new LocalizedText(line.name().ar(), line.name().latin()),
                        new LocalizedText("", ""),
                        line.position(),
                        line.station()))
                .toList();
        return letters(ceremony, Kind.CONVOCATION, PaperKind.CONVOCATIONS, languages, replyTo, recipients);
    }

    private Map<UUID, Form> forms(UUID ceremonyId) {
        var forms = new HashMap<UUID, Form>();
        jdbc.sql("""
                select b.id, b.sex from beneficiary b join distribution_line l on l.beneficiary_id = b.id
                where l.ceremony_id = ? and b.sex is not null""").param(ceremonyId).query(row -> {
            forms.put(row.getObject("id", UUID.class), Form.valueOf(row.getString("sex")));
        });
        return forms;
    }

    private PaperDraft letters(
            CeremonyDetail ceremony,
            Kind kind,
            PaperKind paper,
            PaperLanguages languages,
            String replyTo,
            List<Recipient> recipients) {
        String reply = NeutralWords.of(CleanText.oneLine(replyTo));
        if (reply.length() > MAX_REPLY) throw new Refusal("ceremonies.hall.replyTooLong", MAX_REPLY);
        var letters = new HallLetters(
                kind,
                occasion(ceremony),
                place(ceremony),
                ceremony.heldOn(),
                ceremony.heldAt(),
                ceremony.hijriShift(),
                reply,
                recipients,
                now());
        return draft(
                ceremony, paper, languages, letters, evidence -> HallLettersPaper.render(letters, languages, evidence));
    }

    private PaperDraft runningOrder(UUID ceremonyId, PaperLanguages languages) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        Programme programme = programmes.programme(ceremonyId);
        if (programme.slots().isEmpty()) throw new Refusal("ceremonies.hall.noProgramme");
        List<LineRow> lines = LineRow.counted(lists.lines(ceremonyId));
        var entries = new ArrayList<RunningOrder.Entry>();
        for (Programme.Slot slot : programme.slots()) {
            var entry = slot.entry().entry();
            entries.add(new RunningOrder.Entry(
                    entry.startsAt(),
                    slot.endsAt(),
                    slot.minutes(),
                    NeutralWords.of(entry.title()),
                    NeutralWords.of(entry.responsible())));
        }
        var order = new RunningOrder(
                occasion(ceremony),
                place(ceremony),
                ceremony.heldOn(),
                ceremony.hijriShift(),
                lines.size(),
                entries,
                stations(lines),
                now());
        return draft(
                ceremony,
                PaperKind.RUNNING_ORDER,
                languages,
                order,
                evidence -> RunningOrderPaper.render(order, languages, evidence));
    }

    private static List<RunningOrder.Station> stations(List<LineRow> lines) {
        var byName = new LinkedHashMap<String, List<Integer>>();
        for (LineRow line : lines)
            byName.computeIfAbsent(line.station(), name -> new ArrayList<>()).add(line.position());
        return byName.entrySet().stream()
                .map(station -> new RunningOrder.Station(
                        station.getKey(),
                        ranges(station.getValue()),
                        station.getValue().size()))
                .toList();
    }

    /** {@code 1–7, 12}: those in a row as a range. */
    static String ranges(List<Integer> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var parts = new ArrayList<String>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to + 1 < sorted.size() && sorted.get(to + 1) == sorted.get(to) + 1) to++;
            parts.add(to == from ? sorted.get(from).toString() : sorted.get(from) + "–" + sorted.get(to));
            from = to + 1;
        }
        return String.join(", ", parts);
    }

    private static LocalizedText occasion(CeremonyDetail ceremony) {
        return NeutralWords.of(ceremony.title());
    }

    private static LocalizedText place(CeremonyDetail ceremony) {
        return NeutralWords.of(ceremony.place());
    }

    private PaperDraft draft(
            CeremonyDetail ceremony,
            PaperKind kind,
            PaperLanguages languages,
            Record sheet,
            Function<@Nullable Evidence, byte[]> render) {
        return new PaperDraft(
                kind,
                SUBJECT,
                ceremony.id(),
                languages,
                occasion(ceremony),
                ceremony.heldOn(),
                PaperFacts.of(kind, sheet),
                render);
    }

    private Instant now() {
        return clock.instant();
    }
}
