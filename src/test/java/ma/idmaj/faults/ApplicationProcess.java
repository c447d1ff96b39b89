package ma.idmaj.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Idmaj as a process of its own that can be killed between any two instructions, and started again. */
final class ApplicationProcess implements AutoCloseable {

    private final Path log;
    private final int port;
    private final List<String> database;
    private final List<String> settings;
    private final Map<String, String> environment;
    private final List<Path> besides;
    private Process application;

    /** @param settings more of them, as arguments of the command */
    ApplicationProcess(Path folder, int databasePort, String... settings) throws IOException {
        this(
                log(folder),
                DatabaseProcess.freePort(),
                database(databasePort),
                "",
                List.of(settings),
                Map.of(),
                List.of());
    }

    /** @param besides more classes than its own */
    ApplicationProcess(Path folder, int databasePort, Map<String, String> environment, Path... besides)
            throws IOException {
        this(
                log(folder),
                DatabaseProcess.freePort(),
                database(databasePort),
                "",
                List.of(),
                environment,
                List.of(besides));
    }

    /**
     * @param database its address
     * @param manner   how the application is connected to it; the migrations are without
     * @param settings more of them
     */
    ApplicationProcess(Path log, int port, String database, String manner, List<String> settings) throws IOException {
        this(log, port, database, manner, settings, Map.of(), List.of());
    }

    private ApplicationProcess(
            Path log,
            int port,
            String database,
            String manner,
            List<String> settings,
            Map<String, String> environment,
            List<Path> besides)
            throws IOException {
        this.log = log;
        this.port = port;
        this.database = List.of(
                "--spring.flyway.url=" + database + "?createDatabaseIfNotExist=true",
                "--spring.flyway.user=" + DatabaseProcess.OWNER,
                "--spring.flyway.password=" + DatabaseProcess.PASSWORD,
                "--spring.datasource.url=" + database + manner,
                "--spring.datasource.username=" + DatabaseProcess.USER,
                "--spring.datasource.password=" + DatabaseProcess.PASSWORD);
        this.settings = settings;
        this.environment = environment;
        this.besides = besides;
        start();
    }

    private static Path log(Path folder) {
        return folder.resolve("application.log");
    }

    private static String database(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/idmaj_faults";
    }

    int port() {
        return port;
    }

    void killAndStart() throws IOException, InterruptedException {
        kill();
        start();
    }

    void kill() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }

    void start() throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--idmaj.address=http://127.0.0.1:" + port,
                "--server.servlet.session.cookie.secure=false",
                "--spring.datasource.hikari.connection-timeout=3000"));
        arguments.addAll(settings);
        application = launch(arguments);
        try {
            Until.met("the application answers", () -> answers(application));
        } catch (RuntimeException | AssertionError failed) {
            application.destroyForcibly();
            throw failed;
        }
    }

    /** To stop, as an administrator or an engine of containers does (SIGTERM). */
    void tellToStop() {
        application.destroy();
    }

    boolean alive() {
        return application.isAlive();
    }

    /** @return its exit code, once it has ended by itself */
    int ended() throws InterruptedException {
        return application.waitFor();
    }

    /** Whether its health says that acts can be written. */
    boolean up() {
        return answers(application);
    }

    /** Where it puts what it needs for a moment. */
    Path temporary() {
        return log.resolveSibling("tmp");
    }

    /** The check of the audit trail, as a process of its own beside the running one. @return its exit code */
    int verifyTrail() throws IOException, InterruptedException {
        return launch(List.of("--verify-audit")).waitFor();
    }

    private Process launch(List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary()),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Stream.concat(Stream.of(classes()), besides.stream().map(Path::toString))
                        .collect(Collectors.joining(File.pathSeparator)),
                "ma.idmaj.Application",
                "--spring.profiles.active=demo"));
        command.addAll(database);
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        process.environment().putAll(environment);
        return process.start();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean answers(Process started) {
        if (!started.isAlive()) throw new IllegalStateException("stopped: see " + log);
        if (!DatabaseProcess.listening(port)) return false;
        try (var http = HttpClient.newHttpClient()) {
            var health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it runs for people: without the tests' own views and settings. */
    static String classes() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
