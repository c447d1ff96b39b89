package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Why someone or something is out: added to the list as it stands, which limits would break, and by how much. All that is
 * said can be checked with the list's own figures.
 */
public final class Explanations {

    private final Cheapest cheapest;
    private final Instance instance;
    private final Composition list;
    private final Money left;
    private final Map<UUID, Integer> stockLeft;
    private final Map<String, Long> spent = new HashMap<>();
    private final Map<UUID, Candidate> candidates = new HashMap<>();
    private final Set<UUID> served = new HashSet<>();

    /** @param goOn asked now and then whether to go on; what is not found out says so */
    public Explanations(Instance instance, Composition list, BooleanSupplier goOn) {
        this.cheapest = new Cheapest(goOn);
        this.instance = instance;
        this.list = list;
        this.left = instance.envelope().minus(list.total());
        this.stockLeft = new HashMap<>(instance.stock());
        instance.candidates().forEach(candidate -> candidates.put(candidate.project(), candidate));
        for (var member : list.members()) {
            served.add(candidates.get(member.project()).person());
            for (var line : member.lines())
                stockLeft.computeIfPresent(line.item(), (item, free) -> free - line.quantity());
            spent.merge(
                    Instance.sector(candidates.get(member.project())),
                    member.total().centimes(),
                    Long::sum);
        }
    }

    /** Why a person is not in; empty for one who is. */
    public List<Reason> person(Candidate candidate) {
        if (list.member(candidate.project()).isPresent()) return List.of();
        if (candidate.fixing() == Fixing.OUT || essentials(candidate).stream().anyMatch(n -> n.fixing() == Fixing.OUT))
            return List.of(Reason.of(Limit.FIXED_OUT));
        if (served.contains(candidate.person())) return List.of(Reason.of(Limit.OTHER_PROJECT));
        if (candidate.needs().isEmpty()) return List.of(Reason.of(Limit.NO_NEEDS));
        if (!candidate.composable()) return unpriced(candidate);
        List<Need> wanted = wanted(candidate);
        if (wanted.isEmpty()) return List.of(Reason.of(Limit.FIXED_OUT));
        var reasons = new ArrayList<Reason>();
        long cost = cost(wanted, reasons);
        money(candidate, cost, Money.ZERO, reasons);
        if (!minimumsHoldWith(candidate)) reasons.add(Reason.of(Limit.MINIMUM));
        return reasons.isEmpty() ? List.of(Reason.of(Limit.NOT_TRIED)) : reasons;
    }

    /** Why a line of someone is not given; empty for one that is. */
    public List<Reason> line(Candidate candidate, Need need) {
        var member = list.member(candidate.project());
        if (member.isEmpty()) return List.of(Reason.of(Limit.PERSON_OUT));
        if (member.get().lines().stream().anyMatch(line -> line.need().equals(need.id()))) return List.of();
        if (need.fixing() == Fixing.OUT) return List.of(Reason.of(Limit.FIXED_OUT));
        if (!need.priced()) return List.of(Reason.of(need.unpriced()));
        var reasons = new ArrayList<Reason>();
        money(candidate, cost(List.of(need), reasons), member.get().total(), reasons);
        return reasons.isEmpty() ? List.of(Reason.of(Limit.NOT_TRIED)) : reasons;
    }

    /**
     * The least these cost with what the store has left, or with any number when that is what is missing. Where it was not
     * found out, no more than that: what is said to be missing is, and more may be.
     */
    private long cost(List<Need> needs, List<Reason> reasons) {
        var fromStock = cheapest.of(needs, stockLeft);
        if (!fromStock.known()) reasons.add(Reason.of(Limit.NOT_TRIED));
        if (fromStock.cost().isEmpty()) reasons.add(Reason.of(Limit.STOCK));
        return fromStock
                .cost()
                .orElseGet(() -> cheapest.of(needs, Map.of()).cost().orElseThrow());
    }

    private void money(Candidate candidate, long cost, Money has, List<Reason> reasons) {
        if (instance.ceiling() != null) {
            above(Limit.CEILING, cost + has.centimes() - instance.ceiling().centimes(), reasons);
        }
        String sector = Instance.sector(candidate);
        long funders = instance.sectorCaps().stream()
                .filter(cap -> cap.sectors().contains(sector))
                .mapToLong(cap -> cap.centimes()
                        - cap.sectors().stream()
                                .mapToLong(s -> spent.getOrDefault(s, 0L))
                                .sum())
                .min()
                .orElse(Long.MAX_VALUE);
        if (funders != Long.MAX_VALUE) above(Limit.COFUNDERS, cost - funders, reasons);
        above(Limit.ENVELOPE, cost - left.centimes(), reasons);
    }

    private static void above(Limit limit, long missing, List<Reason> reasons) {
        if (missing > 0) reasons.add(new Reason(limit, new Money(missing)));
    }

    private boolean minimumsHoldWith(Candidate one) {
        return instance.minimums().stream().allMatch(minimum -> {
            long having = list.members().stream()
                    .filter(member -> candidates.get(member.project()).has(minimum.trait(), minimum.value()))
                    .count();
            boolean has = one.has(minimum.trait(), minimum.value());
            return minimum.holds(having + (has ? 1 : 0), list.members().size() + 1);
        });
    }

    /** Of the essentials that keep the person out, or of all there is where nothing at all can be given. */
    private static List<Reason> unpriced(Candidate candidate) {
        var lacking =
                essentials(candidate).stream().filter(need -> !need.priced()).toList();
        return (lacking.isEmpty() ? candidate.needs() : lacking)
                .stream().map(Need::unpriced).distinct().map(Reason::of).toList();
    }

    private static List<Need> essentials(Candidate candidate) {
        return candidate.needs().stream().filter(Need::essential).toList();
    }

    /** What a person must be given to be in: all essentials; of someone without any, the least that can be given. */
    private List<Need> wanted(Candidate candidate) {
        List<Need> essentials = essentials(candidate);
        if (!essentials.isEmpty()) return essentials;
        var one = candidate.needs().stream()
                .filter(Need::priced)
                .filter(need -> need.fixing() != Fixing.OUT)
                .map(List::of)
                .toList();
        Comparator<List<Need>> byCost = Comparator.comparingLong(
                need -> cheapest.of(need, stockLeft).cost().orElse(Long.MAX_VALUE));
        return one.stream().min(byCost).orElse(List.of());
    }
}
