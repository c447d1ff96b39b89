package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sessions and their agendas in few queries, only files of the reader's centre. */
@Component
class CommitteeQueries {

    static final String TOTAL = """
            (select coalesce(sum(n.quantity * i.price_centimes), 0)
             from equipment_need n join catalogue_item i on i.id = n.item_id where n.life_project_id = p.id) total""";

    private static final String SESSIONS = """
            select s.id, s.held_on, s.held_at, s.place_ar, s.place_fr, s.state, count(l.id) files,
                   count(l.decided_by) decided
            from committee_session s
            left join (committee_line l
                join life_project p on p.id = l.life_project_id join beneficiary b on b.id = p.beneficiary_id%s)
                on l.session_id = s.id
            where 1 = 1""";
    private static final String LINES = """
            select l.id, l.life_project_id, p.beneficiary_id, l.position, b.name_ar, b.name_latin, b.cin_masked,
                   p.title_ar, p.title_fr, l.presenter_ar, l.presenter_latin, l.outcome, l.decided_by, l.reason, s.state,
            """ + TOTAL + """

            from committee_line l
            join committee_session s on s.id = l.session_id
            join life_project p on p.id = l.life_project_id join beneficiary b on b.id = p.beneficiary_id
            where l.session_id = ?""";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    CommitteeQueries(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** The newest first; for a centre's people only those with a file of theirs. */
    List<SessionRow> sessions(@Nullable UUID one, int limit) {
        var scope = user.centreScope();
        var values = new ArrayList<Object>();
        scope.ifPresent(values::add);
        var sql = new StringBuilder(SESSIONS.formatted(scope.isPresent() ? " and b.centre_id = ?" : ""));
        if (one != null) {
            sql.append(" and s.id = ?");
            values.add(one);
        }
        sql.append(" group by s.id");
        if (scope.isPresent()) sql.append(" having count(l.id) > 0");
        sql.append(" order by s.held_on desc, s.held_at desc, s.id limit ").append(limit);
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> session(row))
                .list();
    }

    List<LineRow> lines(UUID session) {
        var sql = new StringBuilder(LINES);
        var values = new ArrayList<Object>(List.of(session));
        user.centreScope().ifPresent(centre -> {
            sql.append(" and b.centre_id = ?");
            values.add(centre);
        });
        sql.append(" order by l.position, l.id");
        var missing = missing(session);
        boolean named = user.may(Permission.PEOPLE_READ);
        boolean early = seesProvisional();
        return jdbc.sql(sql.toString())
                .params(values)
                .query((row, n) -> line(row, missing, named, early))
                .list();
    }

    /** What is decided while the session sits may still be taken back: others learn it from the closed minutes. */
    boolean seesProvisional() {
        return user.may(Permission.COMMITTEE_PLAN) || user.may(Permission.AUDIT_READ);
    }

    /** The next planned session after this one. */
    Optional<UUID> following(UUID session) {
        return jdbc.sql("""
                        select n.id from committee_session n join committee_session s on s.id = ?
                        where n.state = 'PLANNED' and (n.held_on, n.held_at) > (s.held_on, s.held_at)
                        order by n.held_on, n.held_at, n.id limit 1""").param(session).query(UUID.class).optional();
    }

    Optional<UUID> openSessionOf(UUID project) {
        return jdbc.sql("select session_id from committee_line where open_project_id = ?")
                .param(project)
                .query(UUID.class)
                .optional();
    }

    private Map<UUID, List<String>> missing(UUID session) {
        var byLine = new HashMap<UUID, List<String>>();
        jdbc.sql("""
                        select m.line_id, m.item from committee_missing m join committee_line l on l.id = m.line_id
                        where l.session_id = ? order by m.line_id, m.position""").param(session).query(row -> {
            byLine.computeIfAbsent(row.getObject("line_id", UUID.class), id -> new ArrayList<>())
                    .add(row.getString("item"));
        });
        return byLine;
    }

    private SessionRow session(ResultSet row) throws SQLException {
        var state = SessionState.valueOf(row.getString("state"));
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_at", LocalTime.class),
                new LocalizedText(row.getString("place_ar"), row.getString("place_fr")),
                state,
                row.getInt("files"),
                state == SessionState.CLOSED || seesProvisional() ? row.getInt("decided") : 0);
    }

    private static LineRow line(ResultSet row, Map<UUID, List<String>> missing, boolean named, boolean early)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean told = early || SessionState.valueOf(row.getString("state")) == SessionState.CLOSED;
        String outcome = row.getString("outcome");
        return new LineRow(
                id,
                row.getObject("life_project_id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                row.getInt("position"),
                named ? new PersonName(row.getString("name_ar"), row.getString("name_latin")) : null,
                named ? row.getString("cin_masked") : "",
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                new Money(row.getLong("total")),
                new PersonName(row.getString("presenter_ar"), row.getString("presenter_latin")),
                told && outcome != null ? Outcome.valueOf(outcome) : null,
                told ? row.getString("decided_by") : null,
                told ? missing.getOrDefault(id, List.of()) : List.of(),
                told ? row.getString("reason") : "");
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
