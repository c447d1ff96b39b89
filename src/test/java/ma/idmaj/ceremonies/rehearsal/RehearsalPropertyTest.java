package ma.idmaj.ceremonies.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.readiness.PointState;
import ma.idmaj.ceremonies.readiness.ReadinessPoint;
import ma.idmaj.ceremonies.readiness.RowPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A dry run's times add up station by station, the same seed befalls the same people, and shortages are those there are. */
class RehearsalPropertyTest {

    private static final UUID MACHINE = new UUID(1, 1);
    private static final LocalizedText ITEM = new LocalizedText("آلة", "Machine");
    private static final Rehearsal.AtHand NOTHING = new Rehearsal.AtHand(Map.of(), Set.of(MACHINE), Set.of());

    private static RowReadiness row(int position, String station, RowPoint... points) {
        var item = new LineRow.Item(
                UUID.randomUUID(), MACHINE, ITEM, 1, Money.ofDirhams(1), Money.ofDirhams(1), ItemState.PLANNED);
        return new RowReadiness(
                new LineRow(
                        new UUID(0, position),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        position,
                        new PersonName("سعيد", "Said"),
                        ITEM,
                        LineState.PLANNED,
                        List.of(item),
                        Money.ofDirhams(1),
                        station,
                        0),
                List.of(points));
    }

    private static RowPoint missing(ReadinessPoint point) {
        return new RowPoint(point, PointState.MISSING, List.of(), "", null);
    }

    @Property(tries = 400)
    void timesAddUpStationByStation(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 3) Integer> stations,
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 1_800) int seconds) {
        var rows = new ArrayList<RowReadiness>();
        for (int station : stations) rows.add(row(rows.size() + 1, station == 0 ? "" : Integer.toString(station)));
        var shares = new Shares(20, 20, 20);
        var ids = rows.stream().map(each -> each.line().id()).toList();
        var mishaps = shares.draw(ids, seed);
        assertThat(shares.draw(ids, seed)).isEqualTo(mishaps);
        var rehearsal = Rehearsal.of(rows, mishaps, new Timing(seconds), NOTHING);

        assertThat(rehearsal.turns()).extracting(turn -> turn.line().id()).isEqualTo(ids);
        var busy = new HashMap<String, Integer>();
        for (var turn : rehearsal.turns()) {
            String station = turn.line().station();
            assertThat(turn.starts()).as("one after the other").isEqualTo(busy.getOrDefault(station, 0));
            assertThat(turn.seconds()).isPositive();
            busy.merge(station, turn.seconds(), Integer::sum);
        }
        assertThat(rehearsal.stations()).isEqualTo(busy);
        assertThat(rehearsal.seconds())
                .isEqualTo(
                        busy.values().stream().mapToInt(Integer::intValue).max().orElse(0));
        assertThat(rehearsal.served())
                .isEqualTo(rows.size()
                        - mishaps.values().stream()
                                .filter(Mishap.ABSENT::equals)
                                .count());
        assertThat(rehearsal.shortages().stream().map(Shortage::position).toList())
                .isSorted();
    }

    @Test
    void ofTwoBrokenPiecesOneSpareServesOne() {
        var rows = List.of(row(1, ""), row(2, ""), row(3, ""));
        var mishaps = Map.of(
                new UUID(0, 1), Mishap.BROKEN_PIECE, new UUID(0, 2), Mishap.BROKEN_PIECE, new UUID(0, 3), Mishap.PROXY);
        var rehearsal = Rehearsal.of(
                rows, mishaps, Timing.USUAL, new Rehearsal.AtHand(Map.of(MACHINE, 1), Set.of(MACHINE), Set.of()));
        assertThat(rehearsal.shortages())
                .extracting(shortage -> shortage.position() + " " + shortage.kind())
                .containsExactly("2 NO_OTHER_PIECE", "3 NO_MANDATE");
        assertThat(Rehearsal.of(
                                rows,
                                Map.of(new UUID(0, 3), Mishap.PROXY),
                                Timing.USUAL,
                                new Rehearsal.AtHand(Map.of(), Set.of(), Set.of(new UUID(0, 3))))
                        .shortages())
                .isEmpty();
    }

    @Test
    void whoDoesNotComeLacksNothing() {
        var rows = List.of(row(1, "", missing(ReadinessPoint.GOODS), missing(ReadinessPoint.PHONE)));
        assertThat(Rehearsal.of(rows, Map.of(), Timing.USUAL, NOTHING).shortages())
                .extracting(Shortage::kind)
                .containsExactly(ShortageKind.NO_GOODS);
        var absent = Rehearsal.of(rows, Map.of(new UUID(0, 1), Mishap.ABSENT), Timing.USUAL, NOTHING);
        assertThat(absent.shortages()).isEmpty();
        assertThat(absent.seconds()).isLessThan(Timing.USUAL.person());
    }

    @Test
    void sharesOfNothingBefallNobodyAndOfAllEverybody() {
        var ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
        assertThat(new Shares(0, 0, 0).draw(ids, 5)).isEmpty();
        assertThat(new Shares(0, 100, 0).draw(ids, 5)).containsOnlyKeys(ids).containsValue(Mishap.PROXY);
    }
}
