package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * The application's clock jumps forward an hour in the middle of a day, and back: who was logged in logs in again, every act is
 * there once, and the trail is as it was written although its hours go to and fro.
 */
class ClockJump {

    private static final int PEOPLE = 160;
    private static final int DESKS = 4;

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Path clock = folder.resolve("clock");
        set(clock, Duration.ZERO);
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(
                        folder, database.port(), Map.of("IDMAJ_FAULTS_CLOCK", clock.toString()), shiftedClock())) {
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(80);
                jump(clock, Duration.ofHours(1));
                desks.answered(desks.answers.size() + 80);
                assertThat(application.up()).as("health, an hour later").isTrue();
                jump(clock, Duration.ZERO);
                desks.answered(desks.answers.size() + 80);
                assertThat(application.up()).as("health, an hour before").isTrue();
                desks.finish();
                try (Connection direct = DayFaultsTest.connect(database)) {
                    new DayTruth(ceremony, desks.answers).check(direct);
                    assertThat(backwards(direct))
                            .as("entries of the trail that bear an earlier moment than the one before")
                            .isPositive();
                }
            }
            Told.line("clock: %d people served once each, an hour forth and back. %s",
                    PEOPLE, Trail.check(database));
        }
    }

    private static void set(Path clock, Duration ahead) throws IOException {
        Path next = clock.resolveSibling("clock.next");
        Files.writeString(next, Long.toString(ahead.toSeconds()));
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void jump(Path clock, Duration ahead) throws IOException {
        set(clock, ahead);
        Told.line("clock: the application's is %s ahead", ahead);
    }

    /** Of the tests' classes the one that is wanted, where Idmaj finds it among its own. */
    private Path shiftedClock() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("shifted/ma/idmaj/faults"));
        String name = "ShiftedClock.class";
        try (var content = ShiftedClock.class.getResourceAsStream(name)) {
            Files.copy(content, classes.resolve(name));
        }
        return folder.resolve("shifted");
    }

    private static long backwards(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry e join audit_entry before_it"
                        + " on before_it.seq = e.seq - 1 where e.occurred_at < before_it.occurred_at - interval 30 minute")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
