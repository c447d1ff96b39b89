package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.ceremonies.received.ReceivedRow;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.LineStock.OtherPiece;
import ma.idmaj.stock.PieceService;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.StockCast;
import ma.idmaj.stock.StockRow;
import ma.idmaj.stock.StockService;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a list is promised of the store, given on the day, taken back, and what is left over at its closing. */
@RecordApplicationEvents
class StockOfListsTest extends DayTest {

    @Autowired
    ApplicationEvents events;

    @Autowired
    LineStock stock;

    @Autowired
    StockService counts;

    @Autowired
    PieceService pieces;

    @Autowired
    ReceivedService received;

    @Autowired
    StockOfLists lists;

    @Autowired
    DistributionLineRepository lines;

    private StockCast store;
    private UUID machine;
    private UUID thread;

    /** Two of three machines came, and 30 reels of the 36 that three people are to have. */
    @BeforeEach
    void goods() {
        store = new StockCast(context);
        machine = line(1).items().get(0).itemId();
        thread = line(1).items().get(2).itemId();
        store.approve(machine);
        store.approve(thread);
        jdbc.sql("update catalogue_item set kind = 'CONSUMABLE' where id = ?")
                .param(thread)
                .update();
    }

    private void come() {
        store.receive(store.ordered(machine, 2), 2, "MC-1", "MC-2");
        store.receive(store.ordered(thread, 30), 30);
        settle();
    }

    @Test
    void goodsThatComeAreForTheApprovedListTheFirstLinesFirst() {
        assertThat(serials(1)).isEmpty();
        come();
        assertThat(serials(1)).containsExactly("MC-1");
        assertThat(serials(2)).containsExactly("MC-2");
        assertThat(serials(3)).isEmpty();
        assertThat(count(machine)).containsExactly(2, 2, 0, 0);
        assertThat(count(thread)).containsExactly(30, 30, 0, 0);
    }

    /** Their cards tell serial numbers. */
    @Test
    void openDesksAreToldThatOtherPiecesArePromised() {
        come();
        assertThat(events.stream(LineTouched.class)).contains(LineTouched.all(ceremony));
    }

    @Test
    void anApprovalIsPromisedWhatIsFree() {
        come();
        store.receive(store.ordered(machine, 3), 3, "MC-3", "MC-4", "MC-5");
        settle();
        assertThat(serials(3)).containsExactly("MC-3");
        ceremony = cast.approved(1);
        settle();
        assertThat(serials(1)).containsExactly("MC-4");
        assertThat(count(machine)).containsExactly(5, 4, 0, 1);
    }

    @Test
    void theHandOverGivesAndItsAnnulmentTakesBack() {
        come();
        LineRow served = served(1);
        assertThat(states(1)).containsExactly(PieceState.HANDED_OVER);
        assertThat(count(machine)).containsExactly(2, 1, 1, 0);
        assertThat(count(thread)).containsExactly(30, 18, 12, 0);
        day.undo(served.id(), served.version(), "خطأ في الشخص");
        settle();
        assertThat(states(1)).containsExactly(PieceState.RESERVED);
        assertThat(serials(1)).containsExactly("MC-1");
        assertThat(count(thread)).containsExactly(30, 30, 0, 0);
        day.handOver(act(line(1)));
        settle();
        assertThat(states(1)).containsExactly(PieceState.HANDED_OVER);
    }

    @Test
    void thePieceInHandTakesThePlaceOfThePromisedOne() {
        come();
        store.receive(store.ordered(machine, 2), 2, "MC-3", "MC-4");
        settle();
        LineRow early = line(1);
        UUID item = early.items().get(0).id();
        assertRefused(
                "ceremonies.lineWrongState", () -> day.choosePiece(early.id(), early.version(), item, other("MC-4")));
        LineRow here = present(1);
        assertRefused("stock.pieceUnknown", () -> day.choosePiece(here.id(), here.version(), item, other("MC-9")));
        assertRefused(
                "stock.pieceNotOfLine",
                () -> day.choosePiece(here.id(), here.version(), item, new OtherPiece("MC-4", "MC-2", false, "خدش")));
        assertRefused(
                "ceremonies.reasonMissing",
                () -> day.choosePiece(here.id(), here.version(), item, new OtherPiece("MC-4", "MC-1", false, " ")));
        day.choosePiece(here.id(), here.version(), item, other(" mc-4 "));
        settle();
        assertThat(serials(1)).containsExactly("MC-4");
        assertThat(count(machine)).containsExactly(4, 3, 0, 1);
        day.handOver(act(line(1)));
        settle();
        assertThat(states(1)).containsExactly(PieceState.HANDED_OVER);
    }

