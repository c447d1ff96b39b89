package ma.idmaj.funding.composition.solver;

import java.util.ArrayList;
import java.util.HashMap;
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
    private record Open(List<Choice> scarce, long plain, Need need) {}

    private record Step(int need, Map<UUID, Integer> there) {}

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
        Map<UUID, Integer> scarce = scarce(needs, counted);
        long plain = 0;
        long least = 0;
        var open = new ArrayList<Open>();
        for (Need need : needs) {
            Open one = open(need, scarce);
            long cheapest = one.scarce.stream()
                    .mapToLong(choice -> need.cost(choice).centimes())
                    .reduce(one.plain, Math::min);
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
            long rest = search(open, 0, scarce);
            return new Answer(rest == IMPOSSIBLE ? OptionalLong.empty() : OptionalLong.of(plain + rest), true);
        } catch (Exhausted unknown) {
            return new Answer(OptionalLong.of(least), false);
        } finally {
            inAll -= before - now;
        }
    }

    /** Of counted items, those these needs together could want more of than there are. */
    private static Map<UUID, Integer> scarce(List<Need> needs, Map<UUID, Integer> counted) {
        var wanted = new HashMap<UUID, Integer>();
        for (Need need : needs)
            for (Choice choice : need.choices())
                if (choice.priced() && counted.containsKey(choice.item()))
                    wanted.merge(choice.item(), need.quantity(), Integer::sum);
        var scarce = new HashMap<UUID, Integer>();
        wanted.forEach((item, pieces) -> {
            int there = counted.getOrDefault(item, 0);
            if (pieces > there) scarce.put(item, there);
        });
        return scarce;
    }

    /** Of what is short, only what is there and cheaper than what is not: nothing else can do better. */
    private static Open open(Need need, Map<UUID, Integer> scarce) {
        long plain = need.choices().stream()
                .filter(choice -> choice.priced() && !scarce.containsKey(choice.item()))
                .mapToLong(choice -> need.cost(choice).centimes())
                .min()
                .orElse(IMPOSSIBLE);
        var worth = need.choices().stream()
                .filter(choice -> choice.priced() && scarce.getOrDefault(choice.item(), 0) >= need.quantity())
                .filter(choice -> need.cost(choice).centimes() < plain)
                .toList();
        return new Open(worth, plain, need);
    }

    private long search(List<Open> open, int at, Map<UUID, Integer> there) {
        if (at == open.size()) return 0;
        var step = new Step(at, there);
        Long known = tried.get(step);
        if (known != null) return known;
        if (now-- <= 0 || now % ASK_EVERY == 0 && !goOn.getAsBoolean()) throw new Exhausted();
        Open one = open.get(at);
        long best = plus(one.plain, one.plain == IMPOSSIBLE ? 0 : search(open, at + 1, there));
        for (Choice choice : one.scarce) {
            int pieces = there.getOrDefault(choice.item(), 0);
            if (pieces < one.need.quantity()) continue;
            var after = new HashMap<>(there);
            after.put(choice.item(), pieces - one.need.quantity());
            best = Math.min(best, plus(one.need.cost(choice).centimes(), search(open, at + 1, after)));
        }
        tried.put(step, best);
        return best;
    }

    private static long plus(long one, long other) {
        return one == IMPOSSIBLE || other == IMPOSSIBLE ? IMPOSSIBLE : Math.addExact(one, other);
    }
}
