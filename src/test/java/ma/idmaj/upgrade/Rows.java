package ma.idmaj.upgrade;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a table holds: how many rows, and a sum of all their values in any order. */
record Rows(long count, String sum) {

    /** Of each table of a schema that may have gone on since, by its own columns. */
    static Map<String, Rows> of(JdbcClient jdbc, Schema schema, Set<String> without) {
        var rows = new TreeMap<String, Rows>();
        schema.columns().values().stream()
                .filter(column -> !column.generated() && !without.contains(column.name()))
                .collect(Collectors.groupingBy(Schema.Column::table, TreeMap::new, Collectors.toList()))
                .forEach((table, columns) -> rows.put(
                        table,
                        jdbc.sql("select count(*), coalesce(sum(crc32(concat_ws('|', "
                                        + columns.stream()
                                                .map(column ->
                                                        "coalesce(hex(cast(`" + column.column() + "` as binary)), '-')")
                                                .collect(Collectors.joining(", "))
                                        + "))), 0) from `" + table + "`")
                                .query((row, number) -> new Rows(row.getLong(1), row.getString(2)))
                                .single()));
        return rows;
    }
}
