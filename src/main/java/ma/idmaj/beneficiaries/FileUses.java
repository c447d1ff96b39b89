package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is kept under files, wherever it is kept: every column that refers to a file, or is named as those are that hold
 * the id of a file to be. Asked of the schema, so that a table of a later release is not forgotten.
 */
@Component
class FileUses {

    /** Worked out of the file itself, or the import's own note of it. */
    private static final Set<String> DERIVED =
            Set.of("name_token", "name_key", "name_pair", "duplicate_suspicion", "people_import_row");

    private static final Map<String, StayReason> REASONS = Map.of(
            "beneficiary", StayReason.MERGED,
            "beneficiary_merge", StayReason.MERGED,
            "life_project", StayReason.PROJECT,
            "distribution_line", StayReason.ON_A_LIST,
            "reserve_line", StayReason.ON_A_LIST,
            "follow_up_visit", StayReason.VISIT);

    /** Not as it was when the transaction began, perhaps thousands of files ago; and so that it stays so to its end. */
    private static final String AS_IT_IS_NOW = " lock in share mode";

    private final JdbcClient jdbc;

    FileUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(String table, String column) {}

    /** @return for those of the files that something is kept under, what weighs most; also of files edited since */
    Map<UUID, StayReason> of(Collection<UUID> files) {
        var uses = new HashMap<UUID, StayReason>();
        if (files.isEmpty()) return uses;
        for (Place place : places()) {
            var reason = REASONS.getOrDefault(place.table(), StayReason.USED);
            note(
                    uses,
                    "select distinct " + place.column() + " from " + place.table() + " where " + place.column()
                            + " in (:files)" + AS_IT_IS_NOW,
                    files,
                    reason);
        }
        note(
                uses,
                "select id from beneficiary where id in (:files) and merged_into is not null" + AS_IT_IS_NOW,
                files,
                StayReason.MERGED);
        note(
                uses,
                "select id from beneficiary where id in (:files) and version <> 0" + AS_IT_IS_NOW,
                files,
                StayReason.EDITED);
        return uses;
    }

    private void note(Map<UUID, StayReason> uses, String sql, Collection<UUID> files, StayReason reason) {
        jdbc.sql(sql).param("files", files).query(UUID.class).list().stream()
                .forEach(id -> uses.merge(id, reason, (one, other) -> one.compareTo(other) <= 0 ? one : other));
    }

    private List<Place> places() {
        return jdbc
                .sql("""
                        select table_name, column_name from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name = 'beneficiary'
                            and referenced_column_name = 'id'
                        union
                        select table_name, column_name from information_schema.columns
                        where table_schema = database() and data_type = 'uuid'
                            and column_name in ('beneficiary_id', 'person_id', 'file_id')""")
                .query((row, n) -> new Place(row.getString("table_name"), row.getString("column_name")))
                .list()
                .stream()
                .filter(place -> !DERIVED.contains(place.table()))
                .toList();
    }
}
