package ma.idmaj.ceremonies.programme;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.LocalizedText;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A programme's times add up, and it says what does not fit exactly where something does not. */
class ProgrammePropertyTest {

    private static ProgrammeEntry entry(int from, int minutes, boolean handOver) {
        var title = new LocalizedText("فقرة", "Partie");
        return new ProgrammeEntry(
                UUID.randomUUID(),
                new ProgrammeDraft(LocalTime.ofSecondOfDay(from * 60L), minutes, handOver, title, ""),
                0);
    }

    @Test
    void theHandOverLastsAsLongAsItsPeople() {
        var programme = Programme.of(List.of(entry(600, 2, true), entry(620, 15, false)), 13);
        assertThat(programme.slots().getFirst().minutes()).isEqualTo(26);
        assertThat(programme.slots().getFirst().endsAt()).isEqualTo(LocalTime.of(10, 26));
        assertThat(programme.clashes()).hasSize(1);
        assertThat(programme.clashes().getFirst().minutes()).isEqualTo(6);
        assertThat(programme.clashes().getFirst().handOverRunsOver()).isTrue();
        assertThat(programme.endsAt()).contains(LocalTime.of(10, 35));
        assertThat(Programme.of(List.of(entry(600, 2, true), entry(620, 15, false)), 10)
                        .clashes())
                .isEmpty();
    }

    @Test
    void pastMidnightIsTheNextDaysClock() {
        assertThat(Programme.of(List.of(entry(23 * 60 + 50, 20, false)), 0).endsAt())
                .contains(LocalTime.of(0, 10));
        assertThat(Programme.of(List.of(), 5).endsAt()).isEmpty();
    }

    @Property(tries = 500)
    void clashesAreThoseWhoBeginBeforeOthersEnd(
            @ForAll("entries") List<ProgrammeEntry> entries, @ForAll @IntRange(max = 90) int people) {
        var programme = Programme.of(entries, people);
        assertThat(programme.slots()).hasSameSizeAs(entries).isSortedAccordingTo((a, b) -> a.from() - b.from());
        var late = new ArrayList<ProgrammeEntry>();
        for (int i = 1; i < programme.slots().size(); i++) {
            var slot = programme.slots().get(i);
            int before = programme.slots().subList(0, i).stream()
                    .mapToInt(Programme.Slot::to)
                    .max()
                    .orElseThrow();
            if (before > slot.from()) late.add(slot.entry());
        }
        assertThat(programme.clashes())
                .extracting(clash -> clash.second().entry())
                .isEqualTo(late);
        assertThat(programme.clashes()).allSatisfy(clash -> {
            assertThat(clash.minutes()).isPositive();
            assertThat(clash.first().to() - clash.second().from()).isEqualTo(clash.minutes());
        });
    }

    @Provide
    Arbitrary<List<ProgrammeEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_439),
                        Arbitraries.integers().between(1, 90),
                        Arbitraries.of(true, false))
                .as(ProgrammePropertyTest::entry)
                .list()
                .ofMaxSize(12);
    }
}
