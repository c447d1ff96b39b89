package ma.idmaj.privacy.retention;

import ma.idmaj.shared.Retained;
import ma.idmaj.shared.Retained.Due;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rules, the one clock that lets a single run go on over all servers, and the reports. */
@Component
class RetentionStore {

    /** A run that has not said for so long that it goes on has died with its server. */
    static final Duration DEAD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the categories. */
    List<RetentionRule> rules() {
        var rules = new HashMap<RetentionCategory, RetentionRule>();
        jdbc.sql("select * from retention_rule").query(row -> {
            var category = RetentionCategory.valueOf(row.getString("category"));
            rules.put(
                    category,
                    new RetentionRule(
                            category, row.getInt("months"), row.getBoolean("active"), row.getLong("version")));
        });
        return Arrays.stream(RetentionCategory.values()).map(rules::get).toList();
    }

    int change(RetentionRule rule, Instant at, String by) {
        return jdbc.sql("""
                        update retention_rule set months = ?, active = ?, changed_by = ?, changed_at = ?,
                          version = version + 1 where category = ? and version = ?""")
                .params(
                        rule.months(),
                        rule.active(),
                        by,
                        utc(at),
                        rule.category().name(),
                        rule.version())
                .update();
    }

    boolean scheduled() {
        return jdbc.sql("select scheduled from retention_clock where id = 1")
                .query(Boolean.class)
                .single();
    }

    /** @return whether the run of this night is the asking server's to make: of several that ask, one's */
    boolean mine(LocalDate night) {
        try {
            return jdbc.sql("update retention_clock set night = ? where id = 1 and scheduled"
                                    + " and (night is null or night < ?)")
                            .params(night, night)
                            .update()
                    == 1;
        } catch (ConcurrencyFailureException another) {
            return false;
        }
    }

    void schedule(boolean on, Instant at, String by) {
        jdbc.sql("update retention_clock set scheduled = ?, changed_by = ?, changed_at = ? where id = 1")
                .params(on, by, utc(at))
                .update();
    }

    /** @throws AnotherRun while one goes on */
    void begin(UUID run, Instant at, String by) {
        int taken = jdbc.sql("update retention_clock set running = ?, beat_at = ? where id = 1"
                        + " and (running is null or beat_at < ?)")
                .params(run, utc(at), utc(at.minus(DEAD)))
                .update();
        if (taken == 0) throw new AnotherRun();
        jdbc.sql("update retention_run set outcome = 'FAILED', ended_at = ? where outcome = 'RUNNING'")
                .param(utc(at))
                .update();
        jdbc.sql("insert into retention_run (id, started_at, started_by, outcome) values (?, ?, ?, 'RUNNING')")
                .params(run, utc(at), by)
                .update();
    }

    /** @throws AnotherRun when another took this one for dead meanwhile: then nothing more is done */
    void beat(UUID run, Instant at) {
        int mine = jdbc.sql("update retention_clock set beat_at = ? where id = 1 and running = ?")
                .params(utc(at), run)
                .update();
        if (mine == 0) throw new AnotherRun();
    }

    void count(UUID run, RetentionCount more) {
        jdbc.sql("""
                        insert into retention_count (run_id, category, months, gone, held, stopped)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update gone = gone + values(gone), held = held + values(held),
                          stopped = stopped + values(stopped)""")
                .params(run, more.category().name(), more.months(), more.gone(), more.held(), more.stopped())
                .update();
    }

    void end(UUID run, RunOutcome outcome, Instant at) {
        jdbc.sql("update retention_run set outcome = ?, ended_at = ? where id = ? and outcome = 'RUNNING'")
                .params(outcome.name(), utc(at), run)
                .update();
        jdbc.sql("update retention_clock set running = null, beat_at = null where id = 1 and running = ?")
                .param(run)
                .update();
    }

    /** The latest first. */
    List<RetentionRun> runs(int offset, int limit) {
        var runs = jdbc.sql("select * from retention_run order by started_at desc, id desc limit ? offset ?")
                .params(limit, offset)
                .query((row, n) -> new RetentionRun(
                        row.getObject("id", UUID.class),
                        instant(row.getObject("started_at", LocalDateTime.class)),
                        row.getString("started_by"),
                        row.getObject("ended_at", LocalDateTime.class) == null
                                ? null
                                : instant(row.getObject("ended_at", LocalDateTime.class)),
                        RunOutcome.valueOf(row.getString("outcome")),
                        List.of()))
                .list();
        var counts = counts(runs.stream().map(RetentionRun::id).toList());
        return runs.stream()
                .map(run -> new RetentionRun(
                        run.id(),
                        run.startedAt(),
                        run.startedBy(),
                        run.endedAt(),
                        run.outcome(),
                        counts.getOrDefault(run.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<RetentionCount>> counts(List<UUID> runs) {
        var counts = new HashMap<UUID, List<RetentionCount>>();
        if (runs.isEmpty()) return counts;
        jdbc.sql("select * from retention_count where run_id in (:runs)")
                .param("runs", runs)
                .query(row -> {
                    counts.computeIfAbsent(row.getObject("run_id", UUID.class), run -> new ArrayList<>())
                            .add(new RetentionCount(
                                    RetentionCategory.valueOf(row.getString("category")),
                                    row.getInt("months"),
                                    row.getInt("gone"),
                                    row.getInt("held"),
                                    row.getInt("stopped")));
                });
        counts.values().forEach(some -> some.sort(Comparator.comparing(RetentionCount::category)));
        return counts;
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** @param query as {@link Retained#due} gives it */
    List<Due> due(String query, LocalDate before, @Nullable UUID after, int most) {
        return jdbc.sql(query)
                .param("before", before)
                .param("after", after)
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("ceremony", UUID.class)))
                .list();
    }
}
