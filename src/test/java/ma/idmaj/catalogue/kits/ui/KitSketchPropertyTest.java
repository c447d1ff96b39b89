package ma.idmaj.catalogue.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
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

/** Whatever is done to a kit before it is saved, each step can be taken back, one by one, to what was there at first. */
class KitSketchPropertyTest {

    private final List<ItemRow> items = List.of(
            item(1, 4_500, ItemState.APPROVED),
            item(2, 2_600, ItemState.APPROVED),
            item(3, 1_200, ItemState.WITHDRAWN));

    @Property(tries = 2000)
    void everyStepIsTakenBack(@ForAll @Size(max = 40) List<@IntRange(max = 599) Integer> wishes) {
        var sketch = new KitSketch(List.of(KitSketch.Line.of(items.getFirst())));
        var past = new ArrayList<List<KitSketch.Line>>();
        past.add(sketch.lines());
        for (int wish : wishes) {
            boolean back = wish % 6 == 5;
            if (back && past.size() > 1) past.removeLast();
            act(sketch, wish % 6, wish / 6 % 3, wish / 18);
            if (!back && !sketch.lines().equals(past.getLast())) past.add(sketch.lines());
            assertThat(sketch.lines()).isEqualTo(past.getLast());
            assertThat(new HashSet<>(
                            sketch.draft().stream().map(KitDraft.Line::itemId).toList()))
                    .as("an item once")
                    .hasSize(sketch.lines().size());
            long sum = sketch.lines().stream()
                    .mapToLong(line -> line.item().price().centimes() * line.quantity())
                    .sum();
            assertThat(sketch.total().centimes()).isEqualTo(sum);
        }
        while (sketch.undoable()) {
            assertThat(sketch.lines()).isEqualTo(past.removeLast());
            sketch.undo();
        }
        assertThat(past).containsExactly(sketch.lines());
    }

    @Property(tries = 200)
    void theAlternateTakesTheItemsPlace(@ForAll @IntRange(min = 1, max = 50) int quantity) {
        var line = new KitSketch.Line(
                items.get(2), quantity, KitPriority.USEFUL, List.of(items.get(0), items.get(1)), "ملاحظة");
        var by = line.replacement().orElseThrow();
        var replaced = line.replaced(by);
        assertThat(replaced.item()).isEqualTo(items.getFirst());
        assertThat(replaced.alternates()).containsExactly(items.get(1));
        assertThat(replaced.quantity()).isEqualTo(quantity);
        assertThat(replaced.replacement()).as("it can be bought").isEmpty();
    }

    private void act(KitSketch sketch, int act, int item, int number) {
        int lines = sketch.lines().size();
        int place = lines == 0 ? 0 : number % lines;
        if (act == 0) sketch.add(items.get(item));
        if (act == 5) sketch.undo();
        if (lines == 0) return;
        switch (act) {
            case 1 -> sketch.remove(place);
            case 2 -> sketch.move(place, item - 1);
            case 3 -> sketch.write(place, sketch.lines().get(place).quantity(number));
            case 4 -> sketch.write(place, sketch.lines().get(place).priority(KitPriority.values()[item]));
            default -> {
                /* done above */
            }
        }
    }

    private static ItemRow item(long id, long dirhams, ItemState state) {
        return new ItemRow(
                new UUID(0, id),
                "E" + id,
                new LocalizedText("تجهيز " + id, "Équipement " + id),
                new LocalizedText("", ""),
                Sector.SERVICES,
                ItemKind.DURABLE,
                ItemUnit.PIECE,
                Money.ofDirhams(dirhams),
                LocalDate.of(2026, 1, 5),
                "devis",
                2_000,
                state,
                new ItemRow.Authors(null, null, true),
                0);
    }
}
