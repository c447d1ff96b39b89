package ma.idmaj.funding.composition;

import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Reason;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * All the solver found, as it was found.
 *
 * @param out    people who are not in
 * @param left   lines of those in that are not given
 * @param byHand the ceremony's list as it stood then
 */
public record Outcome(Composition list, List<Out> out, List<Left> left, Further further, List<ByHand> byHand) {

    /** Someone who is not in, and every limit that adding would break. */
    public record Out(UUID project, List<Reason> reasons) {}

    /** A line that is not given, and why. */
    public record Left(UUID project, UUID need, UUID item, int quantity, List<Reason> reasons) {}

    /**
     * What a further sum would buy.
     *
     * @param more     the sum
     * @param people   more of them
     * @param useful   more useful lines, fewer when there are more people
     * @param optional more optional lines, fewer when something before them is more
     * @param missing  the least that would bring one more person or line; null when money is not what is missing
     */
    public record Further(
            Money more,
            long people,
            long useful,
            long optional,
            boolean proven,
            @Nullable Money missing) {

        public boolean nothing() {
            return people == 0 && useful == 0 && optional == 0;
        }
    }
}
