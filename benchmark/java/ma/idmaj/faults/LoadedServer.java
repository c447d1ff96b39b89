package ma.idmaj.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application as it is packaged, in a JVM of its own over a database of its own: measured from outside, with the
 * processor time of each told apart. {@code benchmark/run} packages it first.
 */
public final class LoadedServer implements AutoCloseable {

    private static final String DATABASE = "idmaj_load";

    /** On a machine that does much else. */
    private static final Duration START = Duration.ofMinutes(10);

    private final DatabaseProcess database;
    private final ProcessHandle databaseProcess;
    private final Process application;
    private final int port = DatabaseProcess.freePort();

    /**
     * @param jvm    what the application's JVM is given beside the usual
     * @param before folders or jars whose classes come before the application's own
     */
    public LoadedServer(Path folder, List<String> jvm, Path... before) throws Exception {
        Path jar = Path.of(System.getProperty("benchmark.application", "target/benchmark/application"), "idmaj.jar")
                .toAbsolutePath();
        if (!Files.exists(jar)) throw new IllegalStateException("There is no " + jar + ": benchmark/run makes it");
        String classes = Stream.concat(Stream.of(before), Stream.of(jar))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        var others = ProcessHandle.current().children().map(ProcessHandle::pid).toList();
        database = new DatabaseProcess(folder);
        databaseProcess = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child.pid()))
                .findFirst()
                .orElseThrow();
        Runtime.getRuntime().addShutdownHook(new Thread(databaseProcess::destroyForcibly));
        application = launch(folder, jvm, classes);
    }

    public String root() {
        return "http://127.0.0.1:" + port + "/";
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address(), DatabaseProcess.OWNER, DatabaseProcess.PASSWORD);
    }

    /** An approved ceremony of today; lines are numbered from one on. */
    public Made ceremony(Connection connection, int people) throws SQLException {
        var made = new MadeCeremony(connection, people, 0);
        return new Made(made.id, List.copyOf(made.lines), made.lines.stream().map(made::words).toList());
    }

    /** @param words that each of the lines is signed under */
    public record Made(UUID id, List<UUID> lines, List<String> words) {}

    /** Of the application's own process. */
    public Duration processorTime() {
        return application.toHandle().info().totalCpuDuration().orElseThrow();
    }

    public Duration databaseTime() {
        return databaseProcess.info().totalCpuDuration().orElseThrow();
    }

    /** What the application holds after its collector has run, in bytes: those who left are let go of a while later. */
    public long heap() {
        long before = collected();
        for (int i = 0; i < 20; i++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            long now = collected();
            if (Math.abs(now - before) < before / 500) return now;
            before = now;
        }
        return before;
    }

    /** The same at once, where people are at work and it never comes to rest. */
    public long heapAtWork() {
        return collected();
    }

    private long collected() {
        for (int i = 0; i < 2; i++) asked("GC.run");
        long bytes = 0;
        // The young and the old part, or the whole; what is not heap has no total.
        for (String line : asked("GC.heap_info").lines().toList()) {
            var found = Pattern.compile("total .*used (\\d+)K").matcher(line);
            if (found.find()) bytes += Long.parseLong(found.group(1)) * 1024;
        }
        if (bytes == 0) throw new IllegalStateException(asked("GC.heap_info"));
        return bytes;
    }

    /** What the application's JVM answers to a diagnostic command. */
    public String asked(String... command) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(application.pid())));
        words.addAll(List.of(command));
        try {
            var jcmd = new ProcessBuilder(words).redirectErrorStream(true).start();
            return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + database.port() + "/" + DATABASE;
    }

    private Process launch(Path folder, List<String> jvm, String classes) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                classes,
                "ma.idmaj.Application",
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--idmaj.address=" + root(),
                "--server.servlet.session.cookie.secure=false",
                "--spring.flyway.url=" + address() + "?createDatabaseIfNotExist=true",
                "--spring.flyway.user=" + DatabaseProcess.OWNER,
                "--spring.flyway.password=" + DatabaseProcess.PASSWORD,
                "--spring.datasource.url=" + address(),
                "--spring.datasource.username=" + DatabaseProcess.USER,
                "--spring.datasource.password=" + DatabaseProcess.PASSWORD,
                "--idmaj.pace.searches-a-minute=100000000"));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        long end = System.nanoTime() + START.toNanos();
        while (!answers(started, folder)) {
            if (System.nanoTime() > end) throw new IllegalStateException("It does not start: see " + folder);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return started;
    }

    private boolean answers(Process started, Path folder) {
        if (!started.isAlive()) throw new IllegalStateException("stopped: see " + folder.resolve("application.log"));
        if (!DatabaseProcess.listening(port)) return false;
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create(root() + "actuator/health")).build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        application.destroyForcibly().waitFor();
        database.close();
    }
}
