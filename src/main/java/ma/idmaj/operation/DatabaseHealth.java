package ma.idmaj.operation;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether acts can be written, not only whether a connection opens: a server that was set to read only, or a node apart from its
 * cluster, answers «select 1» too. Takes the place of Spring Boot's own look at the database.
 */
@Component
class DatabaseHealth extends AbstractHealthIndicator {

    private final DatabaseState database;

    DatabaseHealth(DatabaseState database) {
        super("The database does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var condition = database.ask();
        if (condition == DatabaseState.Condition.WRITES) health.up();
        else health.down().withDetail("database", condition);
    }
}
