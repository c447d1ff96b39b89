package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.faults.ScriptedDesk.Answered;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

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
        return new ScriptedDesk(port, ceremony, username, "idmaj-demo", ScriptedDesk.signature(), answer -> {
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
        new DayTruth(ceremony, answers).check(database);
        assertThat(answers)
                .as("some are undone")
                .anyMatch(answer -> answer.act().equals("UNDO") && answer.done());
    }

    @Override
    public void close() {
        desks.shutdownNow();
    }
}
