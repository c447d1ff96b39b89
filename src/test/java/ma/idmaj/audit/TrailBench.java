package ma.idmaj.audit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.ManyChanged;
import ma.idmaj.shared.Sha256;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

/** Writes a trail as the application does, wherever a test wants one. */
public final class TrailBench {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    public TrailBench(DataSource source, ChainKey key, Clock clock) {
        this.jdbc = JdbcClient.create(source);
        this.trail = new AuditTrail(jdbc, new JdbcTemplate(source), key, new CurrentUser(), clock);
    }

    public void write(String username, Changed... changes) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(username, null, List.of()));
        try {
            if (changes.length == 1) trail.write(changes[0]);
            else trail.write(new ManyChanged(List.of(changes)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** An entry of the time before there was a key, its head unbound as the migration of the tables leaves it. */
    public void writeOld(String username, Instant at, String subject, String id, String act) {
        var head = jdbc.sql("select number, hash from audit_head where subject = ? and subject_id = ?")
                .params(subject, id)
                .query((row, n) -> new ChainHead(subject, id, row.getLong(1), row.getString(2), ""))
                .optional()
                .orElse(ChainHead.none(subject, id));
        String hash = Sha256.of(String.join("\u001F", head.hash(), at.toString(), username, subject, id, act, ""));
        jdbc.sql("""
                        insert into audit_entry (number, form, occurred_at, username, subject, subject_id, act, detail,
                          difference, previous_hash, hash) values (?, 1, ?, ?, ?, ?, ?, '', '', ?, ?)""")
                .params(
                        head.number() + 1,
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        username,
                        subject,
                        id,
                        act,
                        head.hash(),
                        hash)
                .update();
        jdbc.sql("replace into audit_head (subject, subject_id, number, hash, mac) values (?, ?, ?, ?, '')")
                .params(subject, id, head.number() + 1, hash)
                .update();
    }

    /** The chain written anew from what its rows say now, as who holds the key could. */
    public static void rewrite(JdbcClient jdbc, ChainKey key, String subject, String id) {
        record Row(long seq, ChainEntry entry) {}
        var rows = jdbc.sql("select seq, " + ChainEntry.COLUMNS
                        + " from audit_entry where subject = ? and subject_id = ? order by number")
                .params(subject, id)
                .query((row, n) -> new Row(row.getLong("seq"), ChainEntry.of(row)))
                .list();
        String previous = ChainEntry.FIRST;
        long number = 0;
        for (Row row : rows) {
            var was = row.entry();
            var is = new ChainEntry(
                    ++number,
                    was.form(),
                    was.at(),
                    was.username(),
                    was.subject(),
                    was.subjectId(),
                    was.act(),
                    was.detail(),
                    was.difference(),
                    previous);
            previous = is.hash(key);
            jdbc.sql("update audit_entry set number = ?, previous_hash = ?, hash = ? where seq = ?")
                    .params(number, is.previous(), previous, row.seq())
                    .update();
        }
        var head = ChainHead.at(subject, id, number, previous, key);
        jdbc.sql("update audit_head set number = ?, hash = ?, mac = ? where subject = ? and subject_id = ?")
                .params(head.number(), head.hash(), head.mac(), subject, id)
                .update();
    }
}