    @Test
    void aPiecePromisedToSomeoneNotServedYetChangesPlaceWithThePromisedOne() {
        come();
        LineRow here = present(1);
        LineRow waiting = line(2);
        day.choosePiece(here.id(), here.version(), here.items().get(0).id(), other("MC-2"));
        settle();
        assertThat(serials(1)).containsExactly("MC-2");
        assertThat(serials(2)).containsExactly("MC-1");
        assertRefused("ceremonies.lineChanged", () -> day.markAbsent(waiting.id(), waiting.version()));
        day.handOver(act(line(1)));
        settle();
        LineRow next = present(2);
        assertRefused(
                "stock.pieceWrongState",
                () -> day.choosePiece(
                        next.id(), next.version(), next.items().get(0).id(), other("MC-2")));
    }

    @Test
    void aDamagedPieceThatIsReplacedGoesToRepair() {
        come();
        LineRow here = present(1);
        UUID item = here.items().get(0).id();
        day.choosePiece(here.id(), here.version(), item, new OtherPiece("MC-2", "MC-1", true, "مكسورة"));
        settle();
        assertThat(serials(1)).containsExactly("MC-2");
        assertThat(serials(2)).isEmpty();
        assertThat(inRepair()).containsExactly("MC-1 مكسورة");
    }

