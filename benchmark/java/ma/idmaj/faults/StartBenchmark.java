package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.benchmark.BenchmarkPage;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Row 11 of the performance table: from the command to the log-in page answered, in production, on a database that is there
 * already. The same jar as one file, extracted, and extracted with its AOT cache, in turn. {@code benchmark/start} makes the
 * folder it reads.
 */
class StartBenchmark {

    private static final int REPETITIONS = Integer.getInteger("benchmark.start.repetitions", 15);
    private static final String ONE_FILE = "one file";
    private static final String EXTRACTED = "extracted";
    private static final String CACHED = "extracted, with AOT cache";
    private static final String BARE = "bare JVM";

    @TempDir
    Path folder;

    @Test
    void fromTheCommandToTheFirstPage() throws Exception {
        String given = System.getProperty("benchmark.start");
        Assumptions.assumeTrue(given != null, "benchmark/start measures this");
        Path jars = Path.of(given);
        var commands = new LinkedHashMap<String, List<String>>();
        commands.put(ONE_FILE, List.of("-jar", jars.resolve("idmaj.jar").toString()));
        commands.put(
                EXTRACTED, List.of("-jar", jars.resolve("application/idmaj.jar").toString()));
        commands.put(
                CACHED,
                List.of(
                        "-XX:AOTCache=idmaj.aot",
                        // Without this the JVM would say what does not fit, and start as if there were no cache.
                        "-XX:AOTMode=on",
                        "-jar",
                        // By the name it was made with, as in the image.
                        "idmaj.jar"));
        var times = new LinkedHashMap<String, List<Double>>();
        try (var database = new DatabaseProcess(folder)) {
            start(commands.get(ONE_FILE), database.port());
            var order = new Random(20_260_218);
            for (int turn = -1; turn < REPETITIONS; turn++) {
                var names = new ArrayList<>(commands.keySet());
                names.add(BARE);
                Collections.shuffle(names, order);
                for (String name : names) {
                    double time = name.equals(BARE) ? bare() : start(commands.get(name), database.port());
                    if (turn >= 0)
                        times.computeIfAbsent(name, any -> new ArrayList<>()).add(time);
                }
            }
        }
        BenchmarkPage.write("start", "From the command to the first page (row 11)", text(medians(times), jars), "MariaDB on the same machine");
    }

    /** @return milliseconds until the log-in page was answered */
    private double start(List<String> command, int databasePort) throws IOException, InterruptedException {
        int port = DatabaseProcess.freePort();
        var process = java(command).directory(Path.of(System.getProperty("benchmark.start"), "application").toFile());
        Map.of(
                        "SPRING_PROFILES_ACTIVE", "production",
                        "SERVER_PORT", "" + port,
                        "SPRING_DATASOURCE_URL", "jdbc:mariadb://127.0.0.1:" + databasePort + "/idmaj",
                        "SPRING_FLYWAY_URL",
                                "jdbc:mariadb://127.0.0.1:" + databasePort + "/idmaj?createDatabaseIfNotExist=true",
                        "IDMAJ_ADDRESS", "https://nobody.example",
                        "IDMAJ_ADMIN_PASSWORD", "a password of this benchmark")
                .forEach(process.environment()::put);
        Map.of(
                        "SPRING_DATASOURCE_USERNAME", DatabaseProcess.USER,
                        "SPRING_DATASOURCE_PASSWORD", DatabaseProcess.PASSWORD,
                        "SPRING_FLYWAY_USER", DatabaseProcess.OWNER,
                        "SPRING_FLYWAY_PASSWORD", DatabaseProcess.PASSWORD,
                        "IDMAJ_KEYS_SEAL", "c3RhcnQtb2YtYS1iZW5jaG1hcmstc2VhbC0tLS0tLTE=",
                        "IDMAJ_KEYS_INDEX", "c3RhcnQtb2YtYS1iZW5jaG1hcmstaW5kZXgtLS0tLTI=",
                        "IDMAJ_KEYS_AUDIT", "c3RhcnQtb2YtYS1iZW5jaG1hcmstYXVkaXQtLS0tLTM=")
                .forEach(process.environment()::put);
        long began = System.nanoTime();
        Process started = process.start();
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                    .build();
            Until.met("the log-in page answers", () -> answered(started, http, page));
            return (System.nanoTime() - began) / 1e6;
        } finally {
            started.destroyForcibly().waitFor();
        }
    }

    private boolean answered(Process started, HttpClient http, HttpRequest page) {
        assertThat(started.isAlive()).as("see %s", folder.resolve("start.log")).isTrue();
        try {
            var answer = http.send(page, BodyHandlers.ofString());
            assertThat(answer.body()).contains("<html", "dir=\"rtl\"");
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JVM alone, for the floor. */
    private double bare() throws IOException, InterruptedException {
        long began = System.nanoTime();
        java(List.of("-version")).start().waitFor();
        return (System.nanoTime() - began) / 1e6;
    }

    private ProcessBuilder java(List<String> command) {
        var whole = new ArrayList<String>();
        // The one the cache was written by.
        String home = Optional.ofNullable(System.getenv("JAVA_HOME")).orElse(System.getProperty("java.home"));
        whole.add(Path.of(home, "bin", "java").toString());
        whole.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("start.log").toFile()));
    }

    private static Map<String, Double> medians(Map<String, List<Double>> times) {
        var medians = new LinkedHashMap<String, Double>();
        for (String name : List.of(ONE_FILE, EXTRACTED, CACHED, BARE)) {
            var taken = times.get(name).stream().sorted().toList();
            medians.put(name, taken.get(taken.size() / 2));
        }
        return medians;
    }

    private static String text(Map<String, Double> medians, Path jars) throws IOException {
        var text = new StringBuilder("| how | to the log-in page | of one file |\n|---|--:|--:|\n");
        medians.forEach((name, median) -> text.append(
                String.format(Locale.ROOT, "| %s | %.0f | %.2f |%n", name, median, median / medians.get(ONE_FILE))));
        return text + String.format(
                Locale.ROOT,
                "%nProduction, migrations there already, %d starts of each. The image starts as in the third row (goal: 0.5);"
                        + " the cache%ntakes %d MB.",
                REPETITIONS,
                Files.size(jars.resolve("application/idmaj.aot")) / 1_000_000);
    }
}
