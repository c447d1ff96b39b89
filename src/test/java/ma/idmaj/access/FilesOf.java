package ma.idmaj.access;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whatever the database keeps of some people: the ids of all rows that lead to them, table by table. */
record FilesOf(Set<UUID> people, Map<String, Set<UUID>> rows) {

    /** Which people's numbers stand in these columns, or lead to them. */
    static FilesOf people(JdbcClient jdbc, Collection<UUID> people) {
        Map<String, List<String>> columns = columns(jdbc);
        var rows = new LinkedHashMap<String, Set<UUID>>();
        rows.put("beneficiary", new HashSet<>(people));
        var known = new HashSet<>(people);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (var table : columns.entrySet()) {
                if (!table.getValue().contains("id")) continue;
                String ties = table.getValue().stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " in (:known)")
                        .collect(Collectors.joining(" or "));
                if (ties.isEmpty()) continue;
                var found = jdbc.sql("select id from " + table.getKey() + " where " + ties)
                        .param("known", known)
                        .query(UUID.class)
                        .list();
                grows |= known.addAll(found);
                rows.computeIfAbsent(table.getKey(), name -> new HashSet<>()).addAll(found);
            }
        }
        rows.values().removeIf(Set::isEmpty);
        return new FilesOf(Set.copyOf(people), rows);
    }

    private static Map<String, List<String>> columns(JdbcClient jdbc) {
        return jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        where c.table_schema = database() and c.data_type = 'uuid'
                        order by c.table_name, c.ordinal_position""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** How many rows lead to each id, whatever it is of. */
    static Map<UUID, Long> told(JdbcClient jdbc) {
        var told = new HashMap<UUID, Long>();
        columns(jdbc).forEach((table, columns) -> {
            for (String column : columns) {
                if (column.equals("id")) continue;
                jdbc.sql("select " + column + ", count(*) from " + table + " where " + column + " is not null group by "
                                + column)
                        .query(row -> {
                            told.merge(row.getObject(1, UUID.class), row.getLong(2), Long::sum);
                        });
            }
        });
        return told;
    }

    Set<UUID> ids() {
        return rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What is also the others' is nobody's alone. */
    FilesOf without(FilesOf others) {
        var left = new LinkedHashMap<String, Set<UUID>>();
        Set<UUID> theirs = others.ids();
        rows.forEach((table, ids) -> {
            var own = ids.stream().filter(id -> !theirs.contains(id)).collect(Collectors.toSet());
            if (!own.isEmpty()) left.put(table, own);
        });
        return new FilesOf(people, left);
    }
}
