package ma.idmaj.queries;

import org.springframework.jdbc.core.JdbcTemplate;

import java.util.HashMap;
import java.util.Map;

/**
 * What a piece of work costs the database, as the server counts it on the connection of the test's transaction: a query in a
 * loop shows in the statements, a missing index in the rows.
 *
 * @param statements sent
 * @param rows       the server looked at, whatever came back
 */
record ReadCost(long statements, long rows) {

    static ReadCost of(JdbcTemplate jdbc, Runnable work) {
        ReadCost nothing = counted(jdbc, () -> {});
        ReadCost all = counted(jdbc, work);
        return new ReadCost(all.statements - nothing.statements, all.rows - nothing.rows);
    }

    private static ReadCost counted(JdbcTemplate jdbc, Runnable work) {
        Map<String, Long> before = status(jdbc);
        work.run();
        Map<String, Long> after = status(jdbc);
        long statements = 0;
        long rows = 0;
        for (String name : after.keySet()) {
            long more = after.get(name) - before.getOrDefault(name, 0L);
            if (name.startsWith("handler_read")) rows += more;
            else statements += more;
        }
        return new ReadCost(statements, rows);
    }

    private static Map<String, Long> status(JdbcTemplate jdbc) {
        var status = new HashMap<String, Long>();
        jdbc.query(
                "show session status where variable_name like 'handler_read%'"
                        + " or variable_name in ('com_select', 'com_insert', 'com_update', 'com_delete')",
                row -> {
                    status.put(row.getString(1).toLowerCase(java.util.Locale.ROOT), row.getLong(2));
                });
        return status;
    }
}
