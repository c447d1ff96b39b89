package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The database's disk takes a third of a second longer for every write it is asked to make sure of: acts are slower and none is lost,
 * health stays up because they are written. The delay is put into its system calls by strace, for a while.
 */
class SlowDisk {

    private static final int PEOPLE = 120;
    private static final int DESKS = 4;
    private static final int AMONG_THEM = 60;

    @TempDir
    Path folder;

    @Test
    void slowsActsAndLosesNone() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Assumptions.assumeTrue(strace().isPresent(), "no strace installed");
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port())) {
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(20);
                long quick = rate(desks);
                Process slow = slowed(database.pid());
                long slower;
                try {
                    slower = rate(desks);
                    assertThat(slow.isAlive()).as("strace goes on").isTrue();
                    assertThat(application.up()).as("health, while acts are written").isTrue();
                } finally {
                    slow.destroy();
                    slow.waitFor(10, TimeUnit.SECONDS);
                }
                assertThat(slower).as("the disk was slow at all").isGreaterThan(quick);
                Told.line("slow disk: %d acts in %d ms, and in %d ms while it was slow; health up", AMONG_THEM, quick, slower);
                desks.finish();
                try (Connection direct = DayFaultsTest.connect(database)) {
                    new DayTruth(ceremony, desks.answers).check(direct);
                }
            }
            Told.line("slow disk: %d people served once each. %s", PEOPLE, Trail.check(database));
        }
    }

    private static long rate(WorkingDesks desks) {
        int from = desks.answers.size();
        long begun = System.nanoTime();
        desks.answered(from + AMONG_THEM);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }

    private Process slowed(long pid) throws IOException {
        String calls = "fsync,fdatasync";
        return new ProcessBuilder(
                        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + calls,
                        "-e", "inject=" + calls + ":delay_enter=300000", "-p", Long.toString(pid))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("strace.log").toFile())
                .start();
    }

    private static Optional<Integer> strace() throws InterruptedException {
        try {
            int done = new ProcessBuilder("strace", "-V")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return done == 0 ? Optional.of(done) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
