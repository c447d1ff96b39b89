package ma.idmaj.followup.help;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tasks that visits raise: listed for whom they wait, closed with what was done. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class HelpService {

    public static final int WHAT = 240;

    private static final String ROWS = """
            select t.id, t.reason, b.id person_id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, t.visit_id,
                   coalesce(v.done_on, v.due_on) seen_on, t.owner, t.raised_at, t.done_what, t.closed_by, t.closed_at
            from early_help t join life_project p on p.id = t.life_project_id join beneficiary b on b.id = p.beneficiary_id
            join follow_up_visit v on v.id = t.visit_id where b.anonymised_at is null""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpService(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Open ones within the reader's centre, the longest open first. */
    @Transactional(readOnly = true)
    public List<HelpTask> open(int limit) {
        var values = new ArrayList<Object>();
        String scope = scope(values);
        values.add(limit);
        return jdbc.sql(ROWS + " and t.closed_at is null" + scope + " order by t.raised_at, t.id limit ?")
                .params(values)
                .query((row, n) -> task(row))
                .list();
    }

    /** How many are open within the reader's centre: one query, asked on every page. */
    @Transactional(readOnly = true)
    public int openCount() {
        var values = new ArrayList<Object>();
        return jdbc.sql("select count(*) from early_help t join life_project p on p.id = t.life_project_id"
                        + " join beneficiary b on b.id = p.beneficiary_id"
                        + " where t.open_reason is not null and b.anonymised_at is null" + scope(values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** All of one person, the open ones first; none of a person the reader may not see. */
    @Transactional(readOnly = true)
    public List<HelpTask> ofPerson(UUID person) {
        var values = new ArrayList<Object>(List.of(person));
        return jdbc.sql(ROWS + " and b.id = ?" + scope(values)
                        + " order by t.closed_at is not null, t.raised_at desc, t.id")
                .params(values)
                .query((row, n) -> task(row))
                .list();
    }

    /**
     * In the transaction of the visit that tells it; a reason whose task is still open is not raised again.
     *
     * @param owner whose task it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void raise(UUID project, UUID visit, Collection<HelpReason> reasons, String owner) {
        for (HelpReason reason : reasons) {
            UUID id = NewId.next();
            int raised = jdbc.sql("""
                            insert ignore into early_help (id, life_project_id, visit_id, reason, open_reason, owner, raised_at)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(id, project, visit, reason.name(), reason.name(), owner, now())
                    .update();
            if (raised > 0) events.publishEvent(new Changed("earlyhelp", id.toString(), "helpRaised", reason.name()));
        }
    }

    /**
     * @param what was done, 240 signs at most
     * @throws Refusal without it, for a task of another centre, and when somebody else has closed it
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void close(UUID id, String what) {
        String done = CleanText.oneLine(what);
        if (done.isEmpty()) throw new Refusal("followup.help.whatMissing");
        if (done.length() > WHAT) throw new Refusal("followup.tooLong", WHAT);
        var values = new ArrayList<Object>(List.of(done, user.username(), now(), id));
        String scope = scope(values);
        int closed = jdbc.sql("""
                        update early_help t join life_project p on p.id = t.life_project_id
                        join beneficiary b on b.id = p.beneficiary_id
                        set t.done_what = ?, t.closed_by = ?, t.closed_at = ?, t.open_reason = null
                        where t.id = ? and t.closed_at is null and b.anonymised_at is null""" + scope).params(values).update();
        if (closed == 0) throw new Refusal("followup.help.gone");
        events.publishEvent(new Changed("earlyhelp", id.toString(), "helpGiven", ""));
    }

    private String scope(List<Object> values) {
        return user.centreScope()
                .map(centre -> {
                    values.add(centre);
                    return " and b.centre_id = ?";
                })
                .orElse("");
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static HelpTask task(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_at", LocalDateTime.class);
        Instant closedAt = closed == null ? null : closed.toInstant(ZoneOffset.UTC);
        return new HelpTask(
                row.getObject("id", UUID.class),
                HelpReason.valueOf(row.getString("reason")),
                row.getObject("person_id", UUID.class),
                new PersonName(row.getString("name_ar"), row.getString("name_latin")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                row.getObject("visit_id", UUID.class),
                row.getObject("seen_on", LocalDate.class),
                row.getString("owner"),
                row.getObject("raised_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("done_what"),
                row.getString("closed_by"),
                closedAt);
    }
}
