package ma.idmaj.intake.people;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was brought in when and by whom, and which files came of it; of the reader's centre alone. */
@Component
class PeopleImports {

    private static final String SEEN = " (:centre is null or centre_id = :centre)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentUser user;
    private final Clock clock;

    PeopleImports(JdbcClient jdbc, JdbcTemplate batches, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.user = user;
        this.clock = clock;
    }

    UUID keep(String digest, List<Integer> rows, List<UUID> people, int leftOut) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into people_import
                          (id, source_digest, centre_id, imported_at, imported_by, taken, left_out)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, digest, scope(), now(), user.username(), people.size(), leftOut)
                .update();
        var links = new ArrayList<Object[]>();
        for (int i = 0; i < people.size(); i++) links.add(new Object[] {id, people.get(i), rows.get(i)});
        batches.batchUpdate(
                "insert into people_import_row (import_id, person_id, source_row, removed) values (?, ?, ?, false)",
                links);
        return id;
    }

    List<PeopleImportRow> newest(int limit) {
        return jdbc.sql("""
                        select id, imported_at, imported_by, taken, left_out, undone_at, stayed from people_import
                        where""" + SEEN + " order by imported_at desc, id limit :limit")
                .param("centre", scope())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** Whether this very file has been brought in and stands. */
    boolean standing(String digest) {
        return jdbc.sql("select count(*) from people_import where source_digest = :digest and undone_at is null and"
                                + SEEN)
                        .param("digest", digest)
                        .param("centre", scope())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Holds the import until the transaction ends: of two who undo it at once, the second is told.
     *
     * @return the files it made
     */
    List<UUID> lock(UUID id) {
        PeopleImportRow found = jdbc.sql("""
                        select id, imported_at, imported_by, taken, left_out, undone_at, stayed from people_import
                        where id = :id and""" + SEEN + " for update")
                .param("id", id)
                .param("centre", scope())
                .query((row, n) -> row(row))
                .optional()
                .orElseThrow(() -> new Refusal("intake.people.importNotFound"));
        if (found.undone()) throw new Refusal("intake.people.undoneBefore");
        return jdbc.sql("select person_id from people_import_row where import_id = ? order by source_row")
                .param(id)
                .query(UUID.class)
                .list();
    }

    void undone(UUID id, Collection<UUID> removed, int stayed) {
        jdbc.sql("update people_import set undone_at = ?, undone_by = ?, stayed = ? where id = ?")
                .params(now(), user.username(), stayed, id)
                .update();
        batches.batchUpdate(
                "update people_import_row set removed = true where import_id = ? and person_id = ?",
                removed.stream().map(person -> new Object[] {id, person}).toList());
    }

    private @Nullable UUID scope() {
        return user.centreScope().orElse(null);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static PeopleImportRow row(ResultSet row) throws SQLException {
        return new PeopleImportRow(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(moment(row, "imported_at")),
                row.getString("imported_by"),
                row.getInt("taken"),
                row.getInt("left_out"),
                moment(row, "undone_at"),
                row.getObject("stayed", Integer.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
