package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.stock.StockCast;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** A list is approved in the moment its goods come in: whoever is second sees the other, and the line is served. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GoodsAndListsAtOnceTest {

    private static final int ROUNDS = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApprovalService approvals;

    @Autowired
    ListService lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private interface Act {
        void run() throws Exception;
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void neitherMissesTheOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var cast = new CeremonyCast(context);
            UUID ceremony = cast.listed(1, null);
            // An item of its own: other lists of this database wait for what the cast gives everybody.
            var store = transaction.execute(status -> new StockCast(context));
            UUID item = transaction.execute(
                    status -> store.item("Pétrin " + UUID.randomUUID(), ItemKind.DURABLE, ItemUnit.PIECE, null));
            jdbc.sql("update line_item i join distribution_line l on l.id = i.line_id set i.item_id = ?"
                            + " where l.ceremony_id = ? and i.position = 1")
                    .params(item, ceremony)
                    .update();
            lists.submit(ceremony, cast.version(ceremony));
            UUID order = transaction.execute(status -> store.ordered(item, 1));
            long version = cast.version(ceremony);
            String serial = "P-" + round;
            together(
                    () -> {
                        CeremonyCast.signIn(Role.APPROVER, "approver");
                        approvals.approve(ceremony, version);
                    },
                    () -> {
                        CeremonyCast.signIn(Role.ORGANISER, "organiser");
                        store.receive(order, 1, serial);
                    });
            assertThat(jdbc.sql("select count(*) from piece p join line_item i on i.id = p.purpose"
                                    + " join distribution_line l on l.id = i.line_id where l.ceremony_id = ?")
                            .param(ceremony)
                            .query(Integer.class)
                            .single())
                    .as("round %s", round)
                    .isEqualTo(1);
        }
    }

    private static void together(Act... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var people = Executors.newFixedThreadPool(acts.length)) {
            var running = List.of(acts).stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        act.run();
                        return true;
                    }))
                    .toList();
            for (var one : running) one.get();
        }
    }
}
