package ma.idmaj.beneficiaries.background;

import ma.idmaj.shared.LocalizedText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Reads of backgrounds. Trades are read from the catalogue's table: their module stands beside this one, and the code is
 * all that is kept.
 */
@Component
class BackgroundQueries {

    private final JdbcClient jdbc;

    BackgroundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind, and within a kind the latest first; what has no date last. */
    List<BackgroundRecord> of(UUID file) {
        return jdbc.sql("""
                        select b.id, b.kind, b.title_ar, b.title_fr, b.issuer, b.study_level, b.trade_code, b.started_on,
                            b.ended_on, b.expires_on, b.recorded_at, b.recorded_by, b.version,
                            t.name_ar trade_ar, t.name_fr trade_fr
                        from file_background b left join trade t on t.code = b.trade_code
                        where b.file_id = ?
                        order by field(b.kind, 'QUALIFICATION', 'TRAINING', 'EXPERIENCE', 'LICENCE'),
                            coalesce(b.ended_on, b.started_on, b.expires_on) desc, b.id""").param(file).query((row, n) -> read(row)).list();
    }

    List<TradeChoice> trades() {
        return jdbc.sql("select code, name_ar, name_fr from trade order by name_fr, code")
                .query((row, n) -> new TradeChoice(
                        row.getString("code"), new LocalizedText(row.getString("name_ar"), row.getString("name_fr"))))
                .list();
    }

    boolean isTrade(String code) {
        return jdbc.sql("select count(*) from trade where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static BackgroundRecord read(ResultSet row) throws SQLException {
        String level = row.getString("study_level");
        String trade = row.getString("trade_ar");
        return new BackgroundRecord(
                row.getObject("id", UUID.class),
                BackgroundKind.valueOf(row.getString("kind")),
                new LocalizedText(row.getString("title_ar"), row.getString("title_fr")),
                row.getString("issuer"),
                level == null ? null : StudyLevel.valueOf(level),
                row.getString("trade_code"),
                trade == null ? null : new LocalizedText(trade, row.getString("trade_fr")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("recorded_by"),
                row.getLong("version"));
    }
}
