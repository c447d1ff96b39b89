package ma.idmaj.upgrade;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The columns of all tables, and whether rows keep to their constraints. */
record Schema(Map<String, Column> columns) {

    record Column(String table, String column, String type, boolean nullable, boolean given, boolean generated) {

        String name() {
            return table + "." + column;
        }

        /** Whether a row may be written that says nothing of it. */
        boolean mayBeLeftOut() {
            return nullable || given || generated;
        }
    }

    static Schema of(JdbcClient jdbc) {
        var columns = new TreeMap<String, Column>();
        jdbc.sql("""
                        select c.table_name, c.column_name, c.column_type, c.is_nullable = 'YES',
                          c.column_default is not null or c.extra like '%auto_increment%', c.is_generated = 'ALWAYS'
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                          and t.table_name <> 'flyway_schema_history'""").query(row -> {
            var column = new Column(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getBoolean(4),
                    row.getBoolean(5),
                    row.getBoolean(6));
            columns.put(column.name(), column);
        });
        return new Schema(columns);
    }

    /** What keeps a release that knows the other schema from reading and writing this one. */
    List<String> unfitFor(Schema release, Set<String> contracted) {
        var tables = release.columns.values().stream().map(Column::table).toList();
        var unfit = new ArrayList<String>();
        release.columns.values().stream()
                .filter(old -> !contracted.contains(old.name()))
                .forEach(old -> {
                    Column now = columns.get(old.name());
                    if (now == null) unfit.add(old.name() + " is gone");
                    else if (!now.type().equals(old.type())) unfit.add(old.name() + " is another type");
                    else if (old.mayBeLeftOut() && !now.mayBeLeftOut())
                        unfit.add(old.name() + " may no longer be left out");
                    else if (old.nullable() && !now.nullable()) unfit.add(old.name() + " may no longer be null");
                });
        columns.values().stream()
                .filter(now -> tables.contains(now.table()) && !release.columns.containsKey(now.name()))
                .filter(now -> !now.mayBeLeftOut())
                .forEach(now -> unfit.add(now.name() + " is new, and a row without it is refused"));
        return unfit;
    }

    /** Rows that a check or a foreign key would refuse, which came in while nobody looked. */
    List<String> breaches(JdbcClient jdbc) {
        Stream<String> checks = jdbc.sql("""
                        select concat('select ''', constraint_name, ' of ', table_name, ''' from `', table_name, '` where not (',
                          check_clause, ') limit 1')
                        from information_schema.check_constraints where constraint_schema = database()""").query(String.class).stream();
        Stream<String> keys = jdbc.sql("""
                        select concat('select ''', constraint_name, ' of ', table_name, ''' from `', table_name, '` r where ',
                          group_concat('r.`', column_name, '` is not null' separator ' and '),
                          ' and not exists (select 1 from `', referenced_table_name, '` o where ',
                          group_concat('o.`', referenced_column_name, '` = r.`', column_name, '`' separator ' and '), ') limit 1')
                        from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        group by constraint_name, table_name, referenced_table_name""").query(String.class).stream();
        var breaches = new ArrayList<String>();
        for (String asked : Stream.concat(checks, keys).toList())
            breaches.addAll(jdbc.sql(asked).query(String.class).list());
        return breaches;
    }
}
