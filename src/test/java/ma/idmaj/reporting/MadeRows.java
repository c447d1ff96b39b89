package ma.idmaj.reporting;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows on their way into one table, many at a time. */
final class MadeRows {

    private static final int AT_ONCE = 400;

    private final JdbcTemplate jdbc;
    private final String insert;
    private final int columns;
    private final List<Object> waiting = new ArrayList<>();

    private final List<MadeRows> parents;

    /** @param parents whose rows these refer to: they go first */
    MadeRows(JdbcTemplate jdbc, String table, String columns, MadeRows... parents) {
        this.parents = List.of(parents);
        this.jdbc = jdbc;
        this.columns = columns.split(",").length;
        this.insert = "insert into " + table + " (" + columns + ") values ";
    }

    void add(Object... row) {
        Collections.addAll(waiting, row);
        if (waiting.size() >= AT_ONCE * columns) flush();
    }

    void flush() {
        if (waiting.isEmpty()) return;
        parents.forEach(MadeRows::flush);
        String row = "(" + "?, ".repeat(columns - 1) + "?)";
        int rows = waiting.size() / columns;
        jdbc.update(insert + (row + ", ").repeat(rows - 1) + row, waiting.toArray());
        waiting.clear();
    }
}
