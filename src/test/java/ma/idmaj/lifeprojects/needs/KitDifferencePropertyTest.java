package ma.idmaj.lifeprojects.needs;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.catalogue.kits.KitComparison;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Any list beside any kit: each line of either is accounted for once; and what two kits differ by is the sum of their lines. */
class KitDifferencePropertyTest {

    private static final LocalizedText NAME = new LocalizedText("طقم", "Kit");

    @Property(tries = 3000)
    void everyLineIsAccountedForOnce(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> inKit,
            @ForAll @Size(max = 10) List<@IntRange(max = 4) Integer> inList) {
        KitRow kit = kit(inKit);
        List<NeedRow> needs = needs(inList);
        var lines = KitDifference.between(kit, needs).lines();
        long added = count(lines, KitDeviation.ADDED);
        long absent = count(lines, KitDeviation.LEFT_OUT);
        long instead = count(lines, KitDeviation.ALTERNATE);
        long same = kit.lines().stream()
                .filter(line -> needs.stream()
                        .anyMatch(need -> need.itemId().equals(line.itemId()) && need.quantity() == line.quantity()))
                .count();
        long counted = count(lines, KitDeviation.MORE) + count(lines, KitDeviation.FEWER);
        assertThat(same + counted + absent + instead)
                .as("the kit's lines")
                .isEqualTo(kit.lines().size());
        assertThat(same + counted + instead + added).as("the list's lines").isEqualTo(needs.size());
        for (var line : lines) {
            if (line.deviation() == KitDeviation.MORE) assertThat(line.inList()).isGreaterThan(line.inKit());
            if (line.deviation() == KitDeviation.FEWER)
                assertThat(line.inList()).isLessThan(line.inKit()).isPositive();
        }
        assertThat(new HashSet<>(lines.stream().map(KitDifference.Line::itemId).toList()))
                .hasSize(lines.size());
    }

    @Property(tries = 2000)
    void theTotalsDifferByTheSumOfTheLines(
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 8) List<@IntRange(max = 4) Integer> after) {
        var compared = KitComparison.between(kit(before), kit(after));
        Money sum =
                compared.lines().stream().map(KitComparison.Line::difference).reduce(Money.ZERO, Money::plus);
        assertThat(compared.difference()).isEqualTo(sum);
        assertThat(compared.lines().isEmpty())
                .isEqualTo(kit(before).lines().equals(kit(after).lines()));
    }

    /** Quantities by item, 0 for none; the alternates of each are the two items after it. */
    private static KitRow kit(List<Integer> quantities) {
        var lines = new ArrayList<KitRow.Line>();
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i) == 0) continue;
            lines.add(new KitRow.Line(
                    item(i),
                    NAME,
                    ItemUnit.PIECE,
                    quantities.get(i),
                    KitPriority.ESSENTIAL,
                    List.of(alternate(i + 1), alternate(i + 2)),
                    "",
                    new Money(101L * (i + 1)),
                    new KitRow.Today(
                            new Money(97L * (i + 1)), LocalDate.of(2026, 1, 5), ItemUnit.PIECE, ItemState.APPROVED)));
        }
        return new KitRow(
                new UUID(1, 1), "K", NAME, new TradeRow("T", Sector.CRAFTS, NAME), KitState.IN_USE, 1, 1, lines);
    }

    private static List<NeedRow> needs(List<Integer> quantities) {
        var needs = new ArrayList<NeedRow>();
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i) == 0) continue;
            needs.add(new NeedRow(
                    UUID.randomUUID(),
                    item(i),
                    NAME,
                    quantities.get(i),
                    NeedPriority.ESSENTIAL,
                    List.of(),
                    "",
                    new Money(1),
                    ItemState.APPROVED,
                    0));
        }
        return needs;
    }

    private static long count(List<KitDifference.Line> lines, KitDeviation deviation) {
        return lines.stream().filter(line -> line.deviation() == deviation).count();
    }

    private static KitRow.Alternate alternate(int i) {
        return new KitRow.Alternate(item(i), NAME, ItemUnit.PIECE, new Money(1), ItemState.APPROVED);
    }

    private static UUID item(int i) {
        return new UUID(0, i);
    }
}
