package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people decide one pair in the same moment, each in a transaction of their own: one decision stands. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DecidersAtOnceTest {

    private static final int PEOPLE = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    JdbcTemplate jdbc;

    private DuplicateCast cast;
    private UUID pair;

    @BeforeEach
    void registerTwice() {
        cast = new DuplicateCast(context);
        cast.caseWorker("amina", cast.casablanca);
        UUID first = cast.habiba();
        cast.caseWorker("brahim", cast.casablanca);
        cast.habibaAgain();
        cast.caseWorker("amina", cast.casablanca);
        for (int i = 0; i < PEOPLE; i++) cast.caseWorker("decider" + i, cast.casablanca);
        cast.caseWorker("amina", cast.casablanca);
        pair = cast.waiting().stream()
                .filter(c -> c.earlier().id().equals(first))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from merge_move");
        jdbc.update("delete from beneficiary_merge");
        jdbc.update("delete from duplicate_writer");
        jdbc.update("delete from duplicate_suspicion");
        jdbc.update("update beneficiary set merged_into = null where name_latin like '%abiba%'");
        jdbc.update(
                "delete from name_key where beneficiary_id in (select id from beneficiary where name_latin like '%abiba%')");
        jdbc.update(
                "delete from name_token where beneficiary_id in (select id from beneficiary where name_latin like '%abiba%')");
        jdbc.update("delete from beneficiary where name_latin like '%abiba%'");
    }

    @Test
    void oneDecisionStands() throws Exception {
        var acts = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean same = i % 2 == 0;
            acts.add(() -> went(() -> {
                if (same) cast.same(pair, Set.of(FileFact.CIN));
                else duplicates.notSame(pair);
            }));
        }
        assertThat(together(acts)).containsOnlyOnce(true);
        String state = jdbc.queryForObject("select state from duplicate_suspicion where id = ?", String.class, pair);
        Integer merged = jdbc.queryForObject(
                "select count(*) from beneficiary_merge where suspicion_id = ? and undone_at is null",
                Integer.class,
                pair);
        assertThat(merged).isEqualTo("SAME".equals(state) ? 1 : 0);
    }

    private static boolean went(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal | ConcurrencyFailureException overtaken) {
            return false;
        }
    }

    private List<Boolean> together(List<Callable<Boolean>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var futures = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < acts.size(); i++) {
                String name = "decider" + i;
                Callable<Boolean> act = acts.get(i);
                futures.add(people.submit(() -> {
                    cast.caseWorker(name, cast.casablanca);
                    start.await();
                    return act.call();
                }));
            }
            var done = new ArrayList<Boolean>();
            for (Future<Boolean> future : futures) done.add(future.get());
            return done;
        }
    }
}
