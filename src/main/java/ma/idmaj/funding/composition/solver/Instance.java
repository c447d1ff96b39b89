package ma.idmaj.funding.composition.solver;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All there is to choose from, and every rule.
 *
 * @param ceiling for each person; null for none
 * @param stock   of items that may only be given as far as the store has them; others are bought as needed
 */
public record Instance(
        Money envelope,
        @Nullable Money ceiling,
        List<Candidate> candidates,
        Map<UUID, Integer> stock,
        List<Minimum> minimums,
        List<Cofunder> cofunders) {

    /** Sector of those whose project names none. */
    static final String NO_SECTOR = "";

    /** Candidates stand in one order whatever order they came in: two runs then walk the same way. */
    public Instance {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::decidedOn).thenComparing(Candidate::project))
                .toList();
        stock = Map.copyOf(stock);
        minimums = List.copyOf(minimums);
        cofunders = List.copyOf(cofunders);
    }

    public Instance withEnvelope(Money other) {
        return new Instance(other, ceiling, candidates, stock, minimums, cofunders);
    }

    /** More than any list may cost: an absurd price counts as this, so that sums stay within bounds. */
    long tooMuch() {
        long most = Math.max(envelope.centimes(), ceiling == null ? 0 : ceiling.centimes());
        return cofunders.stream().map(Cofunder::cap).mapToLong(Money::centimes).reduce(most, Math::addExact) + 1;
    }

    static String sector(Candidate candidate) {
        return candidate.traits().getOrDefault(Trait.SECTOR, NO_SECTOR);
    }

    /** What may not be exceeded by the people of some sectors together: the caps of all who pay for any of them. */
    record SectorCap(Set<String> sectors, long centimes) {}

    /**
     * Sectors' spending can be shared out among the co-funders exactly when no set of sectors spends more than all who
     * pay for one of them may give (Hall's condition for a flow).
     */
    List<SectorCap> sectorCaps() {
        if (cofunders.isEmpty()) return List.of();
        var sectors =
                candidates.stream().map(Instance::sector).distinct().sorted().toList();
        var caps = new ArrayList<SectorCap>();
        for (int set = 1; set < 1 << sectors.size(); set++) {
            var chosen = new HashSet<String>();
            for (int i = 0; i < sectors.size(); i++) if ((set >> i & 1) == 1) chosen.add(sectors.get(i));
            long cap = cofunders.stream()
                    .filter(funder -> chosen.stream().anyMatch(funder::paysFor))
                    .mapToLong(funder -> funder.cap().centimes())
                    .sum();
            caps.add(new SectorCap(chosen, cap));
        }
        return caps;
    }

    /** Those who are candidates with several projects, by the first of these. */
    Map<Candidate, List<Candidate>> several() {
        var several = new LinkedHashMap<Candidate, List<Candidate>>();
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(projects -> projects.size() > 1)
                .forEach(projects -> several.put(projects.getFirst(), projects));
        return several;
    }

    /** Everything that could be dropped to make the rest possible. */
    List<Demand> demands() {
        var demands = new ArrayList<Demand>();
        demands.add(Demand.of(Demand.Sort.ENVELOPE));
        if (ceiling != null) demands.add(Demand.of(Demand.Sort.CEILING));
        if (!cofunders.isEmpty()) demands.add(Demand.of(Demand.Sort.COFUNDERS));
        new TreeMap<>(stock).keySet().forEach(item -> demands.add(Demand.ofStock(item)));
        for (int i = 0; i < minimums.size(); i++) demands.add(Demand.ofMinimum(i));
        several().keySet().forEach(candidate -> demands.add(Demand.ofOneProject(candidate)));
        for (Candidate candidate : candidates) {
            if (candidate.fixing() != Fixing.FREE) demands.add(Demand.ofPerson(candidate));
            for (Need need : candidate.needs()) {
                if (!need.priced()) demands.add(Demand.ofPrice(candidate, need));
                if (need.fixing() != Fixing.FREE) demands.add(Demand.ofLine(candidate, need));
            }
        }
        return demands;
    }
}
