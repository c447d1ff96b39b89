package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.solver.Effort;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.ListSolver;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** A run that is ready to start: what is asked, and all of it as an instance. */
public record Problem(
        UUID trancheId, @Nullable UUID ceremonyId, Parameters parameters, Instance instance, List<ByHand> byHand) {

    /** How many steps the run goes through: those of the list, and again those of the further sum. */
    public int steps() {
        return 2 * new ListSolver(instance, Effort.USUAL, level -> true).steps();
    }
}
