package ma.idmaj.beneficiaries;

import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** When a file was opened, joined with another one, and parted from it again. */
@Component
class FileTimeline implements TimelineSource {

    private final JdbcClient jdbc;

    FileTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEvent> events(UUID file) {
        var opened = jdbc.sql("select created_at, created_by, source_digest from beneficiary where id = ?")
                .param(file)
                .query((row, n) -> event(
                        row,
                        "created",
                        row.getString("source_digest") == null ? "registered" : "registeredFromList",
                        List.of()))
                .list();
        var merged = jdbc.sql("""
                        select m.merged_at, m.merged_by, o.file_number from beneficiary_merge m
                        join beneficiary o on o.id = m.away_id where m.kept_id = ?""")
                .param(file)
                .query((row, n) -> event(row, "merged", "merged", number(row)))
                .list();
        var parted = jdbc.sql("""
                        select m.undone_at, m.undone_by, o.file_number from beneficiary_merge m
                        join beneficiary o on o.id = if(m.kept_id = :file, m.away_id, m.kept_id)
                        where :file in (m.kept_id, m.away_id) and m.undone_at is not null""")
                .param("file", file)
                .query((row, n) -> event(row, "undone", "parted", number(row)))
                .list();
        return Stream.of(opened, merged, parted).flatMap(List::stream).toList();
    }

    private static List<Object> number(ResultSet row) throws SQLException {
        return List.of(Long.toString(row.getLong("file_number")));
    }

    /** @param column whose {@code _at} and {@code _by} tell when and by whom */
    private static TimelineEvent event(ResultSet row, String column, String words, List<Object> values)
            throws SQLException {
        return new TimelineEvent(
                row.getObject(column + "_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                TimelineKind.FILE,
                "beneficiaries.timeline.file." + words,
                values,
                row.getString(column + "_by"),
                null);
    }
}
