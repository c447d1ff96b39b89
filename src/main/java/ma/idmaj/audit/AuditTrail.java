package ma.idmaj.audit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Writes one entry for each change, in the change's own transaction: no entry without the change, no change without the
 * entry. Entries of one subject are numbered and chained by a keyed hash, so that a row altered, moved, put in or taken
 * out breaks the chain; the chain's head tells where it ends.
 */
@Component
class AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final int TOGETHER = 500;
    private static final String INSERT = """
            insert into audit_entry (number, form, occurred_at, username, subject, subject_id, act, detail, difference,
              previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** Makes or takes the last entry's row, and holds it until the transaction ends: one entry follows another. */
    private static final String HOLD = """
            insert into audit_head (subject, subject_id, number, hash, mac) values %s
            on duplicate key update hash = hash returning subject, subject_id, number, hash, mac""";

    private static final String PLACE = "(?, ?, ?, ?, ?)";
    private static final String MOVE =
            "update audit_head set number = ?, hash = ?, mac = ? where subject = ? and subject_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ChainKey key;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JdbcTemplate batches, ChainKey key, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.key = key;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Changed change) {
        var none = ChainHead.none(change.subject(), change.id());
        var head = checked(jdbc.sql(HOLD.formatted(PLACE))
                .params(values(none))
                .query(AuditTrail::head)
                .single());
        var entry = entry(change, head, now(), user.username());
        String hash = entry.hash(key);
        jdbc.sql(INSERT).params(values(entry, hash)).update();
        jdbc.sql(MOVE).params(moved(head.next(hash, key))).update();
    }

    /** One entry each, and each after the last of its own subject, also within the batch. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(ManyChanged many) {
        Instant now = now();
        String username = user.username();
        for (int from = 0; from < many.changes().size(); from += TOGETHER) {
            var some = many.changes()
                    .subList(from, Math.min(from + TOGETHER, many.changes().size()));
            var heads = held(some);
            var rows = new ArrayList<Object[]>();
            for (Changed change : some) {
                var subject = Subject.of(change);
                var head = heads.get(subject);
                var entry = entry(change, head, now, username);
                String hash = entry.hash(key);
                heads.put(subject, head.next(hash, key));
                rows.add(values(entry, hash).toArray());
            }
            batches.batchUpdate(INSERT, rows);
            batches.batchUpdate(
                    MOVE,
                    heads.values().stream().map(head -> moved(head).toArray()).toList());
        }
    }

    /** As the database tells subjects apart: it takes capital and small letters for the same. */
    private record Subject(String subject, String id) implements Comparable<Subject> {

        static Subject of(Changed change) {
            return of(change.subject(), change.id());
        }

        static Subject of(String subject, String id) {
            return new Subject(subject.toUpperCase(Locale.ROOT), id.toUpperCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Subject other) {
            int kinds = subject.compareTo(other.subject);
            return kinds != 0 ? kinds : id.compareTo(other.id);
        }
    }

    /** Always in one order: two transactions that write of the same subjects wait for each other, and never in a ring. */
    private TreeMap<Subject, ChainHead> held(List<Changed> changes) {
        var heads = new TreeMap<Subject, ChainHead>();
        changes.forEach(change -> heads.put(Subject.of(change), ChainHead.none(change.subject(), change.id())));
        var wanted = new ArrayList<Object>();
        heads.values().forEach(head -> wanted.addAll(values(head)));
        jdbc.sql(HOLD.formatted(PLACE + (", " + PLACE).repeat(heads.size() - 1)))
                .params(wanted)
                .query(AuditTrail::head)
                .list()
                .forEach(head -> heads.put(Subject.of(head.subject(), head.subjectId()), checked(head)));
        return heads;
    }

    /** The act is not refused: it would stop the work of many, and the check finds the head for as long as it stands. */
    private ChainHead checked(ChainHead head) {
        if (!head.intact(key))
            LOG.error("The end of the audit trail of {} {} has been altered", head.subject(), head.subjectId());
        return head;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ChainEntry entry(Changed change, ChainHead head, Instant now, String username) {
        return new ChainEntry(
                head.number() + 1,
                ChainEntry.KEYED,
                now,
                username,
                change.subject(),
                change.id(),
                change.act(),
                change.detail(),
                Differences.write(change.difference()),
                head.hash());
    }

    private static List<Object> values(ChainEntry entry, String hash) {
        return List.of(
                entry.number(),
                entry.form(),
                LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                entry.username(),
                entry.subject(),
                entry.subjectId(),
                entry.act(),
                entry.detail(),
                entry.difference(),
                entry.previous(),
                hash);
    }

    private static List<Object> values(ChainHead head) {
        return List.of(head.subject(), head.subjectId(), head.number(), head.hash(), head.mac());
    }

    private static List<Object> moved(ChainHead head) {
        return List.of(head.number(), head.hash(), head.mac(), head.subject(), head.subjectId());
    }

    private static ChainHead head(ResultSet row, int n) throws SQLException {
        return new ChainHead(
                row.getString("subject"),
                row.getString("subject_id"),
                row.getLong("number"),
                row.getString("hash"),
                row.getString("mac"));
    }
}
