package ma.idmaj.beneficiaries;

import ma.idmaj.beneficiaries.duplicates.ChangedSinceShown;
import ma.idmaj.beneficiaries.duplicates.DecidedMeanwhile;
import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.beneficiaries.duplicates.PeopleFiles;
import ma.idmaj.beneficiaries.duplicates.Traits;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Opens files for comparison, and writes two files when they become one or two again. */
@Component
class MergedFiles implements PeopleFiles {

    private final JdbcClient jdbc;
    private final SealedNumbers numbers;
    private final NameTokens tokens;

    MergedFiles(JdbcClient jdbc, SealedNumbers numbers, NameTokens tokens) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.tokens = tokens;
    }

    @Override
    public Map<UUID, Traits> traits(Collection<UUID> ids) {
        var traits = new HashMap<UUID, Traits>();
        if (ids.isEmpty()) return traits;
        jdbc.sql("select id, name_ar, name_latin, cin_sealed, phone_sealed, second_phone_sealed, birth_date, sex"
                        + " from beneficiary where id in (:ids) and merged_into is null"
                        + " and anonymised_at is null")
                .param("ids", ids)
                .query(row -> {
                    traits.put(row.getObject("id", UUID.class), traits(row));
                });
        return traits;
    }

    private Traits traits(ResultSet row) throws SQLException {
        byte[] cin = row.getBytes("cin_sealed");
        String sex = row.getString("sex");
        return new Traits(
                name(row),
                cin == null ? null : numbers.openCin(cin),
                Traits.phones(phone(row, "phone_sealed"), phone(row, "second_phone_sealed")),
                row.getObject("birth_date", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex));
    }

    private @Nullable Phone phone(ResultSet row, String column) throws SQLException {
        byte[] sealed = row.getBytes(column);
        return sealed == null ? null : numbers.openPhone(sealed);
    }

    @Override
    public List<PersonName> names(UUID id) {
        return jdbc.sql("""
                        select name_ar, name_latin from beneficiary where id = ? or merged_into = ?
                        union select kept_name_ar, kept_name_latin from beneficiary_merge where kept_id = ? and undone_at is null""").params(id, id, id).query((row, n) -> name(row)).list();
    }

    @Override
    public List<byte[]> indexes(NationalId cin) {
        return numbers.indexes(cin);
    }

    @Override
    public List<byte[]> indexes(Phone phone) {
        return numbers.indexes(phone);
    }

    @Override
    public PersonName merge(Files files, Set<FileFact> taken) {
        UUID kept = files.kept();
        UUID away = files.away();
        Map<UUID, Locked> locked = lock(kept, away);
        if (locked.values().stream().anyMatch(Locked::mergedAway)) throw new DecidedMeanwhile();
        if (locked.get(kept).version() != files.keptVersion()
                || locked.get(away).version() != files.awayVersion()) throw new ChangedSinceShown();
        PersonName before = name(kept);
        PersonName other = name(away);
        exchange(kept, away, taken);
        rename(
                kept,
                new PersonName(
                        taken.contains(FileFact.ARABIC_NAME) ? other.ar() : before.ar(),
                        taken.contains(FileFact.LATIN_NAME) ? other.latin() : before.latin()));
        jdbc.sql(
                        "update beneficiary set merged_into = :kept, version = version + 1 where id = :away or merged_into = :away")
                .param("kept", kept)
                .param("away", away)
                .update();
        renew(kept, away, locked);
        jdbc.sql("delete from name_token where beneficiary_id = ?").param(away).update();
        return before;
    }

    @Override
    public void keepWords(UUID id) {
        tokens.keep(id, name(id));
    }

    @Override
    public void part(UUID kept, UUID away, Set<FileFact> taken, PersonName keptName, Collection<UUID> under) {
        Map<UUID, Locked> locked = lock(kept, away);
        exchange(kept, away, taken);
        if (taken.stream().anyMatch(FileFact::ofName)) rename(kept, keptName);
        jdbc.sql("update beneficiary set merged_into = null where id = ?")
                .param(away)
                .update();
        renew(kept, away, locked);
        for (UUID file : under)
            jdbc.sql("update beneficiary set merged_into = ? where id = ?")
                    .params(away, file)
                    .update();
    }

    @Override
    public boolean bothStand(UUID one, UUID other) {
        return lock(one, other).values().stream().noneMatch(Locked::mergedAway);
    }

    private record Locked(long version, boolean mergedAway) {}

    /** Always in the order of the ids: two merges that share a file wait for each other instead of locking up. */
    private Map<UUID, Locked> lock(UUID one, UUID other) {
        var locked = new HashMap<UUID, Locked>();
        jdbc.sql(
                        "select id, version, merged_into is not null away from beneficiary where id in (?, ?) order by id for update")
                .params(one, other)
                .query(row -> {
                    locked.put(
                            row.getObject("id", UUID.class),
                            new Locked(row.getLong("version"), row.getBoolean("away")));
                });
        return locked;
    }

    /** Newer than either was: whoever began to edit one of them before, under its own address or the other's, is told. */
    private void renew(UUID kept, UUID away, Map<UUID, Locked> before) {
        long newer =
                1 + before.values().stream().mapToLong(Locked::version).max().orElseThrow();
        jdbc.sql("update beneficiary set version = ? where id in (?, ?)")
                .params(newer, kept, away)
                .update();
    }

    private void exchange(UUID kept, UUID away, Set<FileFact> taken) {
        List<String> columns = taken.stream()
                .filter(fact -> !fact.ofName())
                .flatMap(fact -> fact.columns().stream())
                .toList();
        if (columns.isEmpty()) return;
        Map<String, Object> ofKept = row(kept, columns);
        Map<String, Object> ofAway = row(away, columns);
        // The CIN's index is unique: for a moment the number is on neither file.
        if (columns.contains("cin_index"))
            jdbc.sql("update beneficiary set cin_index = null where id = ?")
                    .param(away)
                    .update();
        write(kept, ofAway);
        write(away, ofKept);
    }

    private Map<String, Object> row(UUID id, List<String> columns) {
        return jdbc.sql("select " + String.join(", ", columns) + " from beneficiary where id = ? for update")
                .param(id)
                .query((row, n) -> {
                    var values = new HashMap<String, @Nullable Object>();
                    for (String column : columns) values.put(column, value(row, column));
                    return values;
                })
                .single();
    }

    private static @Nullable Object value(ResultSet row, String column) throws SQLException {
        return column.endsWith("_sealed") || column.endsWith("_index") ? row.getBytes(column) : row.getObject(column);
    }

    private void write(UUID id, Map<String, Object> values) {
        values.forEach((column, value) -> jdbc.sql("update beneficiary set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id)
                .update());
    }

    private void rename(UUID id, PersonName name) {
        jdbc.sql("update beneficiary set name_ar = ?, name_latin = ?, sort_ar = ?, sort_latin = ? where id = ?")
                .params(name.ar(), name.latin(), NameWords.sortKey(name, true), NameWords.sortKey(name, false), id)
                .update();
    }

    private PersonName name(UUID id) {
        return jdbc.sql("select name_ar, name_latin from beneficiary where id = ? for update")
                .param(id)
                .query((row, n) -> name(row))
                .single();
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("name_ar"), row.getString("name_latin"));
    }
}
