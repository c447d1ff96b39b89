package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A day under fire: desks that go on handing over while the application, the database and the lines between them are
 * killed in the middle of acts. Whatever was acknowledged is there, nothing is there twice. {@code benchmark/faults} runs
 * it longer.
 */
class DayFaultsTest {

    private static final int EACH = Integer.getInteger("idmaj.faults", 10);
    private static final int PEOPLE = 20 * EACH;
    private static final int DESKS = 8;

    /**
     * Acts answered before the next blow. Two acts a person are some 13 for each blow; a few less, so that desks faster
     * than the eye are still at work when the last one falls.
     */
    private static final int BETWEEN = 11;

    private enum Fault {
        APPLICATION,
        DATABASE,
        LINE
    }

    /** One line for one desk to serve, maybe with another desk upon it at the same moment. */
    private record Job(UUID line, boolean contested, boolean undone) {}

    @TempDir
    Path folder;

    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryBlow() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        try (var database = new DatabaseProcess(folder);
                var toDatabase = new CutLine(database.port());
                var application = new ApplicationProcess(folder, toDatabase.port());
                var toApplication = new CutLine(application.port())) {
            MadeCeremony ceremony;
            try (Connection direct = connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            Queue<Job> jobs = jobs(ceremony.lines);
            long undone = jobs.stream().filter(Job::undone).count();
            try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
                var working = new ArrayList<Future<?>>();
                for (int number = 1; number <= DESKS; number++) {
                    boolean even = number % 2 == 0;
                    ScriptedDesk one =
                            desk(toApplication.port(), ceremony, even ? "organiser-" + number : "desk-" + number);
                    ScriptedDesk other =
                            desk(toApplication.port(), ceremony, even ? "desk-" + number : "organiser-" + number);
                    working.add(desks.submit(() -> work(jobs, one, other)));
                }
                int blow = 0;
                for (Fault fault : faults()) {
                    int until = ++blow * BETWEEN;
                    Until.met(until + " acts answered", () -> answers.size() >= until || over(working));
                    for (Future<?> desk : working)
                        if (desk.state() == Future.State.FAILED)
                            throw new AssertionError("a desk", desk.exceptionNow());
                    assertThat(over(working))
                            .as("desks at work at blow %d, %d acts answered", blow, answers.size())
                            .isFalse();
                    switch (fault) {
                        case APPLICATION -> application.killAndStart();
                        case DATABASE -> database.killAndStart();
                        case LINE -> (blow % 2 == 0 ? toApplication : toDatabase).cut();
                    }
                }
                for (Future<?> desk : working) desk.get();
            }
            try (Connection direct = connect(database)) {
                new DayTruth(ceremony, answers).check(direct);
                assertThat(undone).isPositive();
            }
        }
    }

    private void work(Queue<Job> jobs, ScriptedDesk one, ScriptedDesk other) {
        for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
            long version;
            if (job.contested()) {
                OptionalLong won = one.race(job.line(), 0);
                if (won.isEmpty()) continue;
                version = one.handOver(job.line(), won.getAsLong());
            } else {
                version = one.serve(job.line(), 0);
            }
            if (job.undone()) one.handOver(job.line(), other.undo(job.line(), version));
        }
    }

    private static boolean over(List<Future<?>> working) {
        return working.stream().anyMatch(desk -> desk.state() == Future.State.FAILED)
                || working.stream().allMatch(Future::isDone);
    }

    private static Queue<Job> jobs(List<UUID> lines) {
        var jobs = new ConcurrentLinkedQueue<Job>();
        for (int i = 0; i < lines.size(); i++) {
            boolean contested = i % 10 == 3;
            jobs.add(new Job(lines.get(i), contested, i % 15 == 7));
            // Next in the queue: another desk takes it while the first is at it.
            if (contested) jobs.add(new Job(lines.get(i), true, i % 15 == 7));
        }
        return jobs;
    }

    private static List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (Fault fault : Fault.values()) faults.addAll(Collections.nCopies(EACH, fault));
        Collections.shuffle(faults, new Random(20_260_218));
        return faults;
    }

    private ScriptedDesk desk(int port, MadeCeremony ceremony, String username) throws IOException {
        return new ScriptedDesk(port, ceremony, username, "idmaj-demo", ScriptedDesk.signature(), answers::add);
    }

    static Connection connect(DatabaseProcess database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + database.port() + "/idmaj_faults",
                DatabaseProcess.USER,
                DatabaseProcess.PASSWORD);
    }
}
