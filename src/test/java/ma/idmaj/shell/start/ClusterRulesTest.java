package ma.idmaj.shell.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Several servers over a database of several nodes: who makes the tables, and what each node must promise. */
class ClusterRulesTest {

    @Test
    void aClusterMustShowWhatItHasCommitted() {
        assertThat(ClusterRules.breaches(Map.of())).isEmpty();
        assertThat(ClusterRules.breaches(Map.of("wsrep_on", "OFF", "wsrep_sync_wait", "0")))
                .isEmpty();
        assertThat(ClusterRules.breaches(Map.of("wsrep_on", "ON", "wsrep_sync_wait", "7")))
                .isEmpty();
        assertThat(ClusterRules.breaches(Map.of("wsrep_on", "ON", "wsrep_sync_wait", "6")))
                .singleElement()
                .asString()
                .contains("wsrep_sync_wait=1");
    }

    @Test
    void whoMakesNoTablesWaitsUntilTheyAreMade() {
        var looks = new AtomicInteger();
        Migrations.await(() -> looks.incrementAndGet() == 3, Duration.ZERO);
        assertThat(looks).hasValue(3);
        assertThatThrownBy(() -> Migrations.await(() -> false, Duration.ZERO))
                .isInstanceOf(NotReadyForProduction.class)
                .hasMessageContaining("IDMAJ_MIGRATES");
    }
}
