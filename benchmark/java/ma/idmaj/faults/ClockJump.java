package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The application's clock jumps forward an hour in the middle of a day, and back: who was logged in logs in again, every act is
 * there once, and the trail is as it was written although its hours go to and fro. By Debian's libfaketime.
 */
class ClockJump {

    private static final int PEOPLE = 160;
    private static final int DESKS = 4;

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothing() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Path library = library();
        Assumptions.assumeTrue(library != null, "no libfaketime installed (Debian's package faketime)");
        Path clock = folder.resolve("clock");
        set(clock, Duration.ZERO);
        var environment = Map.of(
                "LD_PRELOAD", library.toString(),
                "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_NO_CACHE", "1",
                // What counts how long something takes never jumps, on a real machine either.
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                "DONT_FAKE_MONOTONIC", "1");
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port(), environment)) {
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(80);
                jump(clock, application, Duration.ofHours(1));
                desks.answered(desks.answers.size() + 80);
                assertThat(application.up()).as("health, an hour later").isTrue();
                jump(clock, application, Duration.ZERO);
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
                    PEOPLE, Trail.check(folder, database));
        }
    }

    private static void set(Path clock, Duration ahead) throws IOException {
        Path next = clock.resolveSibling("clock.next");
        Files.writeString(next, "+" + ahead.toSeconds() + "\n");
        Files.move(next, clock, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** Seen from outside: every answer carries the hour it was given at. */
    private static void jump(Path clock, ApplicationProcess application, Duration ahead) throws IOException {
        set(clock, ahead);
        Until.met("the clock is " + ahead + " ahead", () -> {
            Duration now = Duration.between(Instant.now(), said(application));
            return now.minus(ahead).abs().compareTo(Duration.ofMinutes(1)) < 0;
        });
        Told.line("clock: the application's is %s ahead", ahead);
    }

    private static Instant said(ApplicationProcess application) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + application.port() + "/actuator/health"))
                            .build(),
                    BodyHandlers.discarding());
            return ZonedDateTime.parse(
                            answer.headers().firstValue("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (IOException notNow) {
            return Instant.EPOCH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long backwards(Connection database) throws java.sql.SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry e join audit_entry before_it"
                        + " on before_it.seq = e.seq - 1 where e.occurred_at < before_it.occurred_at - interval 30 minute")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Path library() throws IOException {
        Path usual = Path.of("/usr/lib");
        try (Stream<Path> files = Files.find(usual, 4, (file, is) -> file.endsWith("faketime/libfaketimeMT.so.1"))) {
            return files.findFirst().orElse(null);
        }
    }
}
