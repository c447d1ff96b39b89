package ma.idmaj.audit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        String previous = jdbc.sql(
                        "select hash from audit_entry where subject = ? and subject_id = ? order by seq desc limit 1")
                .params(change.subject(), change.id())
                .query(String.class)
                .optional()
                .orElse(FIRST);
        String username = user.username();
        jdbc.sql(INSERT)
                .params(
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        username,
                        change.subject(),
                        change.id(),
                        change.act(),
                        change.detail(),
                        previous,
                        hash(previous, now, username, change))
                .update();
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
            Map<String, String> last = lastHashes(some);
            var rows = new ArrayList<Object[]>();
            for (Changed change : some) {
                String subject = change.subject() + " " + change.id();
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
        }
    }

    private Map<String, String> lastHashes(List<Changed> changes) {
        var hashes = new HashMap<String, String>();
        var ids = changes.stream().map(Changed::id).collect(Collectors.toSet());
        var subjects = changes.stream().map(Changed::subject).collect(Collectors.toSet());
        jdbc.sql("""
                        select subject, subject_id, hash from audit_entry
                        where subject in (:subjects) and subject_id in (:ids) order by seq""").param("subjects", subjects).param("ids", ids).query(row -> {
            hashes.put(row.getString("subject") + " " + row.getString("subject_id"), row.getString("hash"));
        });
        return hashes;
    }

    /** The newest entries first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('AUDIT_READ')")
    public List<AuditRow> newest(int limit) {
        return jdbc.sql("select seq, occurred_at, username, subject, subject_id, act, detail from audit_entry"
                        + " order by seq desc limit ?")
                .param(limit)
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
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(row.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
