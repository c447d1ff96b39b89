package ma.idmaj.accounts.guard;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whatever the order and the pauses of attempts: so many and no more are looked at, and nobody waits for ever. */
class GuardCountPropertyTest {

    private static final Instant START = Instant.parse("2026-02-18T08:00:00Z");

    record Step(Duration pause, boolean right) {}

    @Property(tries = 2000)
    void noMoreThanTheLockAreLookedAtInAQuarterOfAnHour(@ForAll GuardKind kind, @ForAll("steps") List<Step> steps) {
        var count = GuardCount.NONE;
        var now = START;
        var looked = new ArrayList<Instant>();
        for (Step step : steps) {
            now = now.plus(step.pause());
            Duration wait = count.waitAt(now);
            assertThat(wait).isLessThanOrEqualTo(GuardKind.LOCK);
            if (wait.isPositive()) {
                // What is refused unseen makes nobody wait longer: refused again a moment before the end, let in at it.
                assertThat(count.waitAt(now.plus(wait).minusMillis(1)).isPositive())
                        .isTrue();
                assertThat(count.waitAt(now.plus(wait)).isZero()).isTrue();
                continue;
            }
            count = count.counted(kind, now);
            looked.add(now);
            if (step.right()) {
                count = GuardCount.NONE;
                looked.clear();
            }
            Instant from = now.minus(GuardKind.MEMORY);
            looked.removeIf(at -> !at.isAfter(from));
            assertThat(looked).hasSizeLessThanOrEqualTo(kind.lock());
        }
    }

    @Property(tries = 300)
    void waitsGrowAndEndInTheLock(@ForAll GuardKind kind) {
        Duration before = Duration.ZERO;
        for (int failures = 1; failures <= kind.lock(); failures++) {
            Duration wait = kind.waitAfter(failures);
            assertThat(wait).isGreaterThanOrEqualTo(before);
            before = wait;
        }
        assertThat(before).isEqualTo(GuardKind.LOCK);
        assertThat(kind.waitAfter(1)).isZero();
        assertThat(GuardKind.ADDRESS.lock()).isGreaterThanOrEqualTo(10 * GuardKind.NAME.lock());
    }

    @Property(tries = 500)
    void aQuarterOfAnHourOfPeaceForgetsAll(@ForAll GuardKind kind, @ForAll("steps") List<Step> steps) {
        var count = GuardCount.NONE;
        var now = START;
        for (Step step : steps) {
            now = now.plus(step.pause());
            if (count.waitAt(now).isZero()) count = count.counted(kind, now);
        }
        assertThat(count.at(now.plus(GuardKind.MEMORY))).isEqualTo(GuardCount.NONE);
        assertThat(count.waitAt(now.plus(GuardKind.MEMORY))).isZero();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Duration> pauses = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 3_000).map(Duration::ofMillis)),
                Tuple.of(3, Arbitraries.longs().between(3, 120).map(Duration::ofSeconds)),
                Tuple.of(1, Arbitraries.longs().between(2, 20).map(Duration::ofMinutes)));
        var rights = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(29, false));
        return Combinators.combine(pauses, rights)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(160);
    }
}
