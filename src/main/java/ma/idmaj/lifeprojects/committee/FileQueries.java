package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.SearchKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Projects as the committee meets them: waiting for it, on their way to an agenda, decided. Of the reader's centre only. */
@Component
class FileQueries {

    private static final String WAITING = """
            from life_project p join beneficiary b on b.id = p.beneficiary_id
            where p.state = ? and not exists (select 1 from committee_line l where l.open_project_id = p.id)""";
    private static final String SINCE = """
            (select max(t.occurred_at) from life_project_step t where t.life_project_id = p.id and t.state = p.state) since""";

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AccountNames accounts;

    FileQueries(JdbcClient jdbc, CurrentUser user, AccountNames accounts) {
        this.jdbc = jdbc;
        this.user = user;
        this.accounts = accounts;
    }

    /** A condition with its values. */
    private record Sql(StringBuilder text, List<Object> values) {

        void and(String condition, Object... more) {
            text.append(" and ").append(condition);
            values.addAll(Arrays.asList(more));
        }
    }

    /** Those that have waited longest first. */
    List<WaitingFile> waiting(ProjectState state, String words, int limit) {
        boolean named = user.may(Permission.PEOPLE_READ);
        var sql = scoped("select p.id, b.name_ar, b.name_latin, p.title_ar, p.title_fr, " + CommitteeQueries.TOTAL
                + ", " + SINCE + " " + WAITING);
        sql.values.addFirst(state.name());
        for (String word : SearchKey.of(words).split(" ")) {
            if (word.isEmpty()) continue;
            if (named) {
                sql.and(
                        "(p.folded_title like ? or exists (select 1 from name_token t where t.beneficiary_id = b.id"
                                + " and t.token like ?))",
                        "%" + word + "%",
                        word + "%");
            } else {
                sql.and("p.folded_title like ?", "%" + word + "%");
            }
        }
        sql.text.append(" order by since, p.id limit ").append(limit);
        return jdbc.sql(sql.text.toString())
                .params(sql.values)
                .query((row, n) -> waiting(row, named))
                .list();
    }

    int waitingCount(ProjectState state) {
        var sql = scoped("select count(*) " + WAITING);
        sql.values.addFirst(state.name());
        return jdbc.sql(sql.text.toString())
                .params(sql.values)
                .query(Integer.class)
                .single();
    }

    /** Of these projects those that wait for the committee, in the order asked for; held until the transaction ends. */
    List<SubmittedFile> submitted(Collection<UUID> projects) {
        if (projects.isEmpty()) return List.of();
        record Found(UUID id, String openedBy, String submittedBy) {}
        var found = jdbc.sql("""
                        select p.id, p.created_by, (select t.occurred_by from life_project_step t
                            where t.life_project_id = p.id and t.state = 'SUBMITTED'
                            order by t.occurred_at desc, t.id desc limit 1) submitted_by
                        from life_project p where p.id in (:ids) and p.state = 'SUBMITTED' order by p.id for update""")
                .param("ids", projects)
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class), row.getString("created_by"), row.getString("submitted_by")))
                .list();
        var names = accounts.of(found.stream().map(Found::submittedBy).toList()).byUsername();
        return projects.stream()
                .distinct()
                .flatMap(id -> found.stream().filter(file -> file.id.equals(id)))
                .map(file -> new SubmittedFile(
                        file.id,
                        file.openedBy,
                        file.submittedBy,
                        names.getOrDefault(file.submittedBy, new PersonName("", file.submittedBy))))
                .toList();
    }

    /** Read as it stands now: those who would put the same projects on another agenda wait for one another before. */
    boolean anyOnAgenda(Collection<UUID> projects) {
        return !jdbc.sql("select id from committee_line where open_project_id in (:ids) lock in share mode")
                .param("ids", projects)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    Optional<UUID> agendaOf(UUID project) {
        var sql = scoped("""
                select l.session_id from committee_line l
                join life_project p on p.id = l.life_project_id join beneficiary b on b.id = p.beneficiary_id
                where 1 = 1""");
        sql.and("l.open_project_id = ?", project);
        return jdbc.sql(sql.text.toString())
                .params(sql.values)
                .query(UUID.class)
                .optional();
    }

    /** Decisions of closed sessions, the newest first. @param column of the condition: the project's or the person's */
    List<PastDecision> decisions(String column, UUID id) {
        var sql = scoped("""
                select l.id, l.session_id, l.life_project_id, s.held_on, s.closed_at, l.outcome, l.decided_by, l.reason
                from committee_line l join committee_session s on s.id = l.session_id
                join life_project p on p.id = l.life_project_id join beneficiary b on b.id = p.beneficiary_id
                where s.state = 'CLOSED' and l.decided_by is not null""");
        sql.and(column + " = ?", id);
        sql.text.append(" order by s.closed_at desc, l.id desc");
        return jdbc.sql(sql.text.toString())
                .params(sql.values)
                .query((row, n) -> decision(row))
                .list();
    }

    private Sql scoped(String select) {
        var sql = new Sql(new StringBuilder(select), new ArrayList<>());
        user.centreScope().ifPresent(centre -> sql.and("b.centre_id = ?", centre));
        return sql;
    }

    private List<String> missing(UUID line) {
        return jdbc.sql("select item from committee_missing where line_id = ? order by position")
                .param(line)
                .query(String.class)
                .list();
    }

    private PastDecision decision(ResultSet row) throws SQLException {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        return new PastDecision(
                row.getObject("session_id", UUID.class),
                row.getObject("life_project_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                CommitteeQueries.moment(row, "closed_at"),
                outcome,
                row.getString("decided_by"),
                outcome == Outcome.ADJOURNED ? missing(row.getObject("id", UUID.class)) : List.of(),
                row.getString("reason"));
    }

    private static WaitingFile waiting(ResultSet row, boolean named) throws SQLException {
        return new WaitingFile(
                row.getObject("id", UUID.class),
                named ? new PersonName(row.getString("name_ar"), row.getString("name_latin")) : null,
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                new Money(row.getLong("total")),
                CommitteeQueries.moment(row, "since"));
    }
}
