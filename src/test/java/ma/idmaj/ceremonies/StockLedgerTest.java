package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceService;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockCast;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Whatever the store and the day do, in whatever order: what came less what went is what is there, what was handed over
 * is what lines were given, and nothing lies free while a line of an approved list waits for it.
 */
class StockLedgerTest extends DayTest {

    private static final int ACTS = 40;
    private static final List<LineState> WAITING =
            List.of(LineState.PLANNED, LineState.PRESENT, LineState.REPRESENTED, LineState.ABSENT);

    @Autowired
    LineStock lines;

    @Autowired
    StockService stock;

    @Autowired
    PieceService pieces;

    private StockCast store;
    private UUID machine;
    private UUID thread;
    private List<UUID> lists;
    private Random random;
    private int came;
    private int reels;
    private int lostReels;
    private int serials;
    /** By the item of a line: how many the store gave for it. */
    private Map<UUID, Integer> given;

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 8})
    void theLedgerHolds(long seed) {
        random = new Random(seed);
        store = new StockCast(context);
        lists = new ArrayList<>(List.of(ceremony, cast.approved(2)));
        machine = line(1).items().get(0).itemId();
        thread = line(1).items().get(2).itemId();
        store.approve(machine);
        store.approve(thread);
        jdbc.sql("update catalogue_item set kind = 'CONSUMABLE' where id = ?")
                .param(thread)
                .update();
        came = reels = lostReels = serials = 0;
        given = new HashMap<>();
        settle();
        for (int act = 0; act < ACTS; act++) {
            try {
                one(random.nextInt(12));
                settle();
            } catch (Refusal refused) {
                entities.clear();
            }
            check(seed + ", act " + act);
        }
    }

    private void one(int kind) {
        switch (kind) {
            case 0 -> {
                int count = 1 + random.nextInt(2);
                String[] numbers = new String[count];
                for (int i = 0; i < count; i++) numbers[i] = "S-" + serials++;
                store.receive(store.ordered(machine, count), count, numbers);
                came += count;
            }
            case 1 -> {
                int count = 1 + random.nextInt(20);
                store.receive(store.ordered(thread, count), count);
                reels += count;
            }
            case 2, 3, 4 -> handOver(anyLine());
            case 5 -> undo(anyLine());
            case 6 -> pieces.sendToRepair(anyPiece(), "عطل");
            case 7 -> pieces.shelve(anyPiece(), "سليمة");
            case 8 -> lose();
            case 9 -> giveBack(anyLine());
            case 10 -> lookAt();
            default -> close();
        }
    }

    private void handOver(LineRow line) {
        if (!line.state().here()) {
            day.checkIn(line.id(), line.version(), false);
            settle();
            line = again(line);
        }
        // What it has, and what it lacks as far as there is any.
        int machines = Math.min(1, has(line, 0) + free(machine));
        int its = Math.min(12, reserved(line) + free(thread));
        day.handOver(act(line));
        given.put(line.items().get(0).id(), machines);
        given.put(line.items().get(2).id(), its);
    }

    private void undo(LineRow line) {
        day.undo(line.id(), line.version(), "خطأ");
        given.remove(line.items().get(0).id());
        given.remove(line.items().get(2).id());
    }

    private void giveBack(LineRow line) {
        closing.takeReturn(line.id(), line.version(), "عيب");
        given.remove(line.items().get(0).id());
        given.remove(line.items().get(2).id());
    }

    private void lookAt() {
        int aside = row(thread).aside();
        if (aside == 0) return;
        int count = 1 + random.nextInt(aside);
        if (random.nextBoolean()) {
            pieces.shelve(thread, count, "سليمة");
        } else {
            pieces.discard(thread, count, "تالفة");
            lostReels += count;
        }
    }

    private void lose() {
        if (random.nextBoolean()) {
            String code = anyPiece();
            if (stock.piece(code).orElseThrow().state() == PieceState.HANDED_OVER) return;
            pieces.lose(code, "ضاعت");
            return;
        }
        int count = 1 + random.nextInt(3);
        pieces.lose(thread, count, "تلف");
        lostReels += count;
    }

    /** Seldom, for there is no more to do then. */
    private void close() {
        if (random.nextInt(4) > 0) return;
        UUID list = lists.get(random.nextInt(lists.size()));
        if (ceremonies.detail(list.toString()).state() == CeremonyState.CLOSED) return;
        for (LineRow line : day.lines(list)) {
            if (line.state().decided()) continue;
            day.markAbsent(line.id(), line.version());
            settle();
        }
        closing.close(list, cast.version(list));
    }

    private void check(String when) {
        var machines = row(machine);
        var counted = row(thread);
        assertThat(machines.received()).as(when).isEqualTo(came);
        assertThat(counted.received()).as(when).isEqualTo(reels);
        assertThat(machines.handedOver()).as("handed over, %s", when).isEqualTo(sum(0));
        assertThat(counted.handedOver()).as("handed over, %s", when).isEqualTo(sum(2));
        for (StockRow row : List.of(machines, counted))
            assertThat(row.received() - row.handedOver() - row.lost())
                    .as("in − out = stock, %s", when)
                    .isEqualTo(row.free() + row.reserved() + row.aside());
        assertThat(counted.lost()).as(when).isEqualTo(lostReels);
        for (UUID list : lists) {
            if (ceremonies.detail(list.toString()).state() == CeremonyState.CLOSED) continue;
            for (LineRow line : day.lines(list)) {
                if (!WAITING.contains(line.state())) continue;
                assertThat(has(line, 0) == 1 || machines.free() == 0)
                        .as("nothing lies free while line %s waits, %s", line.position(), when)
                        .isTrue();
                assertThat(reserved(line) == 12 || counted.free() == 0)
                        .as("nothing lies free while line %s waits, %s", line.position(), when)
                        .isTrue();
            }
        }
    }

    private int sum(int item) {
        int sum = 0;
        for (UUID list : lists)
            for (LineRow line : day.lines(list))
                sum += given.getOrDefault(line.items().get(item).id(), 0);
        return sum;
    }

    private LineRow anyLine() {
        List<LineRow> all =
                lists.stream().flatMap(list -> day.lines(list).stream()).toList();
        return all.get(random.nextInt(all.size()));
    }

    private LineRow again(LineRow line) {
        return lists.stream()
                .flatMap(list -> day.lines(list).stream())
                .filter(one -> one.id().equals(line.id()))
                .findFirst()
                .orElseThrow();
    }

    private String anyPiece() {
        List<PieceRow> all = stock.pieces(machine, 0, 200);
        if (all.isEmpty()) throw new Refusal("stock.pieceUnknown", "");
        return all.get(random.nextInt(all.size())).code();
    }

    private int has(LineRow line, int item) {
        UUID purpose = line.items().get(item).id();
        return lines.offered(List.of(purpose)).getOrDefault(purpose, List.of()).size();
    }

    private int reserved(LineRow line) {
        return jdbc.sql("select coalesce(sum(reserved), 0) from stock_promise where purpose = ?")
                .param(line.items().get(2).id())
                .query(Integer.class)
                .single();
    }

    private int free(UUID item) {
        return row(item).free();
    }

    private StockRow row(UUID item) {
        return stock.count(item)
                .orElse(new StockRow(
                        item,
                        "",
                        new ma.idmaj.shared.LocalizedText("", ""),
                        ma.idmaj.stock.Keeping.PIECES,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0));
    }
}
