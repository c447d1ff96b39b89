package ma.idmaj.upgrade;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The rows a release's demo wrote, in its own schema. */
record ReleaseRows(String version) {

    /** Into the tables of its schema, on one connection. */
    void into(JdbcClient jdbc) {
        jdbc.sql("set foreign_key_checks = 0").update();
        // Of what the migrations themselves put in there is more, or other, in the rows.
        for (String table : jdbc.sql("""
                        select table_name from information_schema.tables where table_schema = database()
                        and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'""").query(String.class).list())
            jdbc.sql("delete from `" + table + "`").update();
        try (var file = Objects.requireNonNull(
                        ReleaseRows.class.getResourceAsStream("/upgrade/V" + version + ".sql.gz"));
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                jdbc.sql(line.replaceFirst(";$", "")).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jdbc.sql("set foreign_key_checks = 1").update();
    }
}
