package ma.idmaj.lifeprojects.feasibility;

import ma.idmaj.shared.Money;

import java.util.OptionalLong;

/**
 * How much a business must sell in a month to cover its costs, to the centime and in whole units.
 *
 * @param price         of one unit
 * @param unitCost      what one unit costs to make
 * @param units         expected a month
 * @param fixedCosts    a month, sold or not
 * @param ownContribution what the person puts in at the start
 */
public record BreakEven(Money price, Money unitCost, int units, Money fixedCosts, Money ownContribution) {

    /** Up to here no sum or product of what follows leaves a {@code long}. */
    public static final Money MOST = Money.ofDirhams(1_000_000);

    public static final int MOST_UNITS = 100_000;
    private static final Money MOST_FIXED = MOST.times(Feasibility.MAX_COSTS + 1);

    /** @throws IllegalArgumentException when an amount is negative or beyond {@link #MOST} */
    public BreakEven {
        within(price, MOST);
        within(unitCost, MOST);
        within(fixedCosts, MOST_FIXED);
        within(ownContribution, MOST);
        if (units < 0 || units > MOST_UNITS) throw new IllegalArgumentException("units");
    }

    private static void within(Money amount, Money most) {
        if (amount.isNegative() || amount.compareTo(most) > 0) throw new IllegalArgumentException("amount");
    }

    /** What the plan comes to. */
    public enum Finding {
        /** A unit brings in no more than it costs: no number of them covers anything. */
        NEVER,
        /** Covered, but only by selling more than is expected. */
        SHORT,
        /** Covered exactly, with nothing over. */
        EVEN,
        GAIN
    }

    public Finding finding() {
        if (margin().centimes() <= 0) return Finding.NEVER;
        int sign = result().compareTo(Money.ZERO);
        return sign < 0 ? Finding.SHORT : sign == 0 ? Finding.EVEN : Finding.GAIN;
    }

    /** Of one unit; negative when it is sold below its cost. */
    public Money margin() {
        return price.minus(unitCost);
    }

    public Money income() {
        return price.times(units);
    }

    public Money costs() {
        return unitCost.times(units).plus(fixedCosts);
    }

    /** What is left of an expected month; negative when it falls short. */
    public Money result() {
        return income().minus(costs());
    }

    /** The fewest units a month that cover all costs; empty when no number does. */
    public OptionalLong unitsNeeded() {
        long margin = margin().centimes();
        return margin <= 0 ? OptionalLong.empty() : OptionalLong.of(Math.ceilDiv(fixedCosts.centimes(), margin));
    }

    /** What those units bring in. */
    public Money incomeNeeded() {
        long needed = unitsNeeded().orElseThrow();
        return new Money(Math.multiplyExact(price.centimes(), needed));
    }

    /** Months until the own contribution has come back; empty when an expected month leaves nothing. */
    public OptionalLong monthsToRecover() {
        long left = result().centimes();
        if (finding() != Finding.GAIN) return OptionalLong.empty();
        return OptionalLong.of(Math.ceilDiv(ownContribution.centimes(), left));
    }
}
