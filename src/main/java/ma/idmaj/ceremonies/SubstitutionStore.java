package ma.idmaj.ceremonies;

import ma.idmaj.shared.NewId;
import ma.idmaj.shared.PersonName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The chain of substitutions of each approved list; only ever added to. */
@Component
class SubstitutionStore {

    private final JdbcClient jdbc;

    SubstitutionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(UUID ceremony) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from list_substitution where ceremony_id = ?")
                .param(ceremony)
                .query(Integer.class)
                .single();
    }

    void append(
            UUID ceremony,
            int ordinal,
            UUID out,
            UUID in,
            UUID reserve,
            String reason,
            SubstitutedText text,
            String by,
            Instant at) {
        jdbc.sql("""
                        insert into list_substitution
                          (id, ceremony_id, ordinal, out_line_id, in_line_id, reserve_line_id, reason, canonical, digest,
                           substituted_by, substituted_at, approved_by)
                        select ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, approved_by from ceremony where id = ?""")
                .params(
                        NewId.next(),
                        ordinal,
                        out,
                        in,
                        reserve,
                        reason,
                        text.canonical(),
                        text.digest(),
                        by,
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        ceremony)
                .update();
    }

    /** In the order in which they were made. */
    List<SubstitutionRow> of(UUID ceremony) {
        return jdbc.sql("""
                        select s.*, o.position as out_position, o.name_ar as out_ar, o.name_latin as out_latin,
                               i.position as in_position, i.name_ar as in_ar, i.name_latin as in_latin
                        from list_substitution s join distribution_line o on o.id = s.out_line_id
                        join distribution_line i on i.id = s.in_line_id
                        where s.ceremony_id = ? order by s.ordinal""")
                .param(ceremony)
                .query((row, n) -> new SubstitutionRow(
                        row.getObject("out_line_id", UUID.class),
                        row.getInt("out_position"),
                        new PersonName(row.getString("out_ar"), row.getString("out_latin")),
                        row.getObject("in_line_id", UUID.class),
                        row.getInt("in_position"),
                        new PersonName(row.getString("in_ar"), row.getString("in_latin")),
                        row.getString("reason"),
                        row.getString("substituted_by"),
                        row.getObject("substituted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("digest")))
                .list();
    }

    /** Digests that papers of this approved list may carry, before today's: the oldest first. */
    List<String> earlier(UUID ceremony, int listVersion) {
        List<String> digests = jdbc.sql("""
                        select digest from (
                          select 0 as ordinal, digest from frozen_list where ceremony_id = ? and list_version = ?
                          union all select ordinal, digest from list_substitution where ceremony_id = ?) chain
                        order by ordinal""")
                .params(ceremony, listVersion, ceremony)
                .query(String.class)
                .list();
        return digests.isEmpty() ? digests : digests.subList(0, digests.size() - 1);
    }
}
