package ma.idmaj.shell.start;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Of several servers one makes the tables ({@code idmaj.migrates}); the others wait until it has, whichever starts first. The
 * lock that migrations take by themselves holds on one node of a database cluster only.
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 600;

    private final boolean migrates;

    Migrations(@Value("${idmaj.migrates}") boolean migrates) {
        this.migrates = migrates;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (migrates) {
            flyway.migrate();
            return;
        }
        await(() -> flyway.info().pending().length == 0, LOOK_EVERY);
        // The same files as the server that made the tables has.
        flyway.validate();
    }

    static void await(BooleanSupplier made, Duration lookEvery) {
        for (int look = 0; !made.getAsBoolean(); look++) {
            if (look == 0) LOG.info("Waiting for the server that makes the tables (IDMAJ_MIGRATES)");
            if (look == MOST_LOOKS)
                throw new NotReadyForProduction(
                        List.of(
                                "The tables are not of this version, and this server may not make "
                                        + "them (IDMAJ_MIGRATES is false). Start the one server that makes them, with the same version."));
            try {
                Thread.sleep(lookEvery);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while waiting for the tables", stopped);
            }
        }
    }
}
