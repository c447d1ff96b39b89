package ma.idmaj.funding.composition.solver;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * The least some needs cost when counted items may be taken only as far as they go. Only what is short is tried out, what
 * was tried is remembered, and after so many trials, or when told to stop, it says that it does not know: a question asked
 * of every person who is out may not take minutes.
 */
final class Cheapest {

    /** For one question, and for all together: under a second. */
    private static final int AT_ONCE = 10_000;

    private static final int IN_ALL = 300_000;
    private static final int ASK_EVERY = 1_000;
    private static final long IMPOSSIBLE = Long.MAX_VALUE;

    /**
     * @param cost  empty when the needs can't be had at all; where it is not known, no more than they cost
     * @param known whether that is the answer
     */
    record Answer(OptionalLong cost, boolean known) {}

    /** What can be bought or taken for one need: what is short, and the cheapest of all that is not. */
    private record Open(List<Scarce> scarce, long plain, int quantity) {}

    /** A choice of what is short: which of the short items, and what the need costs by it. */
    private record Scarce(int item, long cost) {}

    /** What a buffer holds is what it is compared by; nobody writes into it once it is a key. */
    private record Step(int need, IntBuffer there) {}

    private static final class Exhausted extends RuntimeException {
        private Exhausted() {
            super(null, null, false, false);
        }
    }

    private final BooleanSupplier goOn;
    private int inAll = IN_ALL;
    private int now;
    private final Map<Step, Long> tried = new HashMap<>();

    Cheapest(BooleanSupplier goOn) {
        this.goOn = goOn;
    }

    /** @param counted how many there are of items that are not bought; others are bought as needed */
    Answer of(List<Need> needs, Map<UUID, Integer> counted) {
        List<UUID> scarce = scarce(needs, counted);
        int[] there =
                scarce.stream().mapToInt(item -> counted.getOrDefault(item, 0)).toArray();
        long plain = 0;
        long least = 0;
        var open = new ArrayList<Open>();
        for (Need need : needs) {
            Open one = open(need, scarce, there);
            long cheapest = one.scarce.stream().mapToLong(Scarce::cost).reduce(one.plain, Math::min);
            if (cheapest == IMPOSSIBLE) return new Answer(OptionalLong.empty(), true);
            least += cheapest;
            if (one.scarce.isEmpty()) plain += one.plain;
            else open.add(one);
        }
        if (open.isEmpty()) return new Answer(OptionalLong.of(plain), true);
        tried.clear();
        now = Math.min(inAll, AT_ONCE);
        int before = now;
        try {
            long rest = search(open, 0, there);
            return new Answer(rest == IMPOSSIBLE ? OptionalLong.empty() : OptionalLong.of(plain + rest), true);
        } catch (Exhausted unknown) {
            return new Answer(OptionalLong.of(least), false);
        } finally {
            inAll -= before - now;
        }
    }

    /** Counted items these needs together could want more of than there are. */
    private static List<UUID> scarce(List<Need> needs, Map<UUID, Integer> counted) {
        var wanted = new LinkedHashMap<UUID, Integer>();
        for (Need need : needs)
            for (Choice choice : need.choices())
                if (choice.priced() && counted.containsKey(choice.item()))
                    wanted.merge(choice.item(), need.quantity(), Integer::sum);
        return wanted.entrySet().stream()
                .filter(item -> item.getValue() > counted.getOrDefault(item.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of what is short, only what is there and cheaper than what is not: nothing else can do better. */
    private static Open open(Need need, List<UUID> scarce, int[] there) {
        long plain = need.choices().stream()
                .filter(choice -> choice.priced() && !scarce.contains(choice.item()))
                .mapToLong(choice -> need.cost(choice).centimes())
                .min()
                .orElse(IMPOSSIBLE);
        var worth = need.choices().stream()
                .filter(choice -> choice.priced() && scarce.contains(choice.item()))
                .map(choice -> new Scarce(
                        scarce.indexOf(choice.item()), need.cost(choice).centimes()))
                .filter(choice -> there[choice.item] >= need.quantity() && choice.cost < plain)
                .toList();
        return new Open(worth, plain, need.quantity());
    }

    private long search(List<Open> open, int at, int[] there) {
        if (at == open.size()) return 0;
        var step = new Step(at, IntBuffer.wrap(there));
        Long known = tried.get(step);
        if (known != null) return known;
        if (now <= 0 || now % ASK_EVERY == 0 && !goOn.getAsBoolean()) throw new Exhausted();
        now--;
        Open one = open.get(at);
        long best = one.plain == IMPOSSIBLE ? IMPOSSIBLE : plus(one.plain, search(open, at + 1, there));
        for (Scarce choice : one.scarce) {
            if (there[choice.item] < one.quantity) continue;
            int[] after = there.clone();
            after[choice.item] -= one.quantity;
            best = Math.min(best, plus(choice.cost, search(open, at + 1, after)));
        }
        tried.put(step, best);
        return best;
    }

    private static long plus(long one, long other) {
        return other == IMPOSSIBLE ? IMPOSSIBLE : Math.addExact(one, other);
    }
}
