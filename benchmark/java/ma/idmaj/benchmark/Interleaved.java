package ma.idmaj.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several ways to do the same work, measured in turn, so that whatever else the machine does falls on all of them alike.
 */
public final class Interleaved {

    private static final int WARM_UP = 15;

    /** Work that is to be timed; it throws when the answer is not the right one. */
    public interface Work {
        void once();
    }

    private static final int SLOW_EVERY = 3;

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Set<String> slow = new HashSet<>();

    public Interleaved with(String name, Work work) {
        works.put(name, work);
        return this;
    }

    /** Work of seconds: warmed up once and done in every third turn. */
    public Interleaved withSlow(String name, Work work) {
        slow.add(name);
        return with(name, work);
    }

    /** @return the median of each in milliseconds, after a warm-up that is not counted */
    public Map<String, Double> medians(int repetitions) {
        for (int i = 0; i < WARM_UP; i++)
            for (var work : works.entrySet()) if (i == 0 || !slow.contains(work.getKey())) work.getValue().once();
        var times = new LinkedHashMap<String, List<Long>>();
        works.keySet().forEach(name -> times.put(name, new ArrayList<>()));
        for (int i = 0; i < repetitions; i++) {
            for (var work : works.entrySet()) {
                if (i % SLOW_EVERY > 0 && slow.contains(work.getKey())) continue;
                long start = System.nanoTime();
                work.getValue().once();
                times.get(work.getKey()).add(System.nanoTime() - start);
            }
        }
        var medians = new LinkedHashMap<String, Double>();
        times.forEach((name, taken) -> {
            Collections.sort(taken);
            medians.put(name, taken.get(taken.size() / 2) / 1e6);
        });
        return medians;
    }
}
