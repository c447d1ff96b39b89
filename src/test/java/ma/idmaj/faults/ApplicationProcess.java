package ma.idmaj.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Idmaj as a process of its own that can be killed between any two instructions, and started again. */
final class ApplicationProcess implements AutoCloseable {

    private final Path folder;
    private final int port = DatabaseProcess.freePort();
    private final int databasePort;
    private final String[] settings;
    private Process application;

    /** @param settings more of them, as arguments of the command */
    ApplicationProcess(Path folder, int databasePort, String... settings) throws IOException {
        this.folder = folder;
        this.databasePort = databasePort;
        this.settings = settings;
        this.application = launch();
    }

    int port() {
        return port;
    }

    void killAndStart() throws IOException, InterruptedException {
        application.destroyForcibly().waitFor();
        application = launch();
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

    private Process launch() throws IOException {
        String database = "jdbc:mariadb://127.0.0.1:" + databasePort + "/idmaj_faults";
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes(),
                "ma.idmaj.Application",
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--idmaj.address=http://127.0.0.1:" + port,
                "--server.servlet.session.cookie.secure=false",
                "--spring.flyway.url=" + database + "?createDatabaseIfNotExist=true",
                "--spring.flyway.user=" + DatabaseProcess.OWNER,
                "--spring.flyway.password=" + DatabaseProcess.PASSWORD,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + DatabaseProcess.USER,
                "--spring.datasource.password=" + DatabaseProcess.PASSWORD,
                "--spring.datasource.hikari.connection-timeout=3000"));
        command.addAll(List.of(settings));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("application.log").toFile()))
                .start();
        Until.met("the application answers", () -> answers(started));
        return started;
    }

    private boolean answers(Process started) {
        if (!started.isAlive()) throw new IllegalStateException("stopped: see " + folder.resolve("application.log"));
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
    private static String classes() {
        return Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public void close() throws InterruptedException {
        application.destroyForcibly().waitFor();
    }
}
