package ma.idmaj.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.util.Map;
import java.util.Set;

/**
 * From the last release to this version, over rows as that release wrote them: nothing is lost or changed, every constraint
 * holds, the schema is the one a new installation gets, and the last release's own statements still fit it, so that one
 * server can go back while another has gone on (docs/operators.md). {@code benchmark/upgrade} starts the application on it.
 */
@DatabaseTest
class UpgradeTest {

    /**
     * Columns of the last release that this version takes away, narrows or fills anew, each only when the release before
     * no longer used it.
     */
    private static final Set<String> CONTRACTED = Set.of();

    /** Tables of what there is to set: a new version brings its own rows. */
    private static final Set<String> ADDED_TO = Set.of("retention_rule");

    @Autowired
    private JdbcClient fresh;

    @Autowired
    private FlywayConnectionDetails owner;

    @Test
    void theLastReleasesRowsGoOn() {
        String url = owner.getJdbcUrl().replaceFirst("/idmaj_\\d+", "/idmaj_upgrade");
        try (var connection = new SingleConnectionDataSource(url, owner.getUsername(), owner.getPassword(), true)) {
            var jdbc = JdbcClient.create(connection);
            // Its newest may be one of Java.
            ReleaseRows.migrate(connection, ReleaseRows.LAST + "?");
            new ReleaseRows(ReleaseRows.LAST).into(jdbc);
            var before = Schema.of(jdbc);
            Map<String, Rows> kept = Rows.of(jdbc, before, CONTRACTED);
            assertThat(kept.values().stream().mapToLong(Rows::count).sum())
                    .as("rows of the last release")
                    .isGreaterThan(1_000);

            ReleaseRows.migrate(connection, "latest");

            var after = Schema.of(jdbc);
            Map<String, Rows> now = Rows.of(jdbc, before, CONTRACTED);
            for (String table : ADDED_TO)
                assertThat(now.remove(table).count())
                        .as("rows of %s", table)
                        .isGreaterThan(kept.remove(table).count());
            assertThat(now).as("the rows as they were").isEqualTo(kept);
            assertThat(after.breaches(jdbc))
                    .as("rows that no constraint lets in")
                    .isEmpty();
            assertThat(after.columns())
                    .as("as a new installation has it")
                    .isEqualTo(Schema.of(fresh).columns());
            assertThat(after.unfitFor(before, CONTRACTED))
                    .as("what the last release's statements no longer fit: expand now, contract a release later")
                    .isEmpty();
            jdbc.sql("drop database idmaj_upgrade").update();
        }
    }
}
