package ma.idmaj.audit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;

import org.springframework.context.event.EventListener;
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
import java.util.HexFormat;
import java.util.List;

/**
 * Writes one entry for each change, in the change's own transaction: no entry without the change, no change without the
 * entry. Entries of one subject are chained by hash, so that a row altered or taken out breaks the chain after it.
 */
@Service
public class AuditTrail {

    private static final String FIRST = "0".repeat(64);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
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
        jdbc.sql("""
                insert into audit_entry (occurred_at, username, subject, subject_id, act, detail, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
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
