package ma.idmaj.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Several ways to do the same work, measured in turn, so that whatever else the machine does falls on all of them alike.
 * Each turn has an order of its own: whoever always came right after a heavy peer would pay for the caches it emptied.
 * Just before its turn each may do something of its kind uncounted, as on a server that other people use too.
 */
public final class Interleaved {

    private static final int WARM_UP = 15;
    private static final int SLOW_EVERY = 3;

    /** Work that is to be timed; it throws when the answer is not the right one. */
    public interface Work {
        void once();
    }

    private record Turn(Work before, Work work, boolean slow) {}

    private final Map<String, Turn> works = new LinkedHashMap<>();
    private final Random order = new Random(20260218);

    public Interleaved with(String name, Work work) {
        return with(name, () -> {}, work);
    }

    /** @param before uncounted: the same for somebody else */
    public Interleaved with(String name, Work before, Work work) {
        works.put(name, new Turn(before, work, false));
        return this;
    }

    /** Work of seconds: warmed up once and done in every third turn. */
    public Interleaved withSlow(String name, Work work) {
        works.put(name, new Turn(() -> {}, work, true));
        return this;
    }

    /** @return the median of each in milliseconds, after a warm-up that is not counted */
    public Map<String, Double> medians(int repetitions) {
        var medians = new LinkedHashMap<String, Double>();
        times(repetitions).forEach((name, taken) -> medians.put(name, below(taken, 0.5)));
        return medians;
    }

    /** @return milliseconds within which {@code part} of all were done */
    public static double below(List<Long> taken, double part) {
        var sorted = taken.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part))) / 1e6;
    }

    /** @return what each repetition of each took, in nanoseconds, after a warm-up that is not counted */
    public Map<String, List<Long>> times(int repetitions) {
        for (int i = 0; i < WARM_UP; i++) {
            for (Turn turn : works.values()) {
                if (turn.slow && i > 0) continue;
                turn.before.once();
                turn.work.once();
            }
        }
        var times = new LinkedHashMap<String, List<Long>>();
        works.keySet().forEach(name -> times.put(name, new ArrayList<>()));
        for (int i = 0; i < repetitions; i++) {
            var names = new ArrayList<>(works.keySet());
            Collections.shuffle(names, order);
            for (String name : names) {
                Turn turn = works.get(name);
                if (turn.slow && i % SLOW_EVERY > 0) continue;
                turn.before.once();
                long start = System.nanoTime();
                turn.work.once();
                times.get(name).add(System.nanoTime() - start);
            }
        }
        return times;
    }
}
