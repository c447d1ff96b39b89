package ma.idmaj.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed MariaDB over a folder of its own that can be killed as a power cut would, and started again. */
final class DatabaseProcess implements AutoCloseable {

    static final String USER = "idmaj";
    static final String OWNER = "idmaj_owner";
    static final String PASSWORD = "of-this-test-only";

    private final Path folder;
    private final Path data;
    private final List<String> options;
    private final int port = freePort();
    private Process server;

    DatabaseProcess(Path folder) throws IOException, InterruptedException {
        this(folder, folder.resolve("data"));
    }

    /** @param data where its tables go, maybe on a disk of their own */
    DatabaseProcess(Path folder, Path data, String... options) throws IOException, InterruptedException {
        this.folder = folder;
        this.data = data;
        this.options = List.of(options);
        Path tool = find("mariadb-install-db").orElseThrow();
        int made = apart(
                        tool.toString(),
                        "--no-defaults",
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("install.log").toFile())
                .start()
                .waitFor();
        if (made != 0) throw new IllegalStateException(Files.readString(folder.resolve("install.log")));
        // As docs/database-users.md has them made.
        Files.writeString(folder.resolve("init.sql"), """
                CREATE USER IF NOT EXISTS '%3$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `idmaj%%`.* TO '%3$s'@'127.0.0.1' WITH GRANT OPTION;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                """.formatted(USER, PASSWORD, OWNER));
        server = launch();
    }

    static boolean installed() {
        return find("mariadb-install-db").isPresent() && find("mariadbd").isPresent();
    }

    int port() {
        return port;
    }

    /** kill -9, and up again over the same files. */
    void killAndStart() throws IOException, InterruptedException {
        server.destroyForcibly().waitFor();
        server = launch();
    }

    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    void start() throws IOException, InterruptedException {
        server = launch();
    }

    long pid() {
        return server.pid();
    }

    /** As its own administrator, by the socket. @return what it answers */
    String root(String sql) throws IOException, InterruptedException {
        Process client = new ProcessBuilder(
                        "mariadb", "--no-defaults", "--socket=" + folder.resolve("sock"), "-uroot", "-BN", "-e", sql)
                .redirectErrorStream(true)
                .start();
        String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.waitFor() != 0) throw new IllegalStateException(said);
        return said.strip();
    }

    private Process launch() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                find("mariadbd").orElseThrow().toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--port=" + port,
                "--socket=" + folder.resolve("sock"),
                "--pid-file=" + folder.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--init-file=" + folder.resolve("init.sql")));
        command.addAll(options);
        if ("root".equals(System.getProperty("user.name"))) command.add("--user=root");
        Process started = apart(command.toArray(String[]::new))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
        Until.met("the database answers", () -> answers(started));
        return started;
    }

    /** With temporary files of its own: at its start a server clears the folder of those of any other. */
    private ProcessBuilder apart(String... command) {
        var process = new ProcessBuilder(command);
        process.environment().put("TMPDIR", folder.toString());
        return process;
    }

    private boolean answers(Process started) {
        if (!started.isAlive())
            throw new IllegalStateException("mariadbd stopped: see " + folder.resolve("server.log"));
        return listening(port);
    }

    static boolean listening(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> find(String binary) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(place -> Path.of(place, binary))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }
}
