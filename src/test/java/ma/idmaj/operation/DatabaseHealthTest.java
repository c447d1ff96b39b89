package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.operation.DatabaseState.Condition;
import ma.idmaj.shared.ActFailed;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A database that answers and takes no writes is not well. */
@DatabaseTest
class DatabaseHealthTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseHealth health;

    @Test
    void isUpWhereActsAreWritten() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isDownWhereNothingAnswers() throws SQLException {
        Driver driver = DriverManager.getDriver("jdbc:mariadb://127.0.0.1:1/idmaj");
        var nowhere = JdbcClient.create(
                new SimpleDriverDataSource(driver, "jdbc:mariadb://127.0.0.1:1/idmaj?connectTimeout=500"));
        assertThat(new DatabaseHealth(new DatabaseState(nowhere, Clock.systemUTC()))
                        .health()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void isDownForAMinuteAfterThereWasNoRoom() {
        var now = new AtomicReference<>(Instant.parse("2026-03-01T09:00:00Z"));
        InstantSource source = now::get;
        var state = new DatabaseState(jdbc, source.withZone(ZoneOffset.UTC));
        var told = new ArrayList<Condition>();
        Runnable stop = state.watch(told::add);

        state.failed(new ActFailed(failure("Duplicate entry", 1062)));
        // Over as soon as the server says so itself.
        state.failed(new ActFailed(failure("running with the --read-only option", 1290)));
        assertThat(new DatabaseHealth(state).health().getStatus()).isEqualTo(Status.UP);

        state.failed(new ActFailed(failure("The table 'day_act' is full", 1114)));
        assertThat(new DatabaseHealth(state).health().getStatus()).isEqualTo(Status.DOWN);
        state.look();
        assertThat(told).containsExactly(Condition.REFUSES);

        now.updateAndGet(moment -> moment.plusSeconds(61));
        assertThat(new DatabaseHealth(state).health().getStatus()).isEqualTo(Status.UP);
        state.look();
        assertThat(told).containsExactly(Condition.REFUSES, Condition.WRITES);

        // A clock that was put back does not make the refusal last longer.
        state.failed(new ActFailed(failure("The table 'day_act' is full", 1114)));
        now.updateAndGet(moment -> moment.minusSeconds(3600));
        assertThat(new DatabaseHealth(state).health().getStatus()).isEqualTo(Status.UP);

        stop.run();
        state.look();
        assertThat(told).hasSize(3);
    }

    @Test
    void knowsWhatIsTheDatabasesFault() {
        for (int number : new int[] {1021, 1040, 1047, 1053, 1114, 1290, 1836})
            assertThat(DatabaseState.behind(failure("", number)))
                    .as("%d", number)
                    .isTrue();
        for (int number : new int[] {1062, 1205, 1213, 1451, 4025})
            assertThat(DatabaseState.behind(failure("", number)))
                    .as("%d", number)
                    .isFalse();
        assertThat(DatabaseState.behind(failure("Got error 28 \"No space left\" from storage engine", 1030)))
                .isTrue();
        assertThat(DatabaseState.behind(failure("Got error 122 from storage engine", 1030)))
                .isFalse();
        assertThat(DatabaseState.behind(new SQLException("Socket error", "08000")))
                .isTrue();
        assertThat(DatabaseState.behind(new IllegalStateException())).isFalse();
    }

    private static RuntimeException failure(String message, int number) {
        return new IllegalStateException(new SQLException(message, "HY000", number));
    }
}
