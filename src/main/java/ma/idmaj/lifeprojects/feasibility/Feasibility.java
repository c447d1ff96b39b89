package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a project's feasibility rests on. A null or an empty text is «not answered yet», which only submitting refuses.
 *
 * @param marketNote       the centre's note the reason is drawn from
 * @param marketWords      the reason in the case worker's own words
 * @param rent             a month, for premises that are rented
 * @param licenceName      which licence
 * @param price            average price of one sale or service
 * @param unitCost         what one sale or service costs to make
 * @param unitsPerMonth    how many are expected
 * @param costs            monthly costs besides the rent
 */
public record Feasibility(
        @Nullable UUID marketNote,
        String marketWords,
        @Nullable Premises premises,
        String premisesAddress,
        @Nullable Money rent,
        String premisesEvidence,
        @Nullable Power power,
        @Nullable Integer powerWatts,
        @Nullable PowerSupply powerSupply,
        @Nullable Licence licence,
        String licenceName,
        @Nullable Money ownContribution,
        @Nullable Money price,
        @Nullable Money unitCost,
        @Nullable Integer unitsPerMonth,
        List<CostLine> costs) {

    /** Where on a project's page it stands. */
    public static final String TAB = "feasibility";

    public static final int MAX_WORDS = 1000;
    public static final int MAX_PLACE = 240;
    public static final int MAX_LICENCE = 160;
    public static final int MAX_LABEL = 120;
    public static final int MAX_COSTS = 20;
    public static final int MAX_WATTS = 200_000;

    public static final Feasibility EMPTY = new Feasibility(
            null, "", null, "", null, "", null, null, null, null, "", null, null, null, null, List.of());

    /** Rent and the other monthly costs. */
    public Money fixedCosts() {
        Money rented = rent == null || premises == Premises.NONE_NEEDED ? Money.ZERO : rent;
        return costs.stream().map(CostLine::amount).reduce(rented, Money::plus);
    }

    /** Empty while a figure is missing. */
    public Optional<BreakEven> breakEven() {
        if (ownContribution == null || price == null || unitCost == null || unitsPerMonth == null)
            return Optional.empty();
        return Optional.of(new BreakEven(price, unitCost, unitsPerMonth, fixedCosts(), ownContribution));
    }
}
