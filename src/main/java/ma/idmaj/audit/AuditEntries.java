package ma.idmaj.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The trail read, the newest entries first, page after page from a mark on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class AuditEntries {

    private static final String SELECT =
            "select seq, occurred_at, username, subject, subject_id, act, detail, difference from audit_entry";

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the last entry of the page before; null for the newest */
    public List<AuditRow> page(TrailFilter filter, @Nullable TrailMark after, int limit) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        limit(where, values, "username = ?", filter.username());
        limit(where, values, "subject = ?", filter.subject());
        limit(where, values, "subject_id = ?", filter.id());
        limit(where, values, "act = ?", filter.act());
        if (filter.from() != null) add(where, values, "occurred_at >= ?", moment(filter.from()));
        if (filter.until() != null) add(where, values, "occurred_at < ?", moment(filter.until()));
        if (after != null) {
            add(where, values, "occurred_at <= ?", moment(after.at()));
            add(where, values, "(occurred_at < ? or seq < ?)", moment(after.at()), after.seq());
        }
        values.add(limit);
        return jdbc.sql(SELECT
                        + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                        + " order by occurred_at desc, seq desc limit ?")
                .params(values)
                .query(AuditEntries::row)
                .list();
    }

    public Optional<AuditRow> entry(long seq) {
        return jdbc.sql(SELECT + " where seq = ?")
                .param(seq)
                .query(AuditEntries::row)
                .optional();
    }

    /** Everyone who stands in the trail, by user name. */
    public List<String> usernames() {
        return distinct("username");
    }

    /** Every kind of thing that stands in the trail. */
    public List<String> subjects() {
        return distinct("subject");
    }

    /** Every verb that stands in the trail. */
    public List<String> acts() {
        return distinct("act");
    }

    /** Grouped along an index, which jumps from value to value. */
    private List<String> distinct(String column) {
        return jdbc.sql("select " + column + " from audit_entry group by " + column)
                .query(String.class)
                .list();
    }

    private static void limit(List<String> where, List<Object> values, String condition, String value) {
        if (!value.isEmpty()) add(where, values, condition, value);
    }

    private static void add(List<String> where, List<Object> values, String condition, Object... value) {
        where.add(condition);
        values.addAll(List.of(value));
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static AuditRow row(ResultSet row, int n) throws SQLException {
        return new AuditRow(
                row.getLong("seq"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("username"),
                row.getString("subject"),
                row.getString("subject_id"),
                row.getString("act"),
                row.getString("detail"),
                Differences.read(row.getString("difference")));
    }
}
