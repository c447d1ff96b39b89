package ma.idmaj.reporting.figures;

import ma.idmaj.reporting.WorkerFigure;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who has which work of each centre. Work is of the centre of the person it is about, whoever does it: the accounts of a
 * centre, those of no account yet and those of accounts that have gone make up the centre's own figures.
 */
@Component
public class WorkOfEach {

    private static final String PARTS = """
            select b.centre_id, v.visitor worker, v.due_on > :late due, v.due_on <= :late overdue, 0 made, 0 tasks
            from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
            join life_project p on p.id = v.life_project_id
            where v.state in ('DUE', 'SCHEDULED') and v.due_on <= :ahead and b.anonymised_at is null
              """ + Workload.GOES_ON + """
            union all
            select b.centre_id, v.recorded_by, 0, 0, 1, 0
            from follow_up_visit v join beneficiary b on b.id = v.beneficiary_id
            where v.state = 'DONE' and v.done_on > :since and v.recorded_by is not null and b.anonymised_at is null
            union all
            select b.centre_id, t.owner, 0, 0, 0, 1
            from early_help t join life_project p on p.id = t.life_project_id join beneficiary b on b.id = p.beneficiary_id
            where t.closed_at is null and b.anonymised_at is null
            union all
            select a.centre_id, a.username, 0, 0, 0, 0
            from account a join account_role r on r.account_id = a.id
            where a.enabled and r.role = 'CASE_WORKER'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkOfEach(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By centre and name, what is nobody's at the end of its centre. */
    public List<WorkerFigure> of(Optional<UUID> centre) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("select c.name_ar centre_ar, c.name_fr centre_fr, w.worker, a.name_ar, a.name_latin,"
                        + " sum(w.due) due, sum(w.overdue) overdue, sum(w.made) made, sum(w.tasks) tasks"
                        + " from (" + PARTS + ") w join centre c on c.id = w.centre_id"
                        + " left join account a on a.username = w.worker"
                        + " where :centre is null or c.id = :centre group by c.id, w.worker"
                        + " order by c.name_fr, c.id, w.worker is null, a.name_latin, w.worker")
                .param("ahead", today.plusDays(Workload.AHEAD_DAYS))
                .param("late", today.minusDays(Workload.GRACE_DAYS))
                .param("since", today.minusDays(Workload.AHEAD_DAYS))
                .param("centre", centre.orElse(null))
                .query((row, n) -> figure(row))
                .list();
    }

    private static WorkerFigure figure(ResultSet row) throws SQLException {
        return new WorkerFigure(
                new LocalizedText(row.getString("centre_ar"), row.getString("centre_fr")),
                name(row),
                row.getInt("due"),
                row.getInt("overdue"),
                row.getInt("made"),
                row.getInt("tasks"));
    }

    /** Of an account that is gone, its user name. */
    private static @Nullable PersonName name(ResultSet row) throws SQLException {
        String worker = row.getString("worker");
        if (worker == null) return null;
        String arabic = row.getString("name_ar");
        return arabic == null ? new PersonName(worker, worker) : new PersonName(arabic, row.getString("name_latin"));
    }
}
