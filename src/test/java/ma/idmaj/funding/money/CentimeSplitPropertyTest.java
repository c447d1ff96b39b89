package ma.idmaj.funding.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.funding.money.CentimeSplit.Share;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

import java.util.List;

/** Whatever is split, the parts are the whole, nobody pays more than agreed, and more money takes from nobody. */
class CentimeSplitPropertyTest {

    private static final long MOST = 10_000_000_000L;

    @Property(tries = 10_000)
    void thePartsAreTheWholeAndKeepToTheCaps(
            @ForAll @LongRange(max = MOST) long centimes, @ForAll("shares") List<Share> shares) {
        var whole = new Money(centimes);
        long bearable = bearable(shares);
        if (bearable >= 0 && bearable < centimes) {
            assertThatThrownBy(() -> CentimeSplit.of(whole, shares)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.messageKey()).isEqualTo("funding.capsReached");
                assertThat(refusal.values()[2]).isEqualTo(new Money(centimes - bearable).format());
            });
            return;
        }
        List<Money> parts = CentimeSplit.of(whole, shares);
        assertThat(parts).hasSameSizeAs(shares).noneMatch(Money::isNegative);
        assertThat(sum(parts)).isEqualTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            Money cap = shares.get(i).cap();
            if (cap != null) assertThat(parts.get(i)).isLessThanOrEqualTo(cap);
        }
        assertThat(CentimeSplit.of(whole, shares)).as("the same every time").isEqualTo(parts);
    }

    @Property(tries = 10_000)
    void moreMoneyTakesAtMostACentimeFromAnybody(
            @ForAll @LongRange(max = MOST) long centimes,
            @ForAll @LongRange(max = 200_000) long more,
            @ForAll("shares") List<Share> shares) {
        long bearable = bearable(shares);
        if (bearable >= 0 && bearable < centimes + more) return;
        List<Money> before = CentimeSplit.of(new Money(centimes), shares);
        List<Money> after = CentimeSplit.of(new Money(centimes + more), shares);
        for (int i = 0; i < before.size(); i++)
            assertThat(after.get(i).centimes())
                    .isGreaterThanOrEqualTo(before.get(i).centimes() - 1);
    }

    @Property(tries = 5_000)
    void withoutCapsNobodyIsACentimeFromTheExactShare(
            @ForAll @LongRange(max = MOST) long centimes, @ForAll("weights") List<Long> weights) {
        List<Money> parts = CentimeSplit.of(
                new Money(centimes),
                weights.stream().map(weight -> new Share(weight, null)).toList());
        double all = weights.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < parts.size(); i++)
            assertThat(parts.get(i).centimes() - centimes * (weights.get(i) / all))
                    .isBetween(-1.001, 1.001);
    }

    @Example
    void theCentimeLeftGoesToTheLargestRemainderAndAmongEqualsToTheFirst() {
        assertThat(split(100, share(1), share(1), share(1))).containsExactly(34L, 33L, 33L);
        assertThat(split(9, share(70), share(30))).containsExactly(6L, 3L);
        assertThat(split(101, share(5_000), share(2_500), share(2_500))).containsExactly(51L, 25L, 25L);
        assertThat(split(1, share(2_000), share(8_000))).containsExactly(0L, 1L);
    }

    @Example
    void whatOneCannotPayFallsToTheOthersByTheirShares() {
        var capped = new Share(5_000, new Money(10));
        assertThat(split(100, capped, share(3_000), share(2_000))).containsExactly(10L, 54L, 36L);
    }

    @Example
    void nothingIsSplitIntoNothing() {
        assertThat(split(0, share(1), new Share(1, Money.ZERO))).containsExactly(0L, 0L);
        assertThat(CentimeSplit.of(Money.ofDirhams(5), List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<Share>> shares() {
        Arbitrary<Money> caps = Arbitraries.longs().between(0, MOST / 2).map(Money::new);
        return Combinators.combine(Arbitraries.longs().between(1, 10_000), caps.injectNull(0.6))
                .as(Share::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 10_000).list().ofMinSize(1).ofMaxSize(9);
    }

    /** All caps together; below zero when somebody has none. */
    private static long bearable(List<Share> shares) {
        long sum = 0;
        for (Share share : shares) {
            if (share.cap() == null) return -1;
            sum += share.cap().centimes();
        }
        return sum;
    }

    private static List<Long> split(long centimes, Share... shares) {
        return CentimeSplit.of(new Money(centimes), List.of(shares)).stream()
                .map(Money::centimes)
                .toList();
    }

    private static Share share(long weight) {
        return new Share(weight, null);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
