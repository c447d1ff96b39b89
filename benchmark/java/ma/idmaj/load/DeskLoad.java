package ma.idmaj.load;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Desks at work, each a thread, in a process of their own. Told on standard input: {@code desks 200} to have so many at work,
 * {@code measure 20} to measure so many seconds and tell what was found.
 */
final class DeskLoad {

    /** Passwords are dear to check: more at once would only wait for each other. */
    private static final int LOG_INS_AT_ONCE = 4;

    private final Map<String, Times> times = new ConcurrentSkipListMap<>();
    private final Times all = new Times();
    private final AtomicInteger failed = new AtomicInteger();
    private final Queue<Desk> waiting = new ConcurrentLinkedQueue<>();
    private final List<Desk> working = new ArrayList<>();
    private final Semaphore doors = new Semaphore(LOG_INS_AT_ONCE);
    private final double think;
    private volatile boolean measuring;

    private DeskLoad(double think) {
        this.think = think;
    }

    /** @param arguments address, file of desks, seconds between two acts, signature */
    public static void main(String[] arguments) throws Exception {
        var load = new DeskLoad(Double.parseDouble(arguments[2]));
        var guests = new TreeMap<String, List<Desk.Guest>>();
        // username, ceremony, number, line, words
        for (String row : Files.readAllLines(Path.of(arguments[1]))) {
            String[] cells = row.split("\t");
            guests.computeIfAbsent(cells[0] + "\t" + cells[1], key -> new ArrayList<>())
                    .add(new Desk.Guest(Integer.parseInt(cells[2]), cells[3], cells[4]));
        }
        guests.forEach((key, its) -> load.waiting.add(
                new Desk(arguments[0], key.split("\t")[1], key.split("\t")[0], its, arguments[3])));
        var said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int number = Integer.parseInt(line.split(" ")[1]);
            System.out.println(line.startsWith("desks") ? load.desks(number) : load.measure(number));
        }
        System.exit(0);
    }

    private String desks(int wanted) throws Exception {
        try (var opening = Executors.newVirtualThreadPerTaskExecutor()) {
            while (working.size() < wanted) {
                Desk desk = waiting.remove();
                working.add(desk);
                opening.submit(() -> {
                    doors.acquireUninterruptibly();
                    try {
                        desk.open();
                        Thread.startVirtualThread(() -> work(desk));
                    } catch (RuntimeException shut) {
                        failed(shut);
                    } finally {
                        doors.release();
                    }
                });
            }
        }
        return "open " + working.size() + " " + failed.get();
    }

    private String measure(int seconds) throws InterruptedException {
        all.clear();
        times.values().forEach(Times::clear);
        failed.set(0);
        long pushed = pushed();
        measuring = true;
        TimeUnit.SECONDS.sleep(seconds);
        measuring = false;
        var told = new StringBuilder("measured " + failed.get() + " " + (pushed() - pushed) + " " + all.told());
        times.forEach((what, taken) -> told.append('\t').append(what).append('\t').append(taken.told()));
        return told.toString();
    }

    private long pushed() {
        return working.stream().mapToLong(Desk::pushed).sum();
    }

    private void work(Desk desk) {
        try {
            pause(ThreadLocalRandom.current().nextDouble() * think);
            while (true) {
                boolean counts = measuring;
                long start = System.nanoTime();
                String what = desk.once();
                long taken = System.nanoTime() - start;
                if (counts) {
                    all.add(taken);
                    times.computeIfAbsent(what, name -> new Times()).add(taken);
                }
                pause(think * (0.5 + ThreadLocalRandom.current().nextDouble()));
            }
        } catch (RuntimeException stopped) {
            failed(stopped);
        }
    }

    private void failed(RuntimeException failure) {
        if (failed.getAndIncrement() < 3) failure.printStackTrace();
    }

    private static void pause(double seconds) {
        try {
            TimeUnit.MICROSECONDS.sleep((long) (seconds * 1e6));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
