package ma.idmaj.beneficiaries.consent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads of answers and of the texts they were given to. */
@Component
class ConsentQueries {

    private final JdbcClient jdbc;

    ConsentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest said first; of one day the latest recorded. Two files that became one may hold answers to the same. */
    List<ConsentRecord> history(UUID file) {
        return jdbc.sql("select * from consent_record where file_id = ? order by said_on desc, seq desc")
                .param(file)
                .query((row, n) -> read(row))
                .list();
    }

    /** What holds now, by what was asked. */
    Map<ConsentKind, ConsentRecord> current(UUID file) {
        var current = new EnumMap<ConsentKind, ConsentRecord>(ConsentKind.class);
        history(file).forEach(answer -> current.putIfAbsent(answer.kind(), answer));
        return Collections.unmodifiableMap(current);
    }

    Set<UUID> agreed(Collection<UUID> people, ConsentKind kind) {
        if (people.isEmpty()) return Set.of();
        return jdbc.sql("""
                        select r.file_id from consent_record r
                        where r.file_id in (:people) and r.kind = :kind and r.answer = 'GIVEN' and not exists (
                            select 1 from consent_record l where l.file_id = r.file_id and l.kind = r.kind
                            and (l.said_on > r.said_on or (l.said_on = r.said_on and l.seq > r.seq)))""")
                .param("people", people)
                .param("kind", kind.name())
                .query(UUID.class)
                .set();
    }

    /** Those of the files whose latest answer takes the consent back. */
    Set<UUID> withdrawn(Collection<UUID> files, ConsentKind kind) {
        if (files.isEmpty()) return Set.of();
        return jdbc.sql("""
                        select r.file_id from consent_record r
                        where r.file_id in (:files) and r.kind = :kind and r.answer = 'WITHDRAWN' and not exists (
                            select 1 from consent_record l where l.file_id = r.file_id and l.kind = r.kind
                            and (l.said_on > r.said_on or (l.said_on = r.said_on and l.seq > r.seq)))""")
                .param("files", files)
                .param("kind", kind.name())
                .query(UUID.class)
                .set();
    }

    /** The texts in use on a day, by their part. */
    List<PrivacyText> textsOn(LocalDate day) {
        return jdbc.sql("""
                        select t.part, t.version, t.valid_from, t.text_ar, t.text_fr from privacy_text t
                        where t.version = (select max(v.version) from privacy_text v
                                           where v.part = t.part and v.valid_from <= ?)""")
                .param(day)
                .query((row, n) -> new PrivacyText(
                        row.getString("part"),
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("text_ar"),
                        row.getString("text_fr")))
                .list();
    }

    /** The first day on which every part has a text. */
    LocalDate firstDay() {
        return jdbc.sql("select max(first) from (select min(valid_from) first from privacy_text group by part) parts")
                .query(LocalDate.class)
                .single();
    }

    private static ConsentRecord read(ResultSet row) throws SQLException {
        return new ConsentRecord(
                row.getObject("id", UUID.class),
                ConsentKind.valueOf(row.getString("kind")),
                ConsentAnswer.valueOf(row.getString("answer")),
                row.getObject("said_on", LocalDate.class),
                TextLanguage.valueOf(row.getString("text_language")),
                row.getInt("text_version"),
                row.getInt("notice_version"),
                row.getString("authorisation"),
                ConsentEvidence.valueOf(row.getString("evidence")),
                row.getObject("paper_id", UUID.class),
                row.getString("witness"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("recorded_by"));
    }
}
