package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.shared.LocalizedText;

import java.util.Map;
import java.util.UUID;

/** A run whole, with the names of whom and what it speaks of. */
public record CompositionDetail(
        CompositionRow row,
        Parameters parameters,
        Outcome outcome,
        Map<UUID, CandidateRow> people,
        Map<UUID, LocalizedText> items) {

    /** How many are not in, with however many projects; a project that is gone since is one person's. */
    public int peopleOut() {
        return (int) outcome.out().stream()
                .filter(out -> out.reasons().stream().noneMatch(reason -> reason.limit() == Limit.OTHER_PROJECT))
                .map(out -> {
                    CandidateRow row = people.get(out.project());
                    return row == null ? out.project() : row.beneficiary();
                })
                .distinct()
                .count();
    }
}
