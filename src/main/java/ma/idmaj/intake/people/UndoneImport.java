package ma.idmaj.intake.people;

import ma.idmaj.beneficiaries.StayReason;

import java.util.Map;

/**
 * What undoing an import came to.
 *
 * @param removed files that are gone
 * @param stayed  by reason, how many files stayed
 */
public record UndoneImport(int removed, Map<StayReason, Integer> stayed) {

    public UndoneImport {
        stayed = Map.copyOf(stayed);
    }
}
