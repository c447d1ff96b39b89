package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ceremony on more than one machine, all of them here: three database nodes, two servers and a balancer, of which each but
 * the last is killed in turn while eight desks go on. {@code benchmark/cluster/run} starts it.
 */
class ClusterFaults {

    private static final int BASE = Integer.getInteger("idmaj.cluster.port", 15_100);
    private static final int ROUNDS = Integer.getInteger("idmaj.cluster.rounds", 1);
    private static final int DESKS = 8;
    private static final int PEOPLE = 1_200 * ROUNDS;

    /** Each server prefers another node: what the cluster itself settles between two writers is tried too. */
    private static final boolean APART = Boolean.getBoolean("idmaj.cluster.apart");

    /** Of a desk between two people: they are at work still when the last of it comes back, also on a quick machine. */
    private static final Duration PAUSE = Duration.ofMillis(2_000);
    private static final String MANNER = "?connectTimeout=2000&socketTimeout=4000&galeraAllowedState=4,2";

    /** Acts answered between two of what happens. */
    private static final int SOME = 40;

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    /** What dies and comes back. */
    private record Victim(String name, Step kill, Step start) {}

    @Test
    void aCeremonyGoesOnWhateverDies() throws Exception {
        Path folder = Path.of(System.getProperty("idmaj.cluster.folder"));
        try (var first = new GaleraNode(folder, 1, BASE, true);
                var second = new GaleraNode(folder, 2, BASE, false);
                var third = new GaleraNode(folder, 3, BASE, false);
                var one = server(folder, "server-1", BASE + 20, List.of(first, second, third), true);
                var two = server(
                        folder,
                        "server-2",
                        BASE + 21,
                        APART ? List.of(second, third, first) : List.of(first, second, third),
                        false);
                var balancer = new Balancer(folder, BASE + 22, one.port(), two.port())) {
            MadeCeremony ceremony;
            try (Connection direct = first.connect()) {
                direct.setAutoCommit(false);
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
                direct.commit();
            }
            var report = new ArrayList<String>();
            Optional<OpenDayPage> page = OpenDayPage.open(balancer.port(), ceremony.id);
            try (var desks = new DesksAtWork(balancer.port(), ceremony, DESKS, PAUSE)) {
                desks.answered(2 * SOME);
                var victims = List.of(
                        new Victim("database node 1", first::kill, first::start),
                        new Victim("database node 2", second::kill, second::start),
                        new Victim("database node 3", third::kill, third::start),
                        new Victim("server-1", one::kill, one::start),
                        new Victim("server-2", two::kill, two::start));
                for (int round = 0; round < ROUNDS; round++) {
                    for (Victim victim : victims) {
                        boolean there = page.filter(open -> open.server().equals(victim.name()))
                                .isPresent();
                        report.add(struck(victim, desks));
                        if (there) report.add("  " + page.get().backAtTheDay());
                    }
                }
                desks.finish();
                for (GaleraNode node : List.of(first, second, third)) {
                    try (Connection direct = node.connect()) {
                        desks.check(direct);
                    }
                }
                report.add("%d people, %d acts answered, each there once on each of three nodes"
                        .formatted(PEOPLE, desks.answered()));
            } finally {
                page.ifPresent(OpenDayPage::close);
            }
            assertThat(one.verifyTrail()).as("the trail's check").isZero();
            report.add("audit trail: intact");
            Files.write(folder.resolve("report.txt"), report);
        }
    }

    private static String struck(Victim victim, DesksAtWork desks) throws IOException, InterruptedException {
        long struck = System.nanoTime();
        victim.kill().take();
        desks.answered(2 * SOME);
        Duration gone = desks.longestSilence(struck, System.nanoTime());
        long returning = System.nanoTime();
        victim.start().take();
        desks.answered(SOME);
        Duration back = desks.longestSilence(returning, System.nanoTime());
        return "%-16s killed: longest silence %5d ms   back after %5d ms: longest silence %5d ms"
                .formatted(
                        victim.name(),
                        gone.toMillis(),
                        Duration.ofNanos(System.nanoTime() - returning).toMillis(),
                        back.toMillis());
    }

    private static ApplicationProcess server(
            Path folder, String name, int port, List<GaleraNode> nodes, boolean migrates) throws IOException {
        String database = nodes.stream()
                .map(node -> "127.0.0.1:" + node.port())
                .collect(Collectors.joining(",", "jdbc:mariadb:sequential://", "/idmaj_faults"));
        return new ApplicationProcess(
                folder.resolve(name + ".log"),
                port,
                database,
                MANNER,
                Stream.of("--idmaj.servers=2", "--idmaj.migrates=" + migrates).toList());
    }
}
