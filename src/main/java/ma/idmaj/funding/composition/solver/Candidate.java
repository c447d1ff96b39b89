package ma.idmaj.funding.composition.solver;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A person by the project alone: nothing here ranks people but the day the committee decided.
 *
 * @param traits what minimums look at; a trait nobody has noted is absent
 */
public record Candidate(UUID project, LocalDate decidedOn, Map<Trait, String> traits, Fixing fixing, List<Need> needs) {

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
