package ma.idmaj.ceremonies.readiness;

import ma.idmaj.ceremonies.CeremonyGoesOn;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who mends what, kept. */
@Component
class GapTasks {

    private final JdbcClient jdbc;
    private final Clock clock;

    GapTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<UUID, Map<ReadinessPoint, GapTask>> of(Collection<UUID> lines) {
        var tasks = new HashMap<UUID, Map<ReadinessPoint, GapTask>>();
        if (lines.isEmpty()) return tasks;
        jdbc.sql("select line_id, point, owner, due_on from readiness_task where line_id in (:lines)")
                .param("lines", lines)
                .query(row -> {
                    tasks.computeIfAbsent(
                                    row.getObject("line_id", UUID.class), id -> new EnumMap<>(ReadinessPoint.class))
                            .put(
                                    ReadinessPoint.valueOf(row.getString("point")),
                                    new GapTask(row.getString("owner"), row.getObject("due_on", LocalDate.class)));
                });
        return tasks;
    }

    /** The centre that keeps the file of a line's person. */
    Optional<UUID> centreOf(UUID line) {
        return jdbc.sql("""
                        select b.centre_id from distribution_line l join beneficiary b on b.id = l.beneficiary_id
                        where l.id = ? and b.centre_id is not null""").param(line).query(UUID.class).optional();
    }

    /** Ceremonies still to come for which an account has something to mend. */
    List<UUID> ceremoniesOf(String username) {
        return jdbc.sql("""
                        select distinct c.id, c.held_on from readiness_task t
                        join distribution_line l on l.id = t.line_id join ceremony c on c.id = l.ceremony_id
                        where t.owner = ? and c.state in ('DRAFT', 'LIST_OPEN', 'SUBMITTED', 'APPROVED', 'IN_PROGRESS')
                        order by c.held_on, c.id""")
                .param(username)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whoever sees to something goes on doing so for the other day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void goesOn(CeremonyGoesOn on) {
        jdbc.sql("""
                        insert into readiness_task (line_id, point, owner, due_on, set_by, set_at)
                        select l.id, t.point, t.owner, t.due_on, t.set_by, t.set_at from readiness_task t
                        join distribution_line o
                          on o.id = t.line_id and o.ceremony_id = ? and o.state <> 'SUBSTITUTED'
                        join distribution_line l on l.beneficiary_id = o.beneficiary_id and l.ceremony_id = ?""").params(on.from(), on.to()).update();
    }

    void keep(UUID line, ReadinessPoint point, GapTask task, String by) {
        jdbc.sql("""
                insert into readiness_task (line_id, point, owner, due_on, set_by, set_at) values (?, ?, ?, ?, ?, ?)
                on duplicate key update owner = values(owner), due_on = values(due_on), set_by = values(set_by),
                    set_at = values(set_at)""")
                .params(
                        line,
                        point.name(),
                        task.owner(),
                        task.dueOn(),
                        by,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    boolean drop(UUID line, ReadinessPoint point) {
        return jdbc.sql("delete from readiness_task where line_id = ? and point = ?")
                        .params(line, point.name())
                        .update()
                > 0;
    }
}
