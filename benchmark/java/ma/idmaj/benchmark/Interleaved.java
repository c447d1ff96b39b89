package ma.idmaj.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Several ways to do the same work, measured in turn, so that whatever else the machine does falls on all of them alike.
 * Each turn has an order of its own: whoever always came right after a heavy peer would pay for the caches it emptied.
 * Just before its turn each does something of its kind uncounted, as on a server that other people use too.
 */
public final class Interleaved {

    private static final int WARM_UP = 15;

    /** Work that is to be timed; it throws when the answer is not the right one. */
    public interface Work {
        void once();
    }

    private record Turn(Work before, Work work) {}

    private final Map<String, Turn> works = new LinkedHashMap<>();
    private final Random order = new Random(20260218);

    public Interleaved with(String name, Work work) {
        return with(name, () -> {}, work);
    }

    /** @param before uncounted: the same for somebody else */
    public Interleaved with(String name, Work before, Work work) {
        works.put(name, new Turn(before, work));
        return this;
    }

    /** @return the median of each in milliseconds, after a warm-up that is not counted */
    public Map<String, Double> medians(int repetitions) {
        for (int i = 0; i < WARM_UP; i++) {
            for (Turn turn : works.values()) {
                turn.before.once();
                turn.work.once();
            }
        }
        var times = new LinkedHashMap<String, long[]>();
        works.keySet().forEach(name -> times.put(name, new long[repetitions]));
        for (int i = 0; i < repetitions; i++) {
            var names = new ArrayList<>(works.keySet());
            Collections.shuffle(names, order);
            for (String name : names) {
                Turn turn = works.get(name);
                turn.before.once();
                long start = System.nanoTime();
                turn.work.once();
                times.get(name)[i] = System.nanoTime() - start;
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((name, taken) -> {
            Arrays.sort(taken);
            medians.put(name, taken[taken.length / 2] / 1e6);
        });
        return medians;
    }
}
