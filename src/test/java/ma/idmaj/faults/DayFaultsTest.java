package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/**
 * A day under fire: desks that go on handing over while the application, the database and the lines between them are
 * killed in the middle of acts. Whatever was acknowledged is there, nothing is there twice. {@code benchmark/faults} runs
 * it longer.
 */
class DayFaultsTest {

    private static final int EACH = Integer.getInteger("idmaj.faults", 10);
    private static final int PEOPLE = 20 * EACH;
    private static final int DESKS = 8;

    /**
     * Acts answered before the next blow. Two acts a person are some 13 for each blow; a few less, so that desks faster
     * than the eye are still at work when the last one falls.
     */
    private static final int BETWEEN = 11;

    private enum Fault {
        APPLICATION,
        DATABASE,
        LINE
    }

    /** One line for one desk to serve, maybe with another desk upon it at the same moment. */
    private record Job(UUID line, boolean contested, boolean undone) {}

    @TempDir
    Path folder;

    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryBlow() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        try (var database = new DatabaseProcess(folder);
                var toDatabase = new CutLine(database.port());
                var application = new ApplicationProcess(folder, toDatabase.port());
                var toApplication = new CutLine(application.port())) {
            MadeCeremony ceremony;
            try (Connection direct = connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            Queue<Job> jobs = jobs(ceremony.lines);
            long undone = jobs.stream().filter(Job::undone).count();
            try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
                var working = new ArrayList<Future<?>>();
                for (int number = 1; number <= DESKS; number++) {
                    boolean even = number % 2 == 0;
                    ScriptedDesk one =
                            desk(toApplication.port(), ceremony, even ? "organiser-" + number : "desk-" + number);
                    ScriptedDesk other =
                            desk(toApplication.port(), ceremony, even ? "desk-" + number : "organiser-" + number);
                    working.add(desks.submit(() -> work(jobs, one, other)));
                }
                int blow = 0;
                for (Fault fault : faults()) {
                    int until = ++blow * BETWEEN;
                    Until.met(until + " acts answered", () -> answers.size() >= until || over(working));
                    for (Future<?> desk : working)
                        if (desk.state() == Future.State.FAILED)
                            throw new AssertionError("a desk", desk.exceptionNow());
                    assertThat(over(working))
                            .as("desks at work at blow %d, %d acts answered", blow, answers.size())
                            .isFalse();
                    switch (fault) {
                        case APPLICATION -> application.killAndStart();
                        case DATABASE -> database.killAndStart();
                        case LINE -> (blow % 2 == 0 ? toApplication : toDatabase).cut();
                    }
                }
                for (Future<?> desk : working) desk.get();
            }
            try (Connection direct = connect(database)) {
                check(direct, ceremony, undone);
            }
        }
    }

    private void work(Queue<Job> jobs, ScriptedDesk one, ScriptedDesk other) {
        for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
            long version;
            if (job.contested()) {
                OptionalLong won = one.race(job.line(), 0);
                if (won.isEmpty()) continue;
                version = one.handOver(job.line(), won.getAsLong());
            } else {
                version = one.serve(job.line(), 0);
            }
            if (job.undone()) one.handOver(job.line(), other.undo(job.line(), version));
        }
    }

    private static boolean over(List<Future<?>> working) {
        return working.stream().anyMatch(desk -> desk.state() == Future.State.FAILED)
                || working.stream().allMatch(Future::isDone);
    }

    private static Queue<Job> jobs(List<UUID> lines) {
        var jobs = new ConcurrentLinkedQueue<Job>();
        for (int i = 0; i < lines.size(); i++) {
            boolean contested = i % 10 == 3;
            jobs.add(new Job(lines.get(i), contested, i % 15 == 7));
            // Next in the queue: another desk takes it while the first is at it.
            if (contested) jobs.add(new Job(lines.get(i), true, i % 15 == 7));
        }
        return jobs;
    }

    private static List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        for (Fault fault : Fault.values()) faults.addAll(Collections.nCopies(EACH, fault));
        Collections.shuffle(faults, new Random(20_260_218));
        return faults;
    }

    private ScriptedDesk desk(int port, MadeCeremony ceremony, String username) throws IOException {
        return new ScriptedDesk(port, ceremony, username, "idmaj-demo", signature(), answers::add);
    }

    private void check(Connection database, MadeCeremony ceremony, long undone) throws SQLException {
        Set<UUID> acknowledged = ids("HAND_OVER", true);
        Set<UUID> records = uuids(database, "select h.id from handover h" + OF_THIS, ceremony.id);
        assertThat(records).as("every acknowledged hand-over, and no other").isEqualTo(acknowledged);
        assertThat(uuids(
                        database,
                        "select h.standing_line_id from handover h" + OF_THIS + " and h.annulled_at is null",
                        ceremony.id))
                .as("each person once")
                .isEqualTo(Set.copyOf(ceremony.lines));
        assertThat(number(
                        database,
                        "select count(*) from handover h" + OF_THIS + " and h.annulled_at is null",
                        ceremony.id))
                .isEqualTo(ceremony.lines.size());
        assertThat(number(
                        database,
                        "select count(*) from handover h" + OF_THIS + " and h.annulled_at is not null",
                        ceremony.id))
                .as("undone")
                .isEqualTo(ids("UNDO", true).size());
        assertThat(number(
                        database,
                        "select count(*) from distribution_line where ceremony_id = ? and state <> 'SIGNED'",
                        ceremony.id))
                .isZero();
        assertThat(number(
                        database,
                        "select count(*) from line_item i join distribution_line l on l.id = i.line_id"
                                + " where l.ceremony_id = ? and i.state <> 'GIVEN'",
                        ceremony.id))
                .isZero();
        assertThat(number(
                        database,
                        "select max(h.record_number) - count(*) from handover h where h.record_year ="
                                + " (select max(r.record_year) from handover r" + OF_THIS.replace("h.", "r.") + ")",
                        ceremony.id))
                .as("numbers left out of the year's series")
                .isZero();
        Set<UUID> done =
                uuids(database, "select id from day_act where ceremony_id = ? and outcome = 'DONE'", ceremony.id);
        assertThat(done)
                .as("acts done are acts acknowledged")
                .isEqualTo(answers.stream()
                        .filter(Answered::done)
                        .map(Answered::id)
                        .collect(Collectors.toSet()));
        assertThat(number(
                        database,
                        "select count(*) from audit_entry where subject = 'ceremony' and subject_id = ?"
                                + " and act in ('checkedIn', 'handedOver', 'handoverAnnulled')",
                        ceremony.id.toString()))
                .as("one entry of the trail for each act")
                .isEqualTo(done.size());
        assertThat(number(
                        database,
                        "select count(*) - count(distinct previous_hash) from audit_entry"
                                + " where subject = 'ceremony' and subject_id = ?",
                        ceremony.id.toString()))
                .as("entries that follow the same entry: the chain forks")
                .isZero();
        assertThat(undone).isPositive();
    }

    private static final String OF_THIS = " join distribution_line l on l.id = h.line_id where l.ceremony_id = ?";

    private Set<UUID> ids(String act, boolean done) {
        return answers.stream()
                .filter(answer -> answer.act().equals(act) && answer.done() == done)
                .map(Answered::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> uuids(Connection database, String sql, Object value) throws SQLException {
        var found = new HashSet<UUID>();
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                if (!found.add(rows.getObject(1, UUID.class))) throw new AssertionError("twice: " + rows.getObject(1));
            }
        }
        return found;
    }

    private static long number(Connection database, String sql, Object value) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setObject(1, value);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    static Connection connect(DatabaseProcess database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + database.port() + "/idmaj_faults",
                DatabaseProcess.USER,
                DatabaseProcess.PASSWORD);
    }

    static String signature() throws IOException {
        var image = new BufferedImage(200, 80, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 80);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(3));
        for (int x = 20; x < 170; x += 10) pen.drawLine(x, 20 + x * 7 % 40, x + 10, 20 + (x + 10) * 7 % 40);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
