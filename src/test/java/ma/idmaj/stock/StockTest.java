package ma.idmaj.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.StockSource;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.labels.LabelService;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderMoney;
import ma.idmaj.stock.orders.OrderService;
import ma.idmaj.stock.orders.OrderState;
import ma.idmaj.stock.orders.ThresholdService;
import ma.idmaj.stock.orders.Thresholds;
import ma.idmaj.stock.orders.Thresholds.Procedure;
import ma.idmaj.stock.receptions.ReceptionDraft;
import ma.idmaj.stock.receptions.ReceptionRow;
import ma.idmaj.stock.receptions.ReceptionService;
import ma.idmaj.stock.vehicles.Transfer;
import ma.idmaj.stock.vehicles.VehiclePapers;
import ma.idmaj.stock.vehicles.VehicleService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Orders, receptions, pieces, labels, deliveries, vehicles: what is right goes through, what is not is said plainly. */
@DatabaseTest
class StockTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OrderService orders;

    @Autowired
    ThresholdService thresholds;

    @Autowired
    ReceptionService receptions;

    @Autowired
    StockService stock;

    @Autowired
    PieceService moves;

    @Autowired
    LineStock lines;

    @Autowired
    LabelService labels;

    @Autowired
    DeliveryService deliveries;

    @Autowired
    VehicleService vehicles;

    @Autowired
    StockSource free;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    OrderMoney money;

    @Autowired
    FundingService funding;

    private StockCast cast;
    private UUID fridge;
    private LocalDate today;

    @BeforeEach
    void cast() {
        today = LocalDate.now(clock);
        cast = new StockCast(context);
        fridge = cast.item("Réfrigérateur Zellige", ItemKind.DURABLE, ItemUnit.PIECE, 24);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void anOrderIsReceivedInPartsAndItsPiecesStandOnTheShelf() {
        UUID order = cast.ordered(fridge, 3);
        assertThat(free.free(List.of(fridge))).containsEntry(fridge, 0);
        cast.receive(order, 2, "ZL 001", "zl-002");
        assertThat(state(order)).isEqualTo(OrderState.PART_RECEIVED);
        cast.receive(order, 1, "ZL-003");
        assertThat(state(order)).isEqualTo(OrderState.RECEIVED);

        var pieces = stock.pieces(fridge, 0, 10);
        assertThat(pieces).extracting(PieceRow::serial).containsExactlyInAnyOrder("ZL 001", "zl-002", "ZL-003");
        assertThat(pieces).allMatch(piece -> piece.warrantyUntil().equals(today.plusMonths(24)));
        assertThat(pieces).extracting(PieceRow::trancheId).containsOnly(cast.tranche);
        assertThat(stock.movements(pieces.getFirst().id())).hasSize(1);
        assertThat(free.free(List.of(fridge))).containsEntry(fridge, 3);
        var count = stock.count(fridge).orElseThrow();
        assertThat(count.received()).isEqualTo(3);
        assertThat(count.coming()).isZero();
        assertThat(stock.find(" zl001 ")).extracting(PieceRow::serial).containsExactly("ZL 001");
        assertThat(audited("goodsReceived")).isEqualTo(2);
    }

    @Test
    void consumablesAndLotsAreCountedAndServicesLeaveNothing() {
        UUID lot = cast.item("Outillage (lot) Zellige", ItemKind.DURABLE, ItemUnit.LOT, null);
        UUID course = cast.item("Formation Zellige", ItemKind.SERVICE, ItemUnit.YEAR, null);
        UUID order = cast.ordered(List.of(
                new OrderDraft.Line(lot, 5, Money.ofDirhams(300)),
                new OrderDraft.Line(course, 2, Money.ofDirhams(900))));
        receptions.record(order, cast.reception(cast.line(order, 0, 4, 0), cast.line(order, 1, 2, 0)));
        assertThat(free.free(List.of(lot, course, fridge)))
                .containsEntry(lot, 4)
                .hasSize(1);
        moves.lose(lot, 1, "علبة مكسورة");
        assertThat(stock.count(lot).orElseThrow())
                .extracting(StockRow::received, StockRow::lost, StockRow::free, StockRow::coming)
                .containsExactly(4, 1, 3, 1);
        refused("stock.notSoMany", () -> moves.lose(lot, 4, "أكثر مما يوجد"));
        orders.end(order);
        assertThat(state(order)).isEqualTo(OrderState.ENDED);
        assertThat(stock.count(lot).orElseThrow().coming()).isZero();
    }

    @Test
    void aReceptionThatDoesNotAddUpLeavesNothingBehind() {
        UUID order = cast.ordered(fridge, 2);
        cast.receive(order, 1, "A-1");
        refused("stock.receptions.serialsWrong", () -> cast.receive(order, 1));
        refused("stock.receptions.tooMany", () -> cast.receive(order, 2, "A-2", "A-3"));
        refused("stock.receptions.serialTwice", () -> cast.receive(order, 2, "A 2", "a2"));
        refused("stock.receptions.nothingCame", () -> cast.receive(order, 0));
        refused("stock.receptions.remarksMissing", () -> cast.reception(cast.line(order, 0, 0, 1)));
        refused(
                "stock.receptions.membersWrong",
                () -> new ReceptionDraft(
                        today,
                        StockCast.PLACE,
                        StockCast.COMMITTEE.subList(0, 1),
                        List.of(cast.line(order, 0, 1, 0, "A-2")),
                        ""));
        var tomorrow = new ReceptionDraft(
                today.plusDays(1), StockCast.PLACE, StockCast.COMMITTEE, List.of(cast.line(order, 0, 1, 0, "A-2")), "");
        refused("stock.receptions.dateWrong", () -> receptions.record(order, tomorrow));
        assertThat(stock.pieces(fridge, 0, 10)).hasSize(1);
    }

    @Test
    void aSerialNumberStandsOnceForAnItem() {
        UUID order = cast.ordered(fridge, 2);
        cast.receive(order, 1, "HR 350/7");
        refused("stock.serialKnown", () -> cast.receive(order, 1, "hr350/7"));
    }

    @Test
    void theRecordIsTheSameBytesWhateverChangesAfterwards() {
        UUID order = cast.ordered(fridge, 1);
        UUID reception = cast.receive(order, 1, "B-1");
        byte[] first = receptions.pdf(reception, PaperLanguages.BOTH);
        jdbc.update("update supplier set name = 'Autre nom' where id = ?", cast.supplier);
        jdbc.update("update catalogue_item set name_fr = 'Autre article' where id = ?", fridge);
        assertThat(receptions.pdf(reception, PaperLanguages.BOTH)).isEqualTo(first);
        assertThat(receptions.lastMembers()).isEqualTo(StockCast.COMMITTEE);
        assertThat(receptions.receptions(order))
                .extracting(ReceptionRow::accepted)
                .containsExactly(1);
        jdbc.update("update reception set canonical = replace(canonical, 'B-1', 'B-2') where id = ?", reception);
        refused("stock.paperDamaged", () -> receptions.pdf(reception, PaperLanguages.BOTH));
    }

    @Test
    void anOrderSentIsNotChangedAndNothingComesOfADraft() {
        UUID order = orders.draw(draft(fridge, 2, 1_000));
        refused("stock.orders.notOpen", () -> cast.receive(order, 1, "C-1"));
        var seen = orders.order(order).orElseThrow().order();
        orders.redraw(order, seen.version(), draft(fridge, 3, 1_000));
        refused("stock.orders.changedMeanwhile", () -> orders.redraw(order, seen.version(), draft(fridge, 4, 1_000)));
        orders.send(order, cast.version(order), today);
        refused("stock.orders.sent", () -> orders.redraw(order, seen.version() + 2, draft(fridge, 4, 1_000)));
        orders.cancel(order);
        refused("stock.orders.wrongState", () -> orders.send(order, cast.version(order), today));
    }

    @Test
    void whatIsSentIsWhatWasSeenAndItsTrancheIsOpen() {
        UUID order = orders.draw(draft(fridge, 2, 1_000));
        long seen = cast.version(order);
        orders.redraw(order, seen, draft(fridge, 3, 1_000));
        refused("stock.orders.changedMeanwhile", () -> orders.send(order, seen, today));
        assertThat(money.excess(cast.tranche, Money.ofDirhams(900_000))).isEmpty();
        orders.send(order, cast.version(order), today);
        assertThat(money.excess(cast.tranche, Money.ofDirhams(900_000)))
                .hasValueSatisfying(excess -> assertThat(excess.over()).isEqualTo(Money.ofDirhams(3_000)));

        var lines = List.of(new OrderDraft.Line(fridge, 1, Money.ofDirhams(900)));
        UUID late = orders.draw(draft(fridge, 1, 900));
        jdbc.update("update tranche set valid_until = ? where id = ?", today.minusDays(1), cast.tranche);
        refused("stock.orders.trancheEnded", () -> orders.send(late, 0, today));
        UUID proposed = funding.openTranche(agreement(), Money.ofDirhams(50_000));
        UUID early = orders.draw(new OrderDraft(cast.supplier, proposed, "", lines));
        refused("stock.orders.trancheNotApproved", () -> orders.send(early, 0, today));
        jdbc.update("update tranche set state = 'CLOSED', approved_by = 'x', closed_by = 'x' where id = ?", proposed);
        context.getBean(EntityManager.class).clear();
        refused("stock.orders.trancheClosed", () -> orders.send(early, 0, today));
        assertThat(state(early)).isEqualTo(OrderState.DRAFT);
    }

    private UUID agreement() {
        return jdbc.queryForObject("select agreement_id from tranche where id = ?", UUID.class, cast.tranche);
    }

    @Test
    void whatCannotBeOrderedIsSaidWithItsLine() {
        refused("stock.orders.linesMissing", () -> new OrderDraft(cast.supplier, cast.tranche, "", List.of()));
        refused("stock.orders.quantityWrong", () -> draft(fridge, 0, 1_000));
        refused("stock.orders.priceWrong", () -> draft(fridge, 1, 0));
        refused("stock.orders.priceWrong", () -> draft(fridge, 1, 6_000_000));
        refused(
                "stock.orders.itemTwice",
                () -> cast.ordered(List.of(
                        new OrderDraft.Line(fridge, 1, Money.ofDirhams(1)),
                        new OrderDraft.Line(fridge, 1, Money.ofDirhams(1)))));
        refused("stock.orders.itemMissing", () -> orders.draw(draft(UUID.randomUUID(), 1, 1_000)));
        refused(
                "stock.orders.supplierMissing",
                () -> orders.draw(new OrderDraft(
                        UUID.randomUUID(),
                        cast.tranche,
                        "",
                        List.of(new OrderDraft.Line(fridge, 1, Money.ofDirhams(1))))));
    }

    @Test
    void thresholdsWarnWithTheValidQuotesThereAreAndNeverStop() {
        CeremonyCast.signIn(Role.ADMINISTRATOR, "admin");
        thresholds.change(new Thresholds(Money.ofDirhams(10_000), Money.ofDirhams(100_000)));
        refused(
                "stock.orders.threshold.order",
                () -> thresholds.change(new Thresholds(Money.ofDirhams(10), Money.ofDirhams(10))));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        quote(cast.supplier, null, null);
        quote(cast.supplier, null, null);
        quote(cast.supplier("Deuxième " + UUID.randomUUID()), today, null);
        quote(cast.supplier("Échu " + UUID.randomUUID()), today.minusDays(1), null);
        quote(cast.supplier("Retiré " + UUID.randomUUID()), null, "organiser");

        var three = thresholds.note(Money.ofDirhams(10_000), List.of(fridge));
        assertThat(three.procedure()).isEqualTo(Procedure.THREE_QUOTES);
        assertThat(three.lacking())
                .singleElement()
                .satisfies(quoted -> assertThat(quoted.suppliers())
                        .as("one a supplier, valid ones alone")
                        .isEqualTo(2));
        assertThat(three.warns()).isTrue();
        assertThat(thresholds.note(Money.ofDirhams(9_999), List.of(fridge)).warns())
                .isFalse();
        assertThat(thresholds.note(Money.ofDirhams(100_000), List.of(fridge)).procedure())
                .isEqualTo(Procedure.TENDER);
        assertThat(orders.draw(draft(fridge, 200, 1_000)))
                .as("warned, not stopped")
                .isNotNull();
    }

    @Test
    void aPieceGoesItsWayAndEachStepSaysWhy() {
        cast.receive(cast.ordered(fridge, 1), 1, "D-1");
        String code = stock.pieces(fridge, 0, 1).getFirst().code();
        refused("stock.pieceWrongState", () -> moves.giveBack(code, "لم تسلم بعد"));
        refused("stock.reasonMissing", () -> moves.lose(code, "  "));
        moves.sendToRepair(code, "باب لا يغلق");
        moves.shelve(code, "أصلحت");
        moves.lose(code, "لم توجد عند الجرد");
        assertThat(free.free(List.of(fridge))).containsEntry(fridge, 0);
        moves.shelve(code, "وجدت");
        assertThat(stock.movements(stock.piece(code).orElseThrow().id()))
                .extracting(PieceMovement::reason)
                .startsWith("وجدت", "لم توجد عند الجرد", "أصلحت", "باب لا يغلق");
        assertThat(audited("pieceShelved")).isEqualTo(2);
        refused("stock.pieceUnknown", () -> moves.lose("NOSUCHONE", "x"));
    }

    @Test
    void aPieceIsPromisedOnceAndAnotherMayTakeItsPlace() {
        cast.receive(cast.ordered(fridge, 2), 2, "E-1", "E-2");
        UUID line = UUID.randomUUID();
        CeremonyCast.signIn(Role.APPROVER, "approver");
        lines.reserve(List.of(new LineStock.Wanted(line, fridge, 1)));
        lines.reserve(List.of(new LineStock.Wanted(line, fridge, 1)));
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(lines.offered(List.of(line)).get(line))
                .extracting(LineStock.Offered::serial)
                .containsExactly("E-1");
        String other = stock.find("E-2").getFirst().code();
        lines.exchange(
                new LineStock.Wanted(line, fridge, 1), new LineStock.OtherPiece(other, "", false, "القطعة الحاضرة"));
        assertThat(lines.offered(List.of(line)).get(line))
                .extracting(LineStock.Offered::serial)
                .containsExactly("E-2");
        lines.exchange(
                new LineStock.Wanted(line, fridge, 1), new LineStock.OtherPiece(other, "", false, "القطعة الحاضرة"));
        assertThat(lines.offered(List.of(line)).get(line))
                .as("scanned again")
                .extracting(LineStock.Offered::serial)
                .containsExactly("E-2");
        refused(
                "stock.pieceTaken",
                () -> lines.exchange(
                        new LineStock.Wanted(UUID.randomUUID(), fridge, 1),
                        new LineStock.OtherPiece(other, "", false, "القطعة الحاضرة")));
        UUID oven = cast.item("Four Zellige", ItemKind.DURABLE, ItemUnit.PIECE, null);
        String free = stock.find("E-1").getFirst().code();
        refused(
                "stock.pieceOfAnotherItem",
                () -> lines.exchange(
                        new LineStock.Wanted(line, oven, 1),
                        new LineStock.OtherPiece(free, "", false, "القطعة الحاضرة")));
    }

    @Test
    void aVehiclesPapersAreMissingUntilTheyAreThere() {
        vehicles.vehicle(fridge, true);
        cast.receive(cast.ordered(fridge, 1), 1, "G-1");
        PieceRow piece = stock.pieces(fridge, 0, 1).getFirst();
        assertThat(piece.vehicle()).isTrue();
        assertThat(vehicles.papers(piece.id()).gaps(today))
                .containsExactly(
                        VehiclePapers.Gap.REGISTRATION, VehiclePapers.Gap.INSURANCE, VehiclePapers.Gap.TRANSFER);
        vehicles.write(
                piece.id(),
                new VehiclePapers("١٢٣٤٥ / أ / ٦", "Assurances", "P-1", today.minusDays(1), Transfer.DONE, today, 0));
        var written = vehicles.papers(piece.id());
        assertThat(written.registration()).isEqualTo("12345-أ-6");
        assertThat(written.gaps(today)).containsExactly(VehiclePapers.Gap.INSURANCE_RUN_OUT);
        refused("stock.vehicles.changedMeanwhile", () -> vehicles.write(piece.id(), VehiclePapers.NONE));
        refused("stock.vehicles.transferDay", () -> new VehiclePapers("", "", "", null, Transfer.DONE, null, 0));
    }

    @Test
    void labelsArePrintedForPiecesFromAPlaceOnTheSheet() {
        cast.receive(cast.ordered(fridge, 2), 2, "H-1", "H-2");
        var ids = stock.pieces(fridge, 0, 10).stream().map(PieceRow::id).toList();
        assertThat(labels.pdf(ids, LabelSheet.SHEET_3_8, 24)).isNotEmpty();
        refused("stock.labels.none", () -> labels.pdf(List.of(), LabelSheet.SHEET_3_8, 1));
        refused("stock.labels.startWrong", () -> labels.pdf(ids, LabelSheet.SHEET_3_8, 25));
    }

    @Test
    void anItemsKindAndUnitStayWhileTheStoreKnowsIt() {
        var catalogue = context.getBean(CatalogueService.class);
        var entities = context.getBean(EntityManager.class);
        UUID order = cast.ordered(fridge, 2);
        entities.clear();
        signIn.as(Role.SUPERVISOR);
        refused("stock.kindStays", () -> edit(catalogue, ItemKind.CONSUMABLE, ItemUnit.PIECE));
        entities.clear();
        signIn.as(Role.ORGANISER);
        orders.cancel(order);
        signIn.as(Role.SUPERVISOR);
        edit(catalogue, ItemKind.DURABLE, ItemUnit.LOT);
        edit(catalogue, ItemKind.DURABLE, ItemUnit.PIECE);
        cast.approve(fridge);
        signIn.as(Role.ORGANISER);
        cast.receive(cast.ordered(fridge, 1), 1, "K-1");
        entities.clear();
        signIn.as(Role.SUPERVISOR);
        refused("stock.kindStays", () -> edit(catalogue, ItemKind.DURABLE, ItemUnit.LOT));
        refused("stock.kindStays", () -> edit(catalogue, ItemKind.SERVICE, ItemUnit.PIECE));
        edit(catalogue, ItemKind.DURABLE, ItemUnit.PIECE);
    }

    /** Nothing of a draft is awaited, so that the catalogue may change: whoever sends it must not order another thing. */
    @Test
    void whatADraftOrderCountsIsLookedAtWhenItIsSent() {
        var catalogue = context.getBean(CatalogueService.class);
        UUID order = orders.draw(draft(fridge, 2, 1_000));
        context.getBean(EntityManager.class).clear();
        signIn.as(Role.SUPERVISOR);
        edit(catalogue, ItemKind.DURABLE, ItemUnit.LOT);
        signIn.as(Role.ORGANISER);
        refused("stock.orders.itemMissing", () -> orders.send(order, cast.version(order), today));
        cast.approve(fridge);
        refused("stock.orders.countedOtherwise", () -> orders.send(order, cast.version(order), today));
        orders.redraw(order, cast.version(order), draft(fridge, 1, 2_000));
        orders.send(order, cast.version(order), today);
        assertThat(state(order)).isEqualTo(OrderState.ORDERED);
    }

    private void edit(CatalogueService catalogue, ItemKind kind, ItemUnit unit) {
        var now = catalogue.detail(fridge);
        var draft = now.draft();
        catalogue.edit(
                fridge,
                now.item().version(),
                new ItemDraft(
                        draft.name(),
                        new LocalizedText(
                                draft.specification().ar(),
                                draft.specification().fr() + " +"),
                        draft.sector(),
                        kind,
                        unit,
                        draft.facts()));
    }

    @Test
    void whatIsTypedIsCleanedAndWhatIsTooLongIsSaid() {
        var line = List.of(new OrderDraft.Line(fridge, 1, Money.ofDirhams(900)));
        assertThat(new OrderDraft(cast.supplier, cast.tranche, " à\nlivrer \u202E tôt ", line).note())
                .isEqualTo("à livrer tôt");
        UUID order = cast.ordered(fridge, 1);
        // Sixty signs as they are typed, a hundred and twenty as they are compared.
        refused("stock.receptions.serialWrong", () -> cast.receive(order, 1, "ß".repeat(60)));
        assertThat(stock.find("قطعة")).isEmpty();
        refused("stock.pieceUnknown", () -> context.getBean(PieceService.class).lose("قطعة", "ضاعت"));
        refused(
                "stock.orders.dateWrong",
                () -> orders.send(orders.draw(draft(fridge, 1, 900)), 0, LocalDate.of(1000, 1, 1)));
        refused(
                "stock.dayTooFar",
                () -> deliveries.issue(new DeliveryDraft(
                        LocalDate.of(20_000, 1, 1),
                        LocalTime.NOON,
                        "زنقة 12",
                        "شاحنة",
                        "",
                        List.of(UUID.randomUUID()))));
        refused(
                "stock.dayTooFar",
                () -> new VehiclePapers("", "", "", LocalDate.of(20_000, 1, 1), Transfer.MISSING, null, 0));
    }

    @Test
    void aSerialNumberIsFoundByAnIndexOfItsOwn() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from information_schema.statistics where table_schema = database()"
                                + " and table_name = 'piece' and column_name = 'folded_serial' and seq_in_index = 1",
                        Integer.class))
                .isOne();
    }

    @Test
    void theDatabaseItselfRefusesWhatMustNeverBe() {
        UUID order = cast.ordered(fridge, 1);
        cast.receive(order, 1, "I-1");
        assertThatThrownBy(() -> jdbc.update("update purchase_order_line set received = 2 where order_id = ?", order))
                .hasMessageContaining("no_more_than_ordered");
        assertThatThrownBy(() -> jdbc.update("update piece set state = 'RESERVED' where item_id = ?", fridge))
                .hasMessageContaining("promised_for_something");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void twoRolesWriteTwoReadAndTheOthersSeeNothing(Role role) {
        UUID order = cast.ordered(fridge, 1);
        signIn.as(role);
        ThrowingCallable read = () -> stock.counts(StockFilter.ALL, true, 0, 10);
        ThrowingCallable write = () -> orders.cancel(order);
        switch (role) {
            case ORGANISER, SUPERVISOR -> {
                assertThat(stock.count(fridge)).isPresent();
                orders.cancel(order);
            }
            case APPROVER, AUDITOR -> {
                assertThat(stock.count(fridge)).isPresent();
                assertThatThrownBy(write).isInstanceOf(AccessDeniedException.class);
            }
            case CASE_WORKER, DESK, ADMINISTRATOR -> {
                assertThatThrownBy(read).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(write).isInstanceOf(AccessDeniedException.class);
            }
        }
        boolean administers = role == Role.ADMINISTRATOR;
        var wanted = new Thresholds(Money.ofDirhams(1), Money.ofDirhams(2));
        if (administers) thresholds.change(wanted);
        else assertThatThrownBy(() -> thresholds.change(wanted)).isInstanceOf(AccessDeniedException.class);
    }

    private OrderDraft draft(UUID item, int quantity, long dirhams) {
        return new OrderDraft(
                cast.supplier,
                cast.tranche,
                "",
                List.of(new OrderDraft.Line(item, quantity, Money.ofDirhams(dirhams))));
    }

    private void quote(UUID supplier, LocalDate validUntil, String withdrawnBy) {
        jdbc.update(
                "insert into supplier_quote (id, item_id, supplier_id, quoted_on, valid_until, price_centimes, unit,"
                        + " recorded_by, recorded_at, withdrawn_by, withdrawn_at)"
                        + " values (?, ?, ?, ?, ?, 100000, 'PIECE', 'x', utc_timestamp(3), ?,"
                        + " if(? is null, null, utc_timestamp(3)))",
                UUID.randomUUID(),
                fridge,
                supplier,
                today.minusDays(20),
                validUntil,
                withdrawnBy,
                withdrawnBy);
    }

    private OrderState state(UUID order) {
        return orders.order(order).orElseThrow().order().state();
    }

    private int audited(String act) {
        Integer count = jdbc.queryForObject("select count(*) from audit_entry where act = ?", Integer.class, act);
        return count == null ? 0 : count;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
