package ma.idmaj.stock;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.orders.OrderDraft;
import ma.idmaj.stock.orders.OrderService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several people want the same thing of the store in the same moment, each in a transaction of their own. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReserversAtOnceTest {

    private static final int PEOPLE = 6;
    private static final int ROUNDS = 15;

    @Autowired
    ApplicationContext context;

    @Autowired
    LineStock lines;

    @Autowired
    StockService stock;

    @Autowired
    OrderService orders;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private StockCast cast;
    private UUID fridge;
    private UUID reels;
    private UUID oven;

    private interface Act {
        void run(int person);
    }

    @BeforeEach
    void goods() {
        transaction.executeWithoutResult(status -> {
            cast = new StockCast(context);
            fridge = cast.item("Réfrigérateur à six", ItemKind.DURABLE, ItemUnit.PIECE, null);
            reels = cast.item("Bobines à six", ItemKind.CONSUMABLE, ItemUnit.PIECE, null);
            oven = cast.item("Four à commander", ItemKind.DURABLE, ItemUnit.PIECE, null);
            cast.receive(cast.ordered(fridge, ROUNDS), ROUNDS, StockCast.serials("R", ROUNDS));
            cast.receive(cast.ordered(reels, 10), 10);
        });
    }

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        // This database is the test's own.
        jdbc.execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set foreign_key_checks = 0");
            for (String table : List.of(
                    "piece_movement",
                    "piece",
                    "stock_movement",
                    "stock_promise",
                    "stock_count",
                    "reception_line",
                    "reception",
                    "purchase_order_line",
                    "purchase_order",
                    "supplier",
                    "price_proposal",
                    "tranche",
                    "agreement")) statement.execute("delete from " + table);
            statement.execute(
                    "delete from catalogue_item where id in ('" + fridge + "', '" + reels + "', '" + oven + "')");
            return statement.execute("set foreign_key_checks = 1");
        });
    }

    @Test
    void onePieceIsPromisedToOneAndTheOthersAreTold() throws Exception {
        for (PieceRow piece : stock(fridge)) {
            var outcomes = together(person -> lines.exchange(
                    new LineStock.Wanted(UUID.randomUUID(), fridge, 1),
                    new LineStock.OtherPiece(piece.code(), "", false, "القطعة الحاضرة")));
            assertThat(outcomes).containsOnlyOnce("went");
            assertThat(Collections.frequency(outcomes, "stock.pieceTaken")).isEqualTo(PEOPLE - 1);
        }
        assertThat(jdbc.queryForObject(
                        "select count(*) from piece_movement where to_state = 'RESERVED'", Integer.class))
                .isEqualTo(ROUNDS);
    }

    @Test
    void listsApprovedAtOnceShareWhatThereIsAndNothingIsPromisedTwice() throws Exception {
        var outcomes = together(person -> lines.reserve(List.of(
                new LineStock.Wanted(UUID.randomUUID(), fridge, 4),
                new LineStock.Wanted(UUID.randomUUID(), reels, 3))));
        assertThat(outcomes).containsOnly("went");
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(stock.count(fridge).orElseThrow())
                .extracting(StockRow::reserved, StockRow::free)
                .containsExactly(ROUNDS, 0);
        assertThat(stock.count(reels).orElseThrow())
                .extracting(StockRow::reserved, StockRow::free)
                .containsExactly(10, 0);
        assertThat(jdbc.queryForObject("select sum(reserved) from stock_promise", Integer.class))
                .isEqualTo(10);
    }

    @Test
    void aLineServedFromSeveralSidesAtOnceIsPromisedWhatItWantsAndNoMore() throws Exception {
        for (int round = 0; round < 3; round++) {
            var line = new LineStock.Wanted(UUID.randomUUID(), fridge, 1);
            assertThat(together(person -> lines.reserve(List.of(line)))).containsOnly("went");
            assertThat(promised(line)).isEqualTo(1);
        }
    }

    @Test
    void ofPiecesChosenForOneLineAtOnceOneIsItsOwn() throws Exception {
        List<PieceRow> pieces = stock(fridge);
        var line = new LineStock.Wanted(UUID.randomUUID(), fridge, 1);
        assertThat(together(person -> lines.exchange(
                        line, new LineStock.OtherPiece(pieces.get(person).code(), "", false, "القطعة الحاضرة"))))
                .containsOnly("went");
        assertThat(promised(line)).isEqualTo(1);
    }

    /** Whoever changes it has read the catalogue before the order was sent, and waits at the item's shelf. */
    @Test
    void anItemsUnitStaysUnderAnOrderThatIsBeingSent() throws Exception {
        UUID order = orders.draw(new OrderDraft(
                cast.supplier, cast.tranche, "", List.of(new OrderDraft.Line(oven, 2, Money.ofDirhams(900)))));
        var sent = new CountDownLatch(1);
        try (var colleague = Executors.newSingleThreadExecutor()) {
            Future<String> told = colleague.submit(() -> {
                CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
                sent.await(20, TimeUnit.SECONDS);
                try {
                    countedInLots();
                    return "went";
                } catch (Refusal refused) {
                    return refused.messageKey();
                }
            });
            transaction.executeWithoutResult(status -> {
                orders.send(order, 0, LocalDate.now(clock));
                sent.countDown();
                // Long enough for an act that nothing holds up to be done.
                assertThat(told).failsWithin(2, TimeUnit.SECONDS);
            });
            assertThat(told).succeedsWithin(20, TimeUnit.SECONDS).isEqualTo("stock.kindStays");
        }
    }

    private void countedInLots() {
        var now = catalogue.detail(oven);
        var draft = now.draft();
        catalogue.edit(
                oven,
                now.item().version(),
                new ItemDraft(
                        draft.name(),
                        draft.specification(),
                        draft.sector(),
                        draft.kind(),
                        ItemUnit.LOT,
                        draft.facts()));
    }

    private Integer promised(LineStock.Wanted line) {
        return jdbc.queryForObject("select count(*) from piece where purpose = ?", Integer.class, line.purpose());
    }

    private List<PieceRow> stock(UUID item) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return stock.pieces(item, 0, 50);
    }

    /** @return for each of them «went» or the key of the refusal */
    private List<String> together(Act act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var futures = new ArrayList<Future<String>>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                futures.add(people.submit(() -> {
                    CeremonyCast.signIn(Role.ORGANISER, "organiser" + person);
                    start.await();
                    try {
                        act.run(person);
                        return "went";
                    } catch (Refusal refused) {
                        return refused.messageKey();
                    }
                }));
            }
            var outcomes = new ArrayList<String>();
            for (Future<String> future : futures) outcomes.add(future.get());
            return outcomes;
        }
    }
}
