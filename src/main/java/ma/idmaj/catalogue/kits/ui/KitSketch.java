package ma.idmaj.catalogue.kits.ui;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.shared.Money;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of a kit while they are being edited; each step can be taken back until they are saved. */
final class KitSketch {

    /** @param quantity 0 while nothing readable is typed */
    record Line(ItemRow item, int quantity, KitPriority priority, List<ItemRow> alternates, String note) {

        static Line of(ItemRow item) {
            return new Line(item, 1, KitPriority.ESSENTIAL, List.of(), "");
        }

        Line quantity(int quantity) {
            return new Line(item, quantity, priority, alternates, note);
        }

        Line priority(KitPriority priority) {
            return new Line(item, quantity, priority, alternates, note);
        }

        /** What may be bought in the item's stead, while it can't be bought itself. */
        Optional<ItemRow> replacement() {
            if (item.state() != ItemState.WITHDRAWN) return Optional.empty();
            return alternates.stream()
                    .filter(one -> one.state() == ItemState.APPROVED)
                    .findFirst();
        }

        /** The alternate in the item's place; the item is not kept. */
        Line replaced(ItemRow by) {
            var others =
                    alternates.stream().filter(one -> !one.id().equals(by.id())).toList();
            return new Line(by, quantity, priority, others, note);
        }
    }

    private final Deque<List<Line>> past = new ArrayDeque<>();
    private List<Line> lines;

    KitSketch(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /** @return the item's place: the last, or where it stands already and stays as it is */
    int add(ItemRow item) {
        int there = place(item.id());
        if (there >= 0) return there;
        var next = new ArrayList<>(lines);
        next.add(Line.of(item));
        step(next);
        return lines.size() - 1;
    }

    /** @return -1 when it stands nowhere */
    int place(UUID item) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).item().id().equals(item)) return i;
        }
        return -1;
    }

    void remove(int place) {
        var next = new ArrayList<>(lines);
        next.remove(place);
        step(next);
    }

    /** @param places how far down; up when negative. @return where the line is then */
    int move(int place, int places) {
        var next = new ArrayList<>(lines);
        int to = Math.clamp((long) place + places, 0, next.size() - 1);
        next.add(to, next.remove(place));
        step(next);
        return to;
    }

    void write(int place, Line line) {
        var next = new ArrayList<>(lines);
        next.set(place, line);
        step(next);
    }

    boolean undoable() {
        return !past.isEmpty();
    }

    void undo() {
        if (undoable()) lines = past.pop();
    }

    /** At today's reference prices, which the version will be made with. */
    Money total() {
        return lines.stream()
                .map(line -> line.item().price().times(line.quantity()))
                .reduce(Money.ZERO, Money::plus);
    }

    List<KitDraft.Line> draft() {
        return lines.stream()
                .map(line -> new KitDraft.Line(
                        line.item().id(),
                        line.item().unit(),
                        line.quantity(),
                        line.priority(),
                        line.alternates().stream().map(ItemRow::id).toList(),
                        line.note()))
                .toList();
    }

    private void step(List<Line> next) {
        if (next.equals(lines)) return;
        past.push(lines);
        lines = List.copyOf(next);
    }
}
