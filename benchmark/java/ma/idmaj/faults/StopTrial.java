package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server told to stop in the middle of a hand-over ({@code benchmark/stop}): the act under way is finished and answered, what
 * comes new is refused in words, and health is down before the door is shut. The act is held up by a lock on its line, so
 * that nothing depends on who is quicker.
 */
class StopTrial {

    @TempDir
    Path folder;

    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();

    @Test
    void finishesWhatIsUnderWayAndRefusesTheRest() throws Exception {
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port(), "--idmaj.stop.notice=5s");
                Connection direct = DayFaultsTest.connect(database);
                HttpClient http = HttpClient.newHttpClient()) {
            var ceremony = new MadeCeremony(direct, 2, 2);
            UUID line = ceremony.lines.getFirst();
            var desk = desk(application.port(), ceremony, "desk-1");
            var other = desk(application.port(), ceremony, "desk-2");
            long arrived = other.arrive(ceremony.lines.getLast(), 0);
            long here = desk.arrive(line, 0);

            direct.setAutoCommit(false);
            lock(direct, line);
            var underWay = CompletableFuture.supplyAsync(() -> desk.handOver(line, here));
            Until.met("the act waits for its line", () -> waits(direct));
            assertThat(get(http, application, "actuator/health").statusCode()).isEqualTo(200);

            application.tellToStop();
            Until.met("health is down", () -> get(http, application, "actuator/health").statusCode() == 503);
            var refused = get(http, application, "login?lang=fr");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("10");
            assertThat(refused.body()).contains("lang=\"fr-MA\"", "L’application redémarre");
            assertThat(other.handOverOnce(ceremony.lines.getLast(), arrived)).isEqualTo(503);

            Until.met("the door is shut", () -> !DatabaseProcess.listening(application.port()));
            assertThat(underWay).isNotDone();
            assertThat(application.alive()).isTrue();
            direct.rollback();
            assertThat(underWay.get()).as("the version the act made").isGreaterThan(here);
            assertThat(application.ended()).as("128 and the signal's number").isEqualTo(143);

            direct.setAutoCommit(true);
            assertThat(state(direct, line)).isEqualTo("SIGNED");
            assertThat(state(direct, ceremony.lines.getLast())).as("refused whole").isEqualTo("PRESENT");
        }
    }

    private ScriptedDesk desk(int port, MadeCeremony ceremony, String username) throws IOException {
        return new ScriptedDesk(port, ceremony, username, "idmaj-demo", ScriptedDesk.signature(), answers::add);
    }

    private static HttpResponse<String> get(HttpClient http, ApplicationProcess application, String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + application.port() + "/" + path))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void lock(Connection database, UUID line) throws SQLException {
        try (PreparedStatement row =
                database.prepareStatement("select id from distribution_line where id = ? for update")) {
            row.setObject(1, line);
            row.executeQuery();
        }
    }

    /** Some statement of the application's about this table goes on. */
    private static boolean waits(Connection direct) {
        try (ResultSet running = direct.createStatement().executeQuery("""
                select count(*) from information_schema.processlist
                where id <> connection_id() and command = 'Query' and info like '%distribution_line%'""")) {
            running.next();
            return running.getInt(1) > 0;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static String state(Connection database, UUID line) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("select state from distribution_line where id = ?")) {
            row.setObject(1, line);
            ResultSet found = row.executeQuery();
            found.next();
            return found.getString(1);
        }
    }
}