    @Test
    void whatIsDamagedOnTheDayIsPromisedToNobody() {
        come();
        LineRow line = present(1);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(
                        line.items().get(0).id(), ItemState.DAMAGED,
                        line.items().get(2).id(), ItemState.DAMAGED),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                "مكسورة"));
        settle();
        assertThat(serials(1)).isEmpty();
        assertThat(serials(3)).isEmpty();
        assertThat(inRepair()).containsExactly("MC-1 مكسورة");
        assertThat(count(thread)).containsExactly(30, 18, 0, 0);
    }

    private static OtherPiece other(String typed) {
        return new OtherPiece(typed, "", false, "خدش على الواجهة");
    }

    /** Serial numbers with the reason they went there for. */
    private List<String> inRepair() {
        return jdbc.sql("select concat(p.serial, ' ', m.reason) from piece p join piece_movement m on m.piece_id = p.id"
                        + " where p.state = 'IN_REPAIR' and m.to_state = 'IN_REPAIR' and p.item_id = ?")
                .param(machine)
                .query(String.class)
                .list();
    }

    @Test
    void whatIsMissingOnTheDayStaysInTheStore() {
        come();
        LineRow line = present(1);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(line.items().get(0).id(), ItemState.MISSING),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        settle();
        assertThat(states(1)).containsExactly(PieceState.RESERVED);
        assertThat(count(thread)).containsExactly(30, 18, 12, 0);
    }

    @Test
    void theClosingFreesWhatWasNotHandedOver() {
        come();
        served(1);
        for (int position : List.of(2, 3)) {
            day.markAbsent(line(position).id(), line(position).version());
            settle();
        }
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(count(machine)).containsExactly(2, 0, 1, 1);
        assertThat(count(thread)).containsExactly(30, 0, 12, 18);
        assertThat(states(1)).containsExactly(PieceState.HANDED_OVER);
        assertThat(serials(2)).isEmpty();
    }

    @Test
    void whatAClosingFreesIsForTheListThatWaits() {
        come();
        UUID waiting = cast.approved(2);
        settle();
        assertThat(serials(waiting, 1)).isEmpty();
        for (int position : List.of(1, 2, 3)) {
            day.markAbsent(line(position).id(), line(position).version());
            settle();
        }
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertThat(serials(1)).isEmpty();
        assertThat(serials(waiting, 1)).containsExactly("MC-1");
        assertThat(serials(waiting, 2)).containsExactly("MC-2");
        assertThat(count(thread)).containsExactly(30, 24, 0, 6);
    }

    /** It has been used: somebody looks at it before another is promised it. */
    @Test
    void whatCameBackIsPromisedToNobodyBeforeItIsLookedAt() {
        come();
        UUID waiting = cast.approved(2);
        settle();
        LineRow line = served(1);
        closing.takeReturn(line.id(), line.version(), "عيب في الآلة");
        settle();
        assertThat(serials(1)).isEmpty();
        assertThat(counts.find("MC-1").getFirst().state()).isEqualTo(PieceState.RETURNED);
        assertThat(serials(waiting, 1)).isEmpty();
        assertThat(count(machine)).containsExactly(2, 1, 0, 0);
        assertThat(aside(machine)).isOne();
        assertThat(count(thread)).containsExactly(30, 18, 0, 0);
        assertThat(aside(thread)).isEqualTo(12);
        pieces.shelve(code("MC-1"), "سليمة");
        pieces.discard(thread, 2, "تالفة");
        assertThat(count(thread)).containsExactly(30, 18, 0, 0);
        pieces.shelve(thread, 9, "سليمة");
        settle();
        assertThat(aside(thread)).isOne();
        assertRefused("stock.notSoMany", () -> pieces.shelve(thread, 2, "سليمة"));
        assertRefused("stock.notSoMany", () -> pieces.discard(thread, 2, "تالفة"));
        assertThat(count(thread)).as("who waits is promised what is whole").containsExactly(30, 27, 0, 0);
        assertThat(count(machine)).containsExactly(2, 2, 0, 0);
        assertThat(serials(3)).as("the first list is served first").containsExactly("MC-1");
    }

    @Test
    void aPieceThatFailsIsReplacedAndOneMendedServesWhoWaits() {
        come();
        pieces.sendToRepair(code("MC-1"), "لا تشتغل");
        settle();
        assertThat(serials(1)).isEmpty();
        pieces.shelve(code("MC-1"), "أصلحت");
        settle();
        assertThat(serials(1)).containsExactly("MC-1");
        store.receive(store.ordered(machine, 2), 2, "MC-3", "MC-4");
        settle();
        assertThat(serials(3)).containsExactly("MC-3");
        pieces.lose(code("MC-2"), "ضاعت");
        settle();
        assertThat(serials(2)).containsExactly("MC-4");
    }

    @Test
    void whatIsHandedOverWithoutAPromiseLeavesTheStoreAllTheSame() {
        come();
        LineRow line = present(1);
        jdbc.sql("update piece set state = 'RECEIVED', purpose = null where purpose = ?")
                .param(line.items().get(0).id())
                .update();
        jdbc.sql("update stock_promise set reserved = 5 where purpose = ?")
                .param(line.items().get(2).id())
                .update();
        jdbc.sql("update stock_count set reserved = reserved - 7 where item_id = ?")
                .param(thread)
                .update();
        day.handOver(act(line));
        settle();
        assertThat(states(1)).containsExactly(PieceState.HANDED_OVER);
        assertThat(count(machine)).containsExactly(2, 1, 1, 0);
        assertThat(count(thread)).containsExactly(30, 18, 12, 0);
    }

    @Test
    void thePersonsPageTellsTheSerialNumbersOfWhatWasReceived() {
        come();
        LineRow line = served(1);
        assertThat(received.received(line.beneficiaryId()))
                .extracting(ReceivedRow::serials)
                .containsExactly(List.of("MC-1"), List.of(), List.of());
        pieces.giveBack(code("MC-1"), "أعيدت");
        settle();
        assertThat(received.received(line.beneficiaryId()).getFirst().serials()).isEmpty();
    }

    @Test
    void aCeremonyThatIsNotHeldLeavesItsGoodsToTheNext() {
        come();
        UUID waiting = cast.approved(2);
        jdbc.sql("update ceremony set state = 'POSTPONED' where id = ?")
                .param(ceremony)
                .update();
        entities.clear();
        lists.release(lines.list(ceremony));
        assertThat(serials(waiting, 1)).containsExactly("MC-1");
        assertThat(serials(1)).isEmpty();
    }

    @Test
    void whereTheStoreKeepsNothingNothingHappens() {
        served(1);
        assertThat(serials(1)).isEmpty();
        assertThat(counts.count(machine)).isEmpty();
        Integer rows = jdbc.sql("select count(*) from stock_promise where item_id in (?, ?)")
                .params(machine, thread)
                .query(Integer.class)
                .single();
        assertThat(rows).isZero();
    }

    private List<String> serials(int position) {
        return offered(position).stream().map(LineStock.Offered::serial).toList();
    }

    private List<String> serials(UUID list, int position) {
        UUID item = day.lines(list).get(position - 1).items().get(0).id();
        return stock.offered(List.of(item)).getOrDefault(item, List.of()).stream()
                .map(LineStock.Offered::serial)
                .toList();
    }

    private int aside(UUID item) {
        return counts.count(item).orElseThrow().aside();
    }

    private String code(String serial) {
        return counts.find(serial).getFirst().code();
    }

    private List<PieceState> states(int position) {
        return offered(position).stream().map(LineStock.Offered::state).toList();
    }

    private List<LineStock.Offered> offered(int position) {
        UUID item = line(position).items().get(0).id();
        return stock.offered(List.of(item)).getOrDefault(item, List.of());
    }

    /** Received, reserved, handed over, free. */
    private List<Integer> count(UUID item) {
        StockRow row = counts.count(item).orElseThrow();
        return List.of(row.received(), row.reserved(), row.handedOver(), row.free());
    }
}
