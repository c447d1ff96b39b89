package ma.idmaj.audit.check;

import java.util.List;
import java.util.Optional;

/**
 * What a whole reading of the trail found.
 *
 * @param unsealed entries newer than the last seal
 * @param findings the first of them in the trail's order, and no more than are worth reading
 */
public record CheckOutcome(long entries, long chains, long seals, long unsealed, List<Finding> findings) {

    public boolean intact() {
        return findings.isEmpty();
    }

    public Optional<Finding> first() {
        return findings.stream().findFirst();
    }
}
