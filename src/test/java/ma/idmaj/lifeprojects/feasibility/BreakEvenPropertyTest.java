package ma.idmaj.lifeprojects.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.lifeprojects.feasibility.BreakEven.Finding;
import ma.idmaj.shared.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigInteger;

/** Break-even really breaks even, whatever the figures, and nothing leaves its range. */
class BreakEvenPropertyTest {

    @Property(tries = 5000)
    void theUnitsNeededCoverTheCostsAndOneFewerDoesNot(@ForAll("figures") BreakEven figures) {
        var needed = figures.unitsNeeded();
        if (figures.margin().centimes() <= 0) {
            assertThat(needed).isEmpty();
            assertThat(figures.finding()).isEqualTo(Finding.NEVER);
            return;
        }
        long units = needed.orElseThrow();
        assertThat(units).isNotNegative();
        assertThat(left(figures, units)).isGreaterThanOrEqualTo(BigInteger.ZERO);
        if (units > 0) assertThat(left(figures, units - 1)).isLessThan(BigInteger.ZERO);
        assertThat(BigInteger.valueOf(figures.incomeNeeded().centimes()))
                .isEqualTo(BigInteger.valueOf(figures.price().centimes()).multiply(BigInteger.valueOf(units)));
    }

    @Property(tries = 5000)
    void theFindingSaysWhatTheMonthLeaves(@ForAll("figures") BreakEven figures) {
        BigInteger left = left(figures, figures.units());
        assertThat(BigInteger.valueOf(figures.result().centimes())).isEqualTo(left);
        if (figures.margin().centimes() <= 0) return;
        Finding expected = left.signum() < 0 ? Finding.SHORT : left.signum() == 0 ? Finding.EVEN : Finding.GAIN;
        assertThat(figures.finding()).isEqualTo(expected);
        assertThat(figures.finding() == Finding.SHORT)
                .isEqualTo(figures.units() < figures.unitsNeeded().orElseThrow());
    }

    @Property(tries = 5000)
    void theContributionIsBackAfterThoseMonthsAndNotBefore(@ForAll("figures") BreakEven figures) {
        var months = figures.monthsToRecover();
        if (figures.finding() != Finding.GAIN) {
            assertThat(months).isEmpty();
            return;
        }
        long needed = months.orElseThrow();
        BigInteger own = BigInteger.valueOf(figures.ownContribution().centimes());
        BigInteger monthly = BigInteger.valueOf(figures.result().centimes());
        assertThat(monthly.multiply(BigInteger.valueOf(needed))).isGreaterThanOrEqualTo(own);
        if (needed > 0)
            assertThat(monthly.multiply(BigInteger.valueOf(needed - 1))).isLessThan(own);
    }

    @Example
    void noMarginNeverCoversAnything() {
        assertThat(of(1000, 1000, 500, 0, 100).finding()).isEqualTo(Finding.NEVER);
        assertThat(of(900, 1000, 500, 0, 100).unitsNeeded()).isEmpty();
        assertThat(of(0, 0, 0, 0, 0).finding()).isEqualTo(Finding.NEVER);
    }

    @Example
    void aHaircutByHand() {
        // 30 DH a cut of which 5 are consumed, 1.500 DH of costs: 60 cuts cover them; 200 leave 3.500, 7.000 are back
        // in two.
        var cuts = of(3000, 500, 200, 150_000, 700_000);
        assertThat(cuts.unitsNeeded()).hasValue(60);
        assertThat(cuts.incomeNeeded()).isEqualTo(Money.ofDirhams(1_800));
        assertThat(cuts.result()).isEqualTo(Money.ofDirhams(3_500));
        assertThat(cuts.monthsToRecover()).hasValue(2);
    }

    @Example
    void figuresBeyondAllReasonAreRefused() {
        assertThatThrownBy(() -> of(100_000_001, 0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(-1, 0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(1, 0, -1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Counted a second way, in numbers without an end. */
    private static BigInteger left(BreakEven figures, long units) {
        BigInteger many = BigInteger.valueOf(units);
        return BigInteger.valueOf(figures.price().centimes())
                .multiply(many)
                .subtract(BigInteger.valueOf(figures.unitCost().centimes()).multiply(many))
                .subtract(BigInteger.valueOf(figures.fixedCosts().centimes()));
    }

    private static BreakEven of(long price, long unitCost, int units, long fixed, long own) {
        return new BreakEven(new Money(price), new Money(unitCost), units, new Money(fixed), new Money(own));
    }

    @Provide
    Arbitrary<BreakEven> figures() {
        var amount = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100_000_000),
                Arbitraries.longs().between(0, 2_000),
                Arbitraries.of(0L, 1L, 99_999_999L, 100_000_000L));
        var fixed = Arbitraries.oneOf(amount, Arbitraries.of(0L, 2_100_000_000L));
        var units = Arbitraries.oneOf(Arbitraries.integers().between(0, 100_000), Arbitraries.of(0, 1, 100_000));
        return Combinators.combine(amount, amount, units, fixed, amount).as(BreakEvenPropertyTest::of);
    }
}
