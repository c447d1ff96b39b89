package ma.idmaj.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

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
}
