package ma.idmaj.load;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.benchmark.BenchmarkPage;

import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.context.ActiveProfiles;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Row 8 of the performance table: what an open session holds of the heap, with push connected, beside a page on which there
 * is nothing. Opened by another process; measured is what stays after the collector has run.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class MemoryBenchmark {

    private static final int SESSIONS = Integer.getInteger("benchmark.sessions", 100);
    private static final int TURNS = 3;

    private record Page(String name, String address, String holds, DemoAccount account) {}

    private static final List<Page> PAGES = List.of(
            new Page("empty page, no frame", "benchmark-empty", "syncId", DemoAccount.ORGANISER),
            new Page("empty page in our frame", "benchmark-frame", "bell", DemoAccount.ORGANISER),
            new Page("list of people", "beneficiaries", "\"search\"", DemoAccount.ORGANISER),
            new Page("day screen, 13 people", "ceremonies/sidi-bernoussi/day", "day-screen", DemoAccount.ORGANISER));

    @Autowired
    ServletWebServerApplicationContext server;

    @LocalServerPort
    int port;

    @Test
    void sessions() {
        var kilobytes = new LinkedHashMap<String, List<Double>>();
        for (int turn = 0; turn <= TURNS; turn++)
            for (Page page : PAGES) {
                double taken = taken(page);
                // The first loads classes and fills what is kept for all.
                if (turn > 0) kilobytes.computeIfAbsent(page.name(), name -> new ArrayList<>()).add(taken);
            }
        BenchmarkPage.write("memory", "Heap for each open session (row 8)", text(kilobytes), "pages opened in another process, push connected");
    }

    private double taken(Page page) {
        long before = heap();
        try (var pages = new Apart(
                HeldPages.class, "http://localhost:" + port + "/", page.address(), page.holds(), "" + SESSIONS, page.account().username())) {
            assertThat(pages.line()).isEqualTo("open " + SESSIONS);
            return (heap() - before) / 1_000.0 / SESSIONS;
        } finally {
            end();
        }
    }

    private static String text(Map<String, List<Double>> kilobytes) {
        var text = new StringBuilder("| page | kB a session | times the empty page |\n|---|--:|--:|\n");
        double empty = median(kilobytes.values().iterator().next());
        kilobytes.forEach((name, taken) -> text.append(
                String.format(Locale.ROOT, "| %s | %.0f | %.1f |%n", name, median(taken), median(taken) / empty)));
        return text + "\n" + SESSIONS + " sessions of each, medians of " + TURNS + " turns. Goal: 1.5 times the empty page and 150 kB.";
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Logs everybody out: the next page begins where this one did. */
    private void end() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        Arrays.stream(tomcat.getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(context -> Arrays.stream(context.getManager().findSessions()))
                .forEach(session -> session.expire());
    }
}
