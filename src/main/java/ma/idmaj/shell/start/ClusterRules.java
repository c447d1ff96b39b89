package ma.idmaj.shell.start;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On a cluster, what one node has committed must be seen by whoever asks another: an act sent again looks for its first arrival. */
@Component
class ClusterRules {

    /** Of {@code wsrep_sync_wait}: reading waits. */
    private static final int READS = 1;

    private final JdbcClient jdbc;

    ClusterRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> breaches() {
        var settings = new HashMap<String, String>();
        // A server built without clusters knows none of them.
        jdbc.sql("show session variables where variable_name in ('wsrep_on', 'wsrep_sync_wait')")
                .query(row -> {
                    settings.put(row.getString(1), row.getString(2));
                });
        return breaches(settings);
    }

    static List<String> breaches(Map<String, String> settings) {
        if (!"ON".equals(settings.get("wsrep_on"))) return List.of();
        if ((Integer.parseInt(settings.getOrDefault("wsrep_sync_wait", "0")) & READS) != 0) return List.of();
        return List.of(
                "The database is a cluster that may answer with what was true a moment ago. Set wsrep_sync_wait=1 on "
                        + "each of its nodes (docs/cluster.md).");
    }
}
