package ma.idmaj.beneficiaries.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Whatever happened, whenever: nothing is lost or told twice, the order is one, and each thing stands in its part. */
class TimelinePropertyTest {

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    @Property(tries = 2_000)
    void everythingStandsInItsPartAndInOrder(
            @ForAll("events") List<TimelineEvent> events,
            @ForAll("events") List<TimelineEvent> ahead,
            @ForAll("day") Optional<LocalDate> day) {
        var line = Timeline.of(events, ahead, day, NOW, ZONE);
        assertThat(line.events())
                .hasSize(events.size() + ahead.size())
                .containsAll(events)
                .containsAll(ahead);
        assertThat(line.sections().stream().map(Timeline.Section::part))
                .isSorted()
                .doesNotHaveDuplicates();
        for (Timeline.Section section : line.sections()) {
            assertThat(section.months()).isNotEmpty();
            assertThat(section.months().stream().map(Timeline.Month::month))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(section.months().stream().flatMap(month -> month.events().stream()))
                    .isSortedAccordingTo(Comparator.comparing(TimelineEvent::at));
            section.months()
                    .forEach(month -> month.events().forEach(event -> {
                        assertThat(YearMonth.from(event.at().atZone(ZONE))).isEqualTo(month.month());
                        LocalDate date = LocalDate.ofInstant(event.at(), ZONE);
                        switch (section.part()) {
                            case BEFORE ->
                                assertThat(day.isEmpty() || date.isBefore(day.get()))
                                        .isTrue();
                            case DAY -> assertThat(day).contains(date);
                            case AFTER -> assertThat(date).isAfter(day.orElseThrow());
                            case TO_COME ->
                                assertThat(ahead.contains(event) || event.at().isAfter(NOW))
                                        .isTrue();
                        }
                        if (section.part() != TimelinePart.TO_COME)
                            assertThat(event.at()).isBeforeOrEqualTo(NOW);
                    }));
        }
    }

    @Property(tries = 500)
    void theOrderItIsGatheredInDoesNotMatter(@ForAll("events") List<TimelineEvent> events, @ForAll long seed) {
        var shuffled = new java.util.ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Timeline.of(shuffled, List.of(), Optional.empty(), NOW, ZONE))
                .isEqualTo(Timeline.of(events, List.of(), Optional.empty(), NOW, ZONE));
    }

    @Property(tries = 500)
    void narrowedItKeepsTheseKindsAndNoEmptyPart(
            @ForAll("events") List<TimelineEvent> events, @ForAll Set<TimelineKind> kinds) {
        var line = Timeline.of(events, List.of(), Optional.empty(), NOW, ZONE);
        var narrowed = line.only(kinds);
        if (kinds.isEmpty()) {
            assertThat(narrowed).isEqualTo(line);
            return;
        }
        assertThat(narrowed.events())
                .isEqualTo(line.events().stream()
                        .filter(event -> kinds.contains(event.kind()))
                        .toList());
        assertThat(narrowed.sections())
                .allSatisfy(section -> assertThat(section.months())
                        .isNotEmpty()
                        .allSatisfy(month -> assertThat(month.events()).isNotEmpty()));
        assertThat(EnumSet.allOf(TimelineKind.class)).containsAll(narrowed.kinds());
    }

    @Provide
    Arbitrary<Optional<LocalDate>> day() {
        return Arbitraries.integers()
                .between(-60, 0)
                .map(days -> LocalDate.ofInstant(NOW, ZONE).plusDays(days))
                .optional();
    }

    @Provide
    Arbitrary<List<TimelineEvent>> events() {
        // Few distinct moments, so that many fall together and around midnight.
        var moment = Arbitraries.integers().between(-300, 200).map(sixths -> NOW.plus(4L * sixths, ChronoUnit.HOURS));
        return Combinators.combine(
                        moment,
                        Arbitraries.of(TimelineKind.class),
                        Arbitraries.of("a.one", "a.two"),
                        Arbitraries.integers().between(1, 3))
                .as((at, kind, key, value) -> new TimelineEvent(at, kind, key, List.of(value), null, null))
                .list()
                .ofMaxSize(30);
    }
}
