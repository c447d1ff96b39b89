package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/**
 * Desks that serve a ceremony line by line, some lines from two desks at once and some undone again, whatever befalls them;
 * and what must be true of the day when they are through.
 */
final class DesksAtWork implements AutoCloseable {

    /** One line for one desk to serve, maybe with another desk upon it at the same moment. */
    private record Job(UUID line, boolean contested, boolean undone) {}

    private final MadeCeremony ceremony;
    private final Queue<Job> jobs;
    private final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Long> moments = new ConcurrentLinkedQueue<>();
    private final ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> working = new ArrayList<>();
    private volatile Duration pause;

    /** @param pause of a desk between two people */
    DesksAtWork(int port, MadeCeremony ceremony, int many, Duration pause) throws IOException {
        this.ceremony = ceremony;
        this.jobs = jobs(ceremony.lines);
        this.pause = pause;
        for (int number = 1; number <= many; number++) {
            boolean even = number % 2 == 0;
            ScriptedDesk one = desk(port, even ? "organiser-" + number : "desk-" + number);
            ScriptedDesk other = desk(port, even ? "desk-" + number : "organiser-" + number);
            working.add(desks.submit(() -> work(one, other)));
        }
    }

    int answered() {
        return answers.size();
    }

    /** Waits for so many more answers, of desks that are still at work then. */
    void answered(int more) {
        int until = answers.size() + more;
        Until.met(until + " acts answered", () -> answers.size() >= until || over());
        for (Future<?> desk : working)
            if (desk.state() == Future.State.FAILED) throw new AssertionError("a desk", desk.exceptionNow());
        assertThat(over()).as("desks at work, %d acts answered", answers.size()).isFalse();
    }

    /** No pause any more, until everybody is served. */
    void finish() throws InterruptedException, ExecutionException {
        pause = Duration.ZERO;
        for (Future<?> desk : working) desk.get();
    }

    /** The longest time without an answer from the one moment to the other, both of {@link System#nanoTime}. */
    Duration longestSilence(long from, long to) {
        long longest = 0;
        long last = from;
        for (long moment : moments) {
            if (moment - from < 0 || moment - to > 0) continue;
            longest = Math.max(longest, moment - last);
            last = Math.max(last, moment);
        }
        return Duration.ofNanos(Math.max(longest, to - last));
    }

    private ScriptedDesk desk(int port, String username) throws IOException {
        return new ScriptedDesk(port, ceremony, username, "idmaj-demo", signature(), answer -> {
            answers.add(answer);
            moments.add(System.nanoTime());
        });
    }

    private void work(ScriptedDesk one, ScriptedDesk other) {
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
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private boolean over() {
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

    void check(Connection database) throws SQLException {
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
        assertThat(ids("UNDO", true)).as("undone").isNotEmpty();
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

    private static String signature() throws IOException {
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

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
