package ma.idmaj.shell.start;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * After each migration the tables' owner gives the application's user what it needs, table by table and no more: all rows
 * of the ordinary tables, additions alone to the audit trail and its seals, and nothing of the migrations' own history.
 */
@Component
class ApplicationGrants extends BaseCallback {

    private static final Set<String> ORDINARY = Set.of("SELECT", "INSERT", "UPDATE", "DELETE");

    private static final Map<String, Set<String>> OTHERS = Map.of(
            "audit_entry", Set.of("SELECT", "INSERT"),
            "audit_seal", Set.of("SELECT", "INSERT"),
            "audit_sealed_chain", Set.of("SELECT", "INSERT"),
            "audit_head", Set.of("SELECT", "INSERT", "UPDATE"),
            "audit_sealing", Set.of("SELECT", "UPDATE"),
            "flyway_schema_history", Set.of());

    private final ObjectProvider<FlywayConnectionDetails> owner;
    private final ObjectProvider<JdbcConnectionDetails> application;

    ApplicationGrants(
            ObjectProvider<FlywayConnectionDetails> owner, ObjectProvider<JdbcConnectionDetails> application) {
        this.owner = owner;
        this.application = application;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        // One user for both is the demo's on a database of somebody's own: nothing to give.
        var details = owner.getIfAvailable();
        if (details == null || details.getUsername() == null) return;
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        String database = jdbc.sql("select database()").query(String.class).single();
        var asApplication = asApplication();
        String user = account(asApplication);
        var given = given(asApplication, database);
        for (String table : tables(jdbc)) {
            var has = given.getOrDefault(table, Set.of());
            var wanted = OTHERS.getOrDefault(table, ORDINARY);
            change(jdbc, "revoke %s on %s from %s", without(has, wanted), table, user);
            change(jdbc, "grant %s on %s to %s", without(wanted, has), table, user);
        }
    }

    /** Of the server alone: before the first grant the database itself is closed to it. */
    private JdbcClient asApplication() {
        var details = application.getObject();
        String server = details.getJdbcUrl().replaceFirst("^(jdbc:[a-z:]+//[^/?]*)/[^?]*", "$1/");
        return JdbcClient.create(new DriverManagerDataSource(server, details.getUsername(), details.getPassword()));
    }

    /** As the server knows it, with the host it comes from. */
    private static String account(JdbcClient asApplication) {
        String user =
                asApplication.sql("select current_user()").query(String.class).single();
        int at = user.lastIndexOf('@');
        return quoted(user.substring(0, at)) + "@" + quoted(user.substring(at + 1));
    }

    private static Map<String, Set<String>> given(JdbcClient asApplication, String database) {
        var given = new TreeMap<String, Set<String>>();
        asApplication.sql("""
                        select table_name, privilege_type from information_schema.table_privileges
                        where table_schema = ?""").param(database).query(row -> {
            given.computeIfAbsent(row.getString("table_name"), table -> new TreeSet<>())
                    .add(row.getString("privilege_type"));
        });
        return given;
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' order by table_name""").query(String.class).list();
    }

    private static void change(JdbcClient jdbc, String statement, Set<String> rights, String table, String user) {
        if (rights.isEmpty()) return;
        jdbc.sql(statement.formatted(String.join(", ", rights), quoted(table), user))
                .update();
    }

    private static Set<String> without(Set<String> rights, Set<String> others) {
        var left = new TreeSet<>(rights);
        left.removeAll(others);
        return left;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
