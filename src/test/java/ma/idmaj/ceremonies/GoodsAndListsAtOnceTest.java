package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.stock.StockCast;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A list is approved as its goods come in or are freed: whoever is second sees the other, and the line is served. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GoodsAndListsAtOnceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ListService lists;

    @Autowired
    CallOffService callOff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UUID ceremony;
    private UUID item;
    private UUID order;
    private long version;
    private StockCast store;

    /** A list of one person, not yet approved, and an order of what the person is to have. */
    @BeforeEach
    void submitted() {
        var cast = new CeremonyCast(context);
        ceremony = cast.listed(1, null);
        transaction.executeWithoutResult(status -> {
            store = new StockCast(context);
            // An item of its own: other lists of this database wait for what the cast gives everybody.
            item = store.item("Pétrin " + UUID.randomUUID(), ItemKind.DURABLE, ItemUnit.PIECE, null);
            wants(ceremony);
            order = store.ordered(item, 1);
        });
        lists.submit(ceremony, cast.version(ceremony));
        version = cast.version(ceremony);
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void goodsThatWaitedForAnApprovalSeeItsList() throws Exception {
        oneAfterTheOther(this::approve, this::receive);
        assertThat(promised()).isOne();
    }

    @Test
    void anApprovalThatWaitedForGoodsIsPromisedThem() throws Exception {
        oneAfterTheOther(this::receive, this::approve);
        assertThat(promised()).isOne();
    }

    @Test
    void whatACeremonyLeavesThatIsCalledOffMeanwhileIsForTheNewList() throws Exception {
        var cast = new CeremonyCast(context);
        UUID other = cast.listed(1, null);
        transaction.executeWithoutResult(status -> wants(other));
        lists.submit(other, cast.version(other));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approvals.approve(other, cast.version(other));
        receive();
        long seen = cast.version(other);
        oneAfterTheOther(this::approve, () -> {
            CeremonyCast.signIn(Role.ORGANISER, "organiser");
            callOff.cancel(other, seen, "تعذر توفير القاعة");
        });
        assertThat(promised()).isOne();
    }

    /** An item of the first line of the list. */
    private void wants(UUID list) {
        jdbc.sql("update line_item i join distribution_line l on l.id = i.line_id set i.item_id = ?"
                        + " where l.ceremony_id = ? and i.position = 1")
                .params(item, list)
                .update();
    }

    private void approve() {
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approvals.approve(ceremony, version);
    }

    private void receive() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        store.receive(order, 1, "P-1");
    }

    private int promised() {
        return jdbc.sql("select count(*) from piece p join line_item i on i.id = p.purpose"
                        + " join distribution_line l on l.id = i.line_id where l.ceremony_id = ?")
                .param(ceremony)
                .query(Integer.class)
                .single();
    }

    /** The first is done and not yet committed when the second, which has read before, comes to the shelf and waits. */
    private void oneAfterTheOther(Runnable first, Runnable second) throws Exception {
        var done = new CountDownLatch(1);
        var waits = new CountDownLatch(1);
        try (var people = Executors.newFixedThreadPool(2)) {
            var one = people.submit(() -> transaction.executeWithoutResult(status -> {
                try {
                    first.run();
                } finally {
                    done.countDown();
                }
                await(waits);
            }));
            await(done);
            var two = people.submit(second);
            while (!two.isDone() && !one.isDone() && waiting() == 0) Thread.onSpinWait();
            waits.countDown();
            one.get();
            two.get();
        }
    }

    private int waiting() {
        return jdbc.sql("select count(*) from information_schema.processlist"
                        + " where db = database() and info like 'insert into stock_shelf%'")
                .query(Integer.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
