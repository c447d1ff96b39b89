package ma.idmaj.upgrade;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

import javax.sql.DataSource;

/** The rows a release's demo wrote, in its own schema. */
public record ReleaseRows(String version) {

    /** The last release's newest migration; its rows are those of {@code benchmark/release-rows}. */
    public static final String LAST = "42";

    /** Its schema, made or brought up to a migration; {@code ?} after it where that may be one of Java. */
    public static void migrate(DataSource schema, String target) {
        Flyway.configure()
                .dataSource(schema)
                .locations("classpath:db/migration")
                .target(target)
                // Of Java, and the application's own.
                .ignoreMigrationPatterns("*:missing")
                .load()
                .migrate();
    }

    /** Into the tables of its schema, on one connection. */
    public void into(JdbcClient jdbc) {
        jdbc.sql("set foreign_key_checks = 0").update();
        // What is said of generated columns is passed over.
        jdbc.sql("set sql_mode = 'NO_AUTO_VALUE_ON_ZERO'").update();
        // What the migrations themselves put in is among the rows, as is their history.
        for (String table : jdbc.sql("""
                        select table_name from information_schema.tables where table_schema = database()
                        and table_type = 'BASE TABLE'""").query(String.class).list())
            jdbc.sql("delete from `" + table + "`").update();
        try (var file = Objects.requireNonNull(
                        ReleaseRows.class.getResourceAsStream("/upgrade/V" + version + ".sql.gz"));
                var lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            // A row a line: values hold none of their own.
            var statement = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean last = line.endsWith(");");
                statement.append(last ? line.substring(0, line.length() - 1) : line);
                if (!last) continue;
                jdbc.sql(statement.toString()).update();
                statement.setLength(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("set foreign_key_checks = 1").update();
        jdbc.sql("set sql_mode = default").update();
    }
}
