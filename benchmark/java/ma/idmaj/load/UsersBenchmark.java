package ma.idmaj.load;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.faults.LoadedServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;


/**
 * Row 10 of the performance table: desks on the day screen with five seconds between two acts, push on, more and more of them,
 * until the slowest twentieth takes longer than a fifth of a second. Application, database and the desks are processes of
 * their own on one machine: the desks' processor time is told, for it is taken from the application.
 */
class UsersBenchmark {

    private static final int MOST = Integer.getInteger("benchmark.users", 1_200);
    /** A server just started bears few more at once: so the table of docs/benchmark.md was measured. */
    private static final int STEP = Integer.getInteger("benchmark.users.step", 50);
    private static final int SECONDS = Integer.getInteger("benchmark.seconds", 15);
    private static final double THINK = 5;
    private static final double GOAL_MS = 200;

    @TempDir
    Path folder;

    @Test
    void desks() throws Exception {
        var text = new StringBuilder("| desks | acts/s | median | p95 | p99 | pushed/s | application | database | desks’ own |\n"
                + "|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        int reached = 0;
        String slowest = "";
        double costs = 0;
        try (var server = new LoadedServer(folder, List.of("-Xmx3g"));
                var desks = new Apart(
                        DeskLoad.class, server.root(), Days.make(server, MOST, folder).toString(), "" + THINK, Base64.getEncoder().encodeToString(CeremonyCast.signature()))) {
            for (int users = STEP; users <= MOST; users += STEP) {
                desks.tell("desks " + users);
                assertThat(desks.line()).isEqualTo("open " + users + " 0");
                // A server just started is slow by itself.
                if (users == STEP) stage(server, desks, 4 * SECONDS);
                Stage stage = stage(server, desks, SECONDS);
                text.append(String.format(Locale.ROOT, "| %,d | %.0f | %.0f | %.0f | %.0f | %.0f | %.0f %% | %.0f %% | %.0f %% |%n",
                        users, stage.acts / (double) SECONDS, stage.median, stage.p95, stage.p99, stage.pushed / (double) SECONDS,
                        stage.application, stage.database, stage.own));
                slowest = stage.parts;
                costs = 10 * stage.application * SECONDS / stage.acts;
                if (stage.p95 >= GOAL_MS) break;
                reached = users;
            }
        }
        text.append(String.format(Locale.ROOT,
                "%nEach desk: find by number, bring up, receive, hand over signed, five seconds apart on average; %d desks and %d"
                        + " people a ceremony, each act redraws the other desks. Processor time is of one core’s; all three share the"
                        + " machine’s. %,d desks stay below %.0f ms (goal: 1,000). At the last step, by act: %s.%n%n"
                        + "An act takes %.0f ms of the application’s processor time there, with what it makes the other desks draw and"
                        + " ask for: with all of two cores %.0f desks.",
                Days.DESKS_EACH, Days.PEOPLE_EACH, reached, GOAL_MS, slowest, costs, 2_000 / costs * THINK));
        BenchmarkPage.write("users", "Desks at work on the day (row 10)", text.toString(), "application with -Xmx3g, JVM of its own; desks in another");
    }

    /** @param parts what each kind of act took */
    private record Stage(int acts, double median, double p95, double p99, long pushed, double application, double database,
            double own, String parts) {}

    private static Stage stage(LoadedServer server, Apart desks, int seconds) {
        Duration application = server.processorTime();
        Duration database = server.databaseTime();
        Duration own = desks.processorTime();
        long start = System.nanoTime();
        desks.tell("measure " + seconds);
        String[] told = desks.line().split("\t");
        double percent = (System.nanoTime() - start) / 100.0;
        String[] all = told[0].split(" ");
        assertThat(all[1]).as("acts that failed").isEqualTo("0");
        var parts = new StringBuilder();
        for (int i = 1; i < told.length; i += 2)
            parts.append(parts.isEmpty() ? "" : ", ").append(told[i]).append(" ").append(told[i + 1].split(" ")[2]).append(" ms");
        return new Stage(
                Integer.parseInt(all[3]), Double.parseDouble(all[4]), Double.parseDouble(all[5]), Double.parseDouble(all[6]),
                Long.parseLong(all[2]),
                server.processorTime().minus(application).toNanos() / percent,
                server.databaseTime().minus(database).toNanos() / percent,
                desks.processorTime().minus(own).toNanos() / percent,
                parts.toString());
    }
}
