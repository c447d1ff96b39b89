package ma.idmaj.beneficiaries;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every table of the schema whose rows lead to a person, by a foreign key or by a column of a known name. */
public final class PersonTables {

    /** Columns by which a row is a person's where no foreign key says so. */
    private static final Set<String> TIES = Set.of(
            "beneficiary_id", "person_id", "file_id", "life_project_id", "line_id", "purpose", "subject_id", "note_id");

    private PersonTables() {}

    public static Set<String> of(JdbcClient jdbc) {
        var found = new HashSet<>(Set.of("beneficiary"));
        found.addAll(jdbc.sql("""
                        select distinct table_name from information_schema.columns
                        where table_schema = database() and column_name in (:ties)""").param("ties", TIES).query(String.class).list());
        List<String[]> keys = jdbc.sql("""
                        select table_name, referenced_table_name from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null""")
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list();
        boolean more = true;
        while (more) {
            more = false;
            for (String[] key : keys) if (found.contains(key[1]) && found.add(key[0])) more = true;
        }
        return found;
    }
}
