package ma.idmaj.funding.composition.solver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person with one project: nothing here ranks people but the day the committee decided.
 *
 * @param person whoever has several projects is a candidate with each, and gets on the list with one at most
 * @param traits what minimums look at; a trait nobody has noted is absent
 */
public record Candidate(
        UUID project, UUID person, LocalDate decidedOn, Map<Trait, String> traits, Fixing fixing, List<Need> needs) {

    public Candidate {
        traits = Map.copyOf(traits);
        needs = List.copyOf(needs);
    }

    public boolean has(Trait trait, String value) {
        return value.equals(traits.get(trait));
    }

    /** All essentials have a price, and there is something to give. */
    public boolean composable() {
        return needs.stream().anyMatch(Need::priced)
                && needs.stream().filter(Need::essential).allMatch(Need::priced);
    }
}
