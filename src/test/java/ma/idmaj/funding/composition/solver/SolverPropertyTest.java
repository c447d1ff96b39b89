package ma.idmaj.funding.composition.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.lifeprojects.needs.NeedPriority;
import ma.idmaj.shared.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** On small instances the solver is compared with every list there is, on each level; every list keeps its rules. */
class SolverPropertyTest {

    private static final int MAX_LINES = 12;

    @Property(tries = 900)
    void nothingIsBetter(@ForAll("instances") Instance instance) {
        var expected = new Exhaustive(instance).best();
        if (expected.isEmpty()) {
            assertThatThrownBy(() -> solve(instance)).isInstanceOf(Contradiction.class);
            return;
        }
        Composition found = solve(instance);
        assertThat(found.proven()).isTrue();
        assertThat(levels(instance, found)).isEqualTo(expected.get());
        assertThat(found.total()).isLessThanOrEqualTo(instance.envelope());
        assertThat(found.members())
                .extracting(member -> person(instance, member.project()))
                .doesNotHaveDuplicates();
    }

    private static UUID person(Instance instance, UUID project) {
        return instance.candidates().stream()
                .filter(one -> one.project().equals(project))
                .map(Candidate::person)
                .findFirst()
                .orElseThrow();
    }

    @Property(tries = 200)
    void theOrderTheyComeInChangesNothing(@ForAll("instances") Instance instance, @ForAll Random random) {
        var shuffled = new ArrayList<>(instance.candidates());
        Collections.shuffle(shuffled, random);
        var other = new Instance(
                instance.envelope(),
                instance.ceiling(),
                shuffled,
                instance.stock(),
                instance.minimums(),
                instance.cofunders());
        assertThat(outcome(other)).isEqualTo(outcome(instance));
    }

    /** What clashes cannot be had together, and all of it is needed for the clash. */
    @Property(tries = 200)
    void aClashIsAsSmallAsCanBe(@ForAll("instances") Instance instance) {
        if (!(outcome(instance) instanceof List<?> clash)) return;
        assertThat(clash).isNotEmpty();
        assertThat(possible(instance, Set.copyOf(clash))).isFalse();
        for (Object one : clash) {
            var fewer = new HashSet<>(clash);
            fewer.remove(one);
            assertThat(possible(instance, fewer)).as("without " + one).isTrue();
        }
    }

    @Property(tries = 300)
    void whoIsOutBreaksTheLimitThatIsNamed(@ForAll("instances") Instance instance) {
        if (!(outcome(instance) instanceof Composition found)) return;
        var explanations = new Explanations(instance, found, () -> true);
        for (Candidate candidate : instance.candidates()) {
            boolean in = found.member(candidate.project()).isPresent();
            assertThat(explanations.person(candidate).isEmpty()).isEqualTo(in);
            assertThat(explanations.person(candidate)).extracting(Reason::limit).doesNotContain(Limit.NOT_TRIED);
            boolean served = found.members().stream()
                    .anyMatch(member -> person(instance, member.project()).equals(candidate.person()));
            if (served && !in && candidate.fixing() != Fixing.OUT)
                assertThat(explanations.person(candidate))
                        .extracting(Reason::limit)
                        .containsAnyOf(Limit.OTHER_PROJECT, Limit.FIXED_OUT);
            for (Need need : candidate.needs()) {
                assertThat(explanations.line(candidate, need))
                        .extracting(Reason::limit)
                        .doesNotContain(Limit.NOT_TRIED);
            }
        }
    }

    private static boolean possible(Instance instance, Set<?> held) {
        var solver = new com.google.ortools.sat.CpSolver();
        return solver.solve(new Model(instance, held::contains).cp) != com.google.ortools.sat.CpSolverStatus.INFEASIBLE;
    }

    private static Object outcome(Instance instance) {
        try {
            return solve(instance);
        } catch (Contradiction contradiction) {
            return contradiction.demands();
        }
    }

    private static Composition solve(Instance instance) {
        return new ListSolver(instance, Effort.USUAL, level -> true).solve();
    }

