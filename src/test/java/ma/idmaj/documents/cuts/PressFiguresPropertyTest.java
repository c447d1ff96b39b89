package ma.idmaj.documents.cuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Whatever the groups, the paper tells none of fewer than five people, and its rounded parts make up the whole. */
class PressFiguresPropertyTest {

    private static final CutHead HEAD = new CutHead(
            new LocalizedText("حفل", "Cérémonie"),
            new LocalizedText("", ""),
            new LocalizedText("", ""),
            LocalDate.of(2026, 2, 18),
            null,
            null,
            "",
            Instant.EPOCH);

    @Provide
    Arbitrary<List<PressSheet.Group>> lists() {
        Arbitrary<int[]> counts = Arbitraries.integers()
                .between(5, 12)
                .array(int[].class)
                .ofMinSize(0)
                .ofMaxSize(6);
        Arbitrary<Long> seeds = Arbitraries.longs().between(1, 5_000_000);
        return counts.flatMap(people -> seeds.map(seed -> IntStream.range(0, people.length)
                .mapToObj(i -> new PressSheet.Group(
                        // The last may be those of no known sector.
                        i == 5 ? new LocalizedText("", "") : new LocalizedText("قطاع " + i, "Secteur " + i),
                        people[i],
                        new Money(people[i] * seed + (people[i] == 0 ? 0 : i))))
                .toList()));
    }

    @Property(tries = 2_000)
    void eachGroupAndWhatIsLeftOfTheWholeIsLargeEnough(@ForAll("lists") List<PressSheet.Group> groups) {
        var sheet = PressSheet.of(HEAD, groups);
        int all = groups.stream().mapToInt(PressSheet.Group::people).sum();
        assertThat(sheet.people()).isEqualTo(all);
        assertThat(sheet.groups())
                .allSatisfy(group -> assertThat(group.people()).isGreaterThanOrEqualTo(5));
        // A reader knows the whole and every named group: what is left over is nobody, or at least five.
        int named = sheet.groups().stream()
                .filter(group -> !group.sector().fr().isEmpty())
                .mapToInt(PressSheet.Group::people)
                .sum();
        assertThat(sheet.people() - named)
                .satisfiesAnyOf(
                        left -> assertThat(left).isZero(),
                        left -> assertThat(left).isGreaterThanOrEqualTo(5));
        assertThat(sheet.groups().stream().filter(group -> group.sector().fr().isEmpty()))
                .as("one nameless group at most")
                .hasSizeLessThanOrEqualTo(1);
        long exact =
                groups.stream().mapToLong(group -> group.total().centimes()).sum();
        if (sheet.people() > 0)
            assertThat(Math.abs(sheet.total().centimes() - exact)).isLessThanOrEqualTo(50);
    }

    @Property
    void aSmallGroupIsRefused(@ForAll @IntRange(min = 1, max = 4) int people) {
        var group = new PressSheet.Group(new LocalizedText("قطاع", "Secteur"), people, Money.ofDirhams(1));
        assertThatThrownBy(() -> PressSheet.of(HEAD, List.of(group))).isInstanceOf(IllegalArgumentException.class);
    }
}
