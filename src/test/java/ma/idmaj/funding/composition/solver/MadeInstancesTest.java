package ma.idmaj.funding.composition.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;

/** The sizes of real operations: 13 and 100 people to the proof, 500 to the proof or with the gap that is left. */
class MadeInstancesTest {

    @Test
    void thirteenKitsFillTheirEnvelopeToTheCentime() {
        Composition found = solve(MadeInstances.thirteen());
        assertThat(found.proven()).isTrue();
        assertThat(found.members()).hasSize(13);
        assertThat(found.total()).isEqualTo(Money.ofDirhams(455_000));
    }

    @Test
    void aCentimeLessAndOneOfThirteenIsOut() {
        var instance = MadeInstances.thirteen().withEnvelope(new Money(45_499_999));
        Composition found = solve(instance);
        assertThat(found.proven()).isTrue();
        assertThat(found.members()).hasSize(12);
        var out = instance.candidates().stream()
                .filter(one -> found.member(one.project()).isEmpty())
                .toList();
        // Whoever was decided on last stays behind, and one centime is what is missing.
        assertThat(out).singleElement().satisfies(one -> {
            assertThat(one.decidedOn())
                    .isEqualTo(instance.candidates().getLast().decidedOn());
            assertThat(new Explanations(instance, found, () -> true).person(one))
                    .containsExactly(new Reason(Limit.ENVELOPE, new Money(1)));
        });
    }

    @Test
    void aHundredAreSolvedToTheProof() {
        Instance instance = MadeInstances.of(100, 1);
        Composition found = solve(instance);
        assertThat(found.proven()).as(found.reached().toString()).isTrue();
        keepsTheRules(instance, found);
    }

    @Test
    void fiveHundredAreProvenOrSayWhatGapIsLeft() {
        Instance instance = MadeInstances.of(500, 1);
        Composition found = solve(instance);
        keepsTheRules(instance, found);
        assertThat(found.reached()).allSatisfy(one -> assertThat(one.value()).isLessThanOrEqualTo(one.bound()));
        assertThat(found.proven()).isEqualTo(found.reached().stream().allMatch(one -> one.value() == one.bound()));
        assertThat(found.reached(Level.PEOPLE).proven()).isTrue();
        assertThat(found.reached(Level.PEOPLE).value())
                .isEqualTo(found.members().size());
    }

    @Test
    void whoStopsItGetsTheListSoFarAndItsGap() {
        Instance instance = MadeInstances.of(100, 2);
        Composition found = new ListSolver(instance, Effort.USUAL, step -> step < 1).solve();
        keepsTheRules(instance, found);
        assertThat(found.proven()).isFalse();
        assertThat(found.reached(Level.PEOPLE).proven()).isTrue();
    }

    /** Without time to look it is not known whether the clash needs its demands, and that is said. */
    @Test
    void aClashThatWasNotMadeSmallestSaysSo() {
        Instance made = MadeInstances.of(100, 1);
        var minimums = new ArrayList<>(made.minimums());
        minimums.add(new Minimum(Trait.SEX, "FEMALE", 1_000, false));
        var instance = new Instance(
                made.envelope(), made.ceiling(), made.candidates(), made.stock(), minimums, made.cofunders());
        assertThatThrownBy(() -> new ListSolver(instance, Effort.USUAL, step -> true).solve())
                .isInstanceOfSatisfying(Contradiction.class, clash -> {
                    assertThat(clash.smallest()).isTrue();
                    assertThat(clash.demands()).containsExactly(Demand.ofMinimum(minimums.size() - 1));
                });
        assertThatThrownBy(() -> new ListSolver(instance, new Effort(4, 12, 0), step -> true).solve())
                .isInstanceOfSatisfying(Contradiction.class, clash -> {
                    assertThat(clash.smallest()).isFalse();
                    assertThat(clash.demands()).isEqualTo(instance.demands());
                });
    }

    private static Composition solve(Instance instance) {
        return new ListSolver(instance, Effort.USUAL, level -> true).solve();
    }

    private static void keepsTheRules(Instance instance, Composition found) {
        assertThat(found.total()).isLessThanOrEqualTo(instance.envelope());
        var pieces = new HashMap<UUID, Integer>();
        for (var member : found.members()) {
            assertThat(member.total()).isLessThanOrEqualTo(instance.ceiling());
            member.lines().forEach(line -> pieces.merge(line.item(), line.quantity(), Integer::sum));
        }
        instance.stock()
                .forEach(
                        (item, free) -> assertThat(pieces.getOrDefault(item, 0)).isLessThanOrEqualTo(free));
        for (Minimum minimum : instance.minimums()) {
            long having = instance.candidates().stream()
                    .filter(one -> found.member(one.project()).isPresent())
                    .filter(one -> one.has(minimum.trait(), minimum.value()))
                    .count();
            assertThat(minimum.holds(having, found.members().size())).isTrue();
        }
    }
}