    /** As {@link Exhaustive} counts them: every level and every day. */
    private static long[] levels(Instance instance, Composition found) {
        var levels = new ArrayList<Long>();
        levels.add((long) found.members().size());
        levels.add(found.reached(Level.USEFUL).value());
        instance.candidates().stream()
                .map(Candidate::decidedOn)
                .distinct()
                .sorted()
                .forEach(day -> levels.add(instance.candidates().stream()
                        .filter(one -> one.decidedOn().equals(day))
                        .filter(one -> found.member(one.project()).isPresent())
                        .count()));
        levels.add(found.reached(Level.OPTIONAL).value());
        levels.add(found.reached(Level.AS_ASKED).value());
        return levels.stream().mapToLong(Long::longValue).toArray();
    }

    @Provide
    Arbitrary<Instance> instances() {
        return Arbitraries.randomValue(SolverPropertyTest::instance);
    }

    private static Instance instance(Random random) {
        var items = new ArrayList<UUID>();
        for (int i = 0; i < 6; i++) items.add(new UUID(1, i));
        var candidates = new ArrayList<Candidate>();
        int lines = 0;
        int options = 0;
        for (int i = 0; i < 1 + random.nextInt(5) && lines < MAX_LINES; i++) {
            var needs = new ArrayList<Need>();
            int wanted = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(Math.min(4, MAX_LINES - lines));
            for (int n = 0; n < wanted; n++) {
                int choices = options < 4 && random.nextInt(4) == 0 ? 2 : 1;
                if (choices > 1) options++;
                needs.add(need(random, new UUID(2, lines++), items, choices));
            }
            candidates.add(new Candidate(
                    new UUID(3, i),
                    // Every fourth comes with another project of whoever came before.
                    random.nextInt(4) == 0 && i > 0 ? candidates.getLast().person() : new UUID(4, i),
                    LocalDate.of(2026, 1, 1 + random.nextInt(3)),
                    traits(random),
                    fixing(random, 8),
                    needs));
        }
        var stock = new HashMap<UUID, Integer>();
        for (UUID item : items) if (random.nextInt(4) == 0) stock.put(item, random.nextInt(4));
        var minimums = new ArrayList<Minimum>();
        if (random.nextInt(3) == 0) minimums.add(new Minimum(Trait.SEX, "FEMALE", 1 + random.nextInt(2), false));
        if (random.nextInt(4) == 0) minimums.add(new Minimum(Trait.SECTOR, "CRAFTS", 30 + random.nextInt(40), true));
        var funders = new ArrayList<Cofunder>();
        if (random.nextInt(3) == 0) {
            funders.add(new Cofunder("A", new Money(random.nextInt(600)), Set.of()));
            if (random.nextBoolean()) funders.add(new Cofunder("B", new Money(random.nextInt(500)), Set.of("CRAFTS")));
        }
        return new Instance(
                new Money(random.nextInt(1200)),
                random.nextInt(3) == 0 ? new Money(50 + random.nextInt(400)) : null,
                candidates,
                stock,
                minimums,
                funders);
    }

    private static Need need(Random random, UUID id, List<UUID> items, int choices) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        var offered = new ArrayList<Choice>();
        for (int i = 0; i < choices; i++) {
            int price = random.nextInt(14) == 0 ? 0 : 5 * (1 + random.nextInt(40)) + random.nextInt(3);
            offered.add(new Choice(shuffled.get(i), new Money(price)));
        }
        return new Need(
                id, 1 + random.nextInt(2), NeedPriority.values()[random.nextInt(3)], fixing(random, 14), offered);
    }

    private static Map<Trait, String> traits(Random random) {
        var traits = new HashMap<Trait, String>();
        if (random.nextInt(6) > 0) traits.put(Trait.SEX, random.nextBoolean() ? "FEMALE" : "MALE");
        if (random.nextInt(6) > 0) traits.put(Trait.SECTOR, random.nextBoolean() ? "CRAFTS" : "SERVICES");
        return traits;
    }

    private static Fixing fixing(Random random, int oneIn) {
        return random.nextInt(oneIn) > 0 ? Fixing.FREE : random.nextBoolean() ? Fixing.IN : Fixing.OUT;
    }
}
