package ma.idmaj.ceremonies.programme;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyGoesOn;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The programme of a ceremony, which may change until it is over. */
@Service
// Whoever waited for a colleague to let go of the ceremony sees it as the colleague left it.
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class ProgrammeService {

    private static final int MOST_ENTRIES = 60;

    private final CeremonyService ceremonies;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(CeremonyService ceremonies, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.ceremonies = ceremonies;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public Programme programme(UUID ceremonyId) {
        ceremonies.detail(ceremonyId.toString());
        return Programme.of(entries(ceremonyId), people(ceremonyId));
    }

    /** The ceremony for a calendar, in one language and without anybody's name. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_READ')")
    public String calendar(UUID ceremonyId, boolean arabic) {
        CeremonyDetail ceremony = ceremonies.detail(ceremonyId.toString());
        // Both only ever grow, so that each change of either moves their sum.
        long sequence = ceremony.version() + changes(ceremonyId);
        LocalDateTime end = programme(ceremonyId).endsAt(ceremony.heldOn()).orElse(null);
        return CalendarFile.of(ceremony, sequence, end, clock.instant(), clock.getZone(), arabic);
    }

    /** @throws Refusal for an entry that cannot be, a second hand-over, a ceremony that is over */
    public UUID add(UUID ceremonyId, ProgrammeDraft draft) {
        open(ceremonyId);
        check(draft);
        List<ProgrammeEntry> others = entries(ceremonyId);
        if (others.size() >= MOST_ENTRIES) throw new Refusal("ceremonies.programme.tooMany", MOST_ENTRIES);
        oneHandOver(draft, others);
        UUID id = insert(ceremonyId, draft);
        changed(ceremonyId, "programmeAdded");
        return id;
    }

    private UUID insert(UUID ceremonyId, ProgrammeDraft draft) {
        UUID id = NewId.next();
        jdbc.sql("""
                insert into programme_entry
                  (id, ceremony_id, starts_at, minutes, hand_over, title_ar, title_fr, responsible, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        id,
                        ceremonyId,
                        draft.startsAt(),
                        draft.minutes(),
                        draft.handOver(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.responsible())
                .update();
        return id;
    }

    /** @throws Refusal as {@link #add} does, and when someone else was faster */
    public void change(UUID ceremonyId, UUID id, long version, ProgrammeDraft draft) {
        open(ceremonyId);
        check(draft);
        oneHandOver(
                draft,
                entries(ceremonyId).stream()
                        .filter(other -> !other.id().equals(id))
                        .toList());
        int written = jdbc.sql("""
                update programme_entry set starts_at = ?, minutes = ?, hand_over = ?, title_ar = ?, title_fr = ?,
                    responsible = ?, version = version + 1
                where id = ? and ceremony_id = ? and version = ?""")
                .params(
                        draft.startsAt(),
                        draft.minutes(),
                        draft.handOver(),
                        draft.title().ar(),
                        draft.title().fr(),
                        draft.responsible(),
                        id,
                        ceremonyId,
                        version)
                .update();
        if (written == 0) throw new Refusal("ceremonies.programme.changedMeanwhile");
        changed(ceremonyId, "programmeChanged");
    }

    public void remove(UUID ceremonyId, UUID id, long version) {
        open(ceremonyId);
        int gone = jdbc.sql("delete from programme_entry where id = ? and ceremony_id = ? and version = ?")
                .params(id, ceremonyId, version)
                .update();
        if (gone == 0) throw new Refusal("ceremonies.programme.changedMeanwhile");
        changed(ceremonyId, "programmeRemoved");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goesOn(CeremonyGoesOn on) {
        entries(on.from()).forEach(entry -> insert(on.to(), entry.entry()));
    }

    /** One at a time: of two who add a hand-over at once the second is told that there is one. */
    private void open(UUID ceremonyId) {
        var state = ceremonies.taken(ceremonyId).state();
        if (state.past()) throw new Refusal("ceremonies.programme.over", state);
    }

    private static void check(ProgrammeDraft draft) {
        var title = draft.title();
        if (title.ar().isEmpty() && title.fr().isEmpty()) throw new Refusal("ceremonies.programme.titleMissing");
        if (Math.max(title.ar().length(), title.fr().length()) > ProgrammeDraft.MAX_TITLE)
            throw new Refusal("ceremonies.programme.tooLong", ProgrammeDraft.MAX_TITLE);
        if (draft.responsible().length() > ProgrammeDraft.MAX_RESPONSIBLE)
            throw new Refusal("ceremonies.programme.tooLong", ProgrammeDraft.MAX_RESPONSIBLE);
        if (draft.minutes() < 1 || draft.minutes() > ProgrammeDraft.MOST_MINUTES)
            throw new Refusal("ceremonies.programme.minutes", ProgrammeDraft.MOST_MINUTES);
    }

    private static void oneHandOver(ProgrammeDraft draft, List<ProgrammeEntry> others) {
        if (draft.handOver() && others.stream().anyMatch(other -> other.entry().handOver()))
            throw new Refusal("ceremonies.programme.oneHandOver");
    }

    private List<ProgrammeEntry> entries(UUID ceremonyId) {
        return jdbc.sql("select * from programme_entry where ceremony_id = ? order by starts_at, id")
                .param(ceremonyId)
                .query((row, n) -> entry(row))
                .list();
    }

    /** How many, whoever asks: their number is nobody's secret. */
    private int people(UUID ceremonyId) {
        return jdbc.sql("select count(*) from distribution_line where ceremony_id = ? and state <> 'SUBSTITUTED'")
                .param(ceremonyId)
                .query(Integer.class)
                .single();
    }

    private static ProgrammeEntry entry(ResultSet row) throws SQLException {
        return new ProgrammeEntry(
                row.getObject("id", UUID.class),
                new ProgrammeDraft(
                        row.getObject("starts_at", LocalTime.class),
                        row.getInt("minutes"),
                        row.getBoolean("hand_over"),
                        new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                        row.getString("responsible")),
                row.getLong("version"));
    }

    private long changes(UUID ceremonyId) {
        return jdbc.sql("select programme_changes from ceremony where id = ?")
                .param(ceremonyId)
                .query(Long.class)
                .single();
    }

    private void changed(UUID ceremonyId, String act) {
        jdbc.sql("update ceremony set programme_changes = programme_changes + 1 where id = ?")
                .param(ceremonyId)
                .update();
        events.publishEvent(new Changed("ceremony", ceremonyId.toString(), act, ""));
    }
}
