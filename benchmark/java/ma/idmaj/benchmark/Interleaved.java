package ma.idmaj.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several ways to do the same work, measured in turn, so that whatever else the machine does falls on all of them alike.
 */
public final class Interleaved {

    private static final int WARM_UP = 15;

    /** Work that is to be timed; it throws when the answer is not the right one. */
    public interface Work {
        void once();
    }

    private final Map<String, Work> works = new LinkedHashMap<>();

    public Interleaved with(String name, Work work) {
        works.put(name, work);
        return this;
    }

    /** @return the median of each in milliseconds, after a warm-up that is not counted */
    public Map<String, Double> medians(int repetitions) {
        for (int i = 0; i < WARM_UP; i++) works.values().forEach(Work::once);
        var times = new LinkedHashMap<String, long[]>();
        works.keySet().forEach(name -> times.put(name, new long[repetitions]));
        for (int i = 0; i < repetitions; i++) {
            for (var work : works.entrySet()) {
                long start = System.nanoTime();
                work.getValue().once();
                times.get(work.getKey())[i] = System.nanoTime() - start;
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
