package ma.idmaj.faults;

import ma.idmaj.faults.ScriptedDesk.Answered;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Desks that hand over to everybody of a ceremony while something else goes wrong, and don't give up. */
final class WorkingDesks implements AutoCloseable {

    final Queue<Answered> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> working = new ArrayList<>();

    WorkingDesks(int port, MadeCeremony ceremony, int desks) throws IOException {
        var lines = new ConcurrentLinkedQueue<>(ceremony.lines);
        for (int number = 1; number <= desks; number++) {
            var desk = new ScriptedDesk(
                    port, ceremony, "desk-" + number, "idmaj-demo", ScriptedDesk.signature(), answers::add);
            working.add(threads.submit(() -> {
                for (UUID line = lines.poll(); line != null; line = lines.poll()) desk.serve(line, 0);
            }));
        }
    }

    /** Waits until so many acts are answered, or all are. */
    void answered(int acts) {
        Until.met(acts + " acts answered", () -> {
            for (Future<?> desk : working)
                if (desk.state() == Future.State.FAILED) throw new AssertionError("a desk", desk.exceptionNow());
            return answers.size() >= acts || working.stream().allMatch(Future::isDone);
        });
    }

    void finish() throws InterruptedException, ExecutionException {
        for (Future<?> desk : working) desk.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
