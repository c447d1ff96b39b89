package ma.idmaj.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One database of three, started by {@code benchmark/cluster/node}; killed as a power cut would, and started again. */
final class GaleraNode implements AutoCloseable {

    private static final int PORTS_EACH = 5;

    private final Path folder;
    private final int number;
    private final int base;
    private Process server;

    /** @param begin whether the cluster begins with it; otherwise it joins those that run */
    GaleraNode(Path folder, int number, int base, boolean begin) throws IOException, InterruptedException {
        this.folder = folder;
        this.number = number;
        this.base = base;
        launch(begin);
        if (begin) makeUsers();
    }

    int port() {
        return base + (number - 1) * PORTS_EACH;
    }

    void kill() throws InterruptedException {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly().waitFor();
    }

    /** Comes back, and has fetched what it missed. */
    void start() throws IOException {
        launch(false);
    }

    private void launch(boolean begin) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of("benchmark/cluster/node").toAbsolutePath().toString(),
                folder.toString(),
                Integer.toString(number),
                Integer.toString(base)));
        if (begin) command.add("first");
        server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("node-" + number + ".log").toFile()))
                .start();
        try {
            Until.met("node " + number + " has caught up", this::caughtUp);
        } catch (RuntimeException | AssertionError failed) {
            server.destroyForcibly();
            throw failed;
        }
    }

    private boolean caughtUp() {
        if (!server.isAlive()) throw new IllegalStateException("node " + number + " stopped: see " + folder);
        try (Connection root = connect("root", "", "");
                ResultSet state = root.createStatement()
                        .executeQuery("show status like 'wsrep_local_state_comment'")) {
            return state.next() && state.getString(2).equals("Synced");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** As docs/database-users.md has them made; the others get them with everything else. */
    private void makeUsers() {
        try (Connection root = connect("root", "", "")) {
            String identified = "@'127.0.0.1' identified by '" + DatabaseProcess.PASSWORD + "'";
            root.createStatement().execute("create user " + DatabaseProcess.OWNER + identified);
            root.createStatement()
                    .execute("grant all on `idmaj%`.* to " + DatabaseProcess.OWNER + "@'127.0.0.1' with grant option");
            root.createStatement().execute("create user " + DatabaseProcess.USER + identified);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect() throws SQLException {
        return connect(DatabaseProcess.USER, DatabaseProcess.PASSWORD, "idmaj_faults");
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port() + "/" + database + "?connectTimeout=1000", user, password);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
