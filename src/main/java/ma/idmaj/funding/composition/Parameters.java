package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.solver.Cofunder;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.funding.composition.solver.Minimum;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the organiser asked for.
 *
 * @param ceiling   for each person; null for none
 * @param fromStock items the store counts are given only as far as they are there
 * @param people    fixed by hand, by project
 * @param lines     fixed by hand, by need
 */
public record Parameters(
        Money envelope,
        @Nullable Money ceiling,
        boolean fromStock,
        List<Minimum> minimums,
        List<Cofunder> cofunders,
        Map<UUID, Fixing> people,
        Map<UUID, Fixing> lines) {

    public Parameters {
        minimums = List.copyOf(minimums);
        cofunders = List.copyOf(cofunders);
        people = Map.copyOf(people);
        lines = Map.copyOf(lines);
    }

    public static Parameters of(Money envelope, @Nullable Money ceiling) {
        return new Parameters(envelope, ceiling, false, List.of(), List.of(), Map.of(), Map.of());
    }
}
