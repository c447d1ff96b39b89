package ma.idmaj.load;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.faults.LoadedServer;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An hour of people who come and go, push and all: the heap after collection stays where it was. Sessions of those who left
 * without a word end after two minutes here. Left out unless asked for: {@code -Dbenchmark.soak=60}, in minutes.
 */
class SoakBenchmark {

    private static final int VISITORS = Integer.getInteger("benchmark.visitors", 20);

    /** Until as many sessions have ended as begin. */
    private static final int SETTLING = 4;

    private static final int ROWS = 20;

    @TempDir
    Path folder;

    @Test
    void soak() throws Exception {
        int minutes = Integer.getInteger("benchmark.soak", 0);
        Assumptions.assumeTrue(minutes > 0, "asked for by -Dbenchmark.soak=60");
        var megabytes = new ArrayList<Double>();
        var pages = new ArrayList<Long>();
        int failed = 0;
        try (var server = new LoadedServer(
                        folder,
                        List.of(
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-Dserver.servlet.session.timeout=2m",
                                "-Dvaadin.heartbeatInterval=30"));
                var visits = new Apart(Visits.class, server.root(), "" + VISITORS, "1")) {
            for (int minute = 0; minute < minutes + SETTLING; minute++) {
                String[] told = visits.line().split(" ");
                failed = Integer.parseInt(told[1]);
                if (minute < SETTLING) continue;
                pages.add(Long.parseLong(told[0]));
                megabytes.add(server.heapAtWork() / 1e6);
            }
        }
        assertThat(failed).as("visits that failed").isZero();
        BenchmarkPage.write("soak", "Heap over time", text(megabytes, pages), "packaged application with -Xmx1g, serial collector");
    }

    private static String text(List<Double> megabytes, List<Long> pages) {
        var text = new StringBuilder("| minute | pages opened | heap after collection, MB |\n|--:|--:|--:|\n");
        int every = Math.max(1, megabytes.size() / ROWS);
        for (int i = 0; i < megabytes.size(); i += every)
            text.append(String.format(Locale.ROOT, "| %d | %,d | %.1f |%n", i + 1, pages.get(i), megabytes.get(i)));
        int half = megabytes.size() / 2;
        double first = mean(megabytes.subList(0, Math.max(1, half)));
        double second = mean(megabytes.subList(half, megabytes.size()));
        return text + String.format(
                Locale.ROOT,
                "%n%d visitors at once, %d minutes after %d to settle. Mean of the first half %.1f MB, of the second %.1f MB:"
                        + " %+.1f %%. No visit failed.",
                VISITORS,
                megabytes.size(),
                SETTLING,
                first,
                second,
                100 * (second - first) / first);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
