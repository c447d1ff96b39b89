package ma.idmaj.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application as it runs for people, in a JVM of its own over a database of its own: measured from outside, with the
 * processor time of each told apart.
 */
public final class LoadedServer implements AutoCloseable {

    private static final String DATABASE = "idmaj_load";

    private final DatabaseProcess database;
    private final ProcessHandle databaseProcess;
    private final Process application;
    private final int port = DatabaseProcess.freePort();

    /** @param jvm what the application's JVM is given beside the usual */
    public LoadedServer(Path folder, List<String> jvm) throws Exception {
        var before = ProcessHandle.current().children().map(ProcessHandle::pid).toList();
        database = new DatabaseProcess(folder);
        databaseProcess = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child.pid()))
                .findFirst()
                .orElseThrow();
        application = launch(folder, jvm);
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

    public long pid() {
        return application.pid();
    }

    private String address() {
        return "jdbc:mariadb://127.0.0.1:" + database.port() + "/" + DATABASE;
    }

    private Process launch(Path folder, List<String> jvm) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-cp",
                classes(),
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
        Until.met("the application answers", () -> answers(started, folder));
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

    private static String classes() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        application.destroyForcibly().waitFor();
        database.close();
    }
}
