package ma.idmaj.audit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.Sha256;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Writes one entry for each change, in the change's own transaction: no entry without the change, no change without the
 * entry. Entries of one subject are chained by hash, so that a row altered or taken out breaks the chain after it.
 */
@Service
public class AuditTrail {

    private static final String FIRST = "0".repeat(64);
    private static final int TOGETHER = 500;
    private static final String INSERT = """
            insert into audit_entry (occurred_at, username, subject, subject_id, act, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Makes or takes the last entry's row, and holds it until the transaction ends: one entry follows another. */
    private static final String HOLD = """
            insert into audit_head (subject, subject_id, hash) values %s
            on duplicate key update hash = hash returning subject, subject_id, hash""";

    private static final String MOVE = "update audit_head set hash = ? where subject = ? and subject_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JdbcTemplate batches, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Changed change) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String previous = jdbc.sql(HOLD.formatted("(?, ?, ?)"))
                .params(change.subject(), change.id(), FIRST)
                .query((row, n) -> row.getString("hash"))
                .single();
        String username = user.username();
        String hash = hash(previous, now, username, change);
        jdbc.sql(INSERT)
                .params(
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        username,
                        change.subject(),
                        change.id(),
                        change.act(),
                        change.detail(),
                        previous,
                        hash)
                .update();
        jdbc.sql(MOVE).params(hash, change.subject(), change.id()).update();
    }

    /** One entry each, and each after the last of its own subject, also within the batch. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(ManyChanged many) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String username = user.username();
        for (int from = 0; from < many.changes().size(); from += TOGETHER) {
            var some = many.changes()
                    .subList(from, Math.min(from + TOGETHER, many.changes().size()));
            Map<Subject, String> last = held(some);
            var rows = new ArrayList<Object[]>();
            for (Changed change : some) {
                var subject = new Subject(change.subject(), change.id());
                String previous = last.getOrDefault(subject, FIRST);
                String hash = hash(previous, now, username, change);
                last.put(subject, hash);
                rows.add(new Object[] {
                    LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                    username,
                    change.subject(),
                    change.id(),
                    change.act(),
                    change.detail(),
                    previous,
                    hash
                });
            }
            batches.batchUpdate(INSERT, rows);
            batches.batchUpdate(
                    MOVE,
                    last.entrySet().stream()
                            .map(head -> new Object[] {
                                head.getValue(),
                                head.getKey().subject(),
                                head.getKey().id()
                            })
                            .toList());
        }
    }

    private record Subject(String subject, String id) {}

    /** Always in one order: two transactions that write of the same subjects wait for each other, and never in a ring. */
    private Map<Subject, String> held(List<Changed> changes) {
        var subjects =
                new TreeSet<Subject>(Comparator.comparing(Subject::subject).thenComparing(Subject::id));
        changes.forEach(change -> subjects.add(new Subject(change.subject(), change.id())));
        var values = new ArrayList<Object>();
        subjects.forEach(subject -> values.addAll(List.of(subject.subject(), subject.id(), FIRST)));
        var hashes = new HashMap<Subject, String>();
        jdbc.sql(HOLD.formatted("(?, ?, ?)" + ", (?, ?, ?)".repeat(subjects.size() - 1)))
                .params(values)
                .query((row, n) -> hashes.put(
                        new Subject(row.getString("subject"), row.getString("subject_id")), row.getString("hash")))
                .list();
        return hashes;
    }

    /** The newest entries first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('AUDIT_READ')")
    public List<AuditRow> newest(int limit) {
        return older(Long.MAX_VALUE, limit);
    }

    /** Those before an entry, the newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('AUDIT_READ')")
    public List<AuditRow> older(long before, int limit) {
        return jdbc.sql("select seq, occurred_at, username, subject, subject_id, act, detail from audit_entry"
                        + " where seq < ? order by seq desc limit ?")
                .params(before, limit)
                .query((row, n) -> new AuditRow(
                        row.getLong("seq"),
                        row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("username"),
                        row.getString("subject"),
                        row.getString("subject_id"),
                        row.getString("act"),
                        row.getString("detail")))
                .list();
    }

    private static String hash(String previous, Instant at, String username, Changed change) {
        String row = String.join(
                "\u001F",
                previous,
                at.toString(),
                username,
                change.subject(),
                change.id(),
                change.act(),
                change.detail());
        return Sha256.of(row);
    }
}
