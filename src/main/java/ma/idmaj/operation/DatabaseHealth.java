package ma.idmaj.operation;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether acts can be written, not only whether a connection opens: a server that was set to read only, or a node apart from its
 * cluster, answers «select 1» too. Takes the place of Spring Boot's own look at the database.
 */
@Component
class DatabaseHealth extends AbstractHealthIndicator {

    private final JdbcClient jdbc;

    DatabaseHealth(JdbcClient jdbc) {
        super("The database does not answer");
        this.jdbc = jdbc;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        // Of a table of ours: a node apart from its cluster refuses that, and a server without our tables has none.
        boolean readOnly = jdbc.sql("select @@global.read_only from account limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (readOnly) health.down().withDetail("database", "read only");
        else health.up();
    }
}
