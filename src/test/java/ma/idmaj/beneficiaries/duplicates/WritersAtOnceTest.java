package ma.idmaj.beneficiaries.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Files written while others write or decide, each in a transaction of its own: nobody fails for it, no pair is missed. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class WritersAtOnceTest {

    private static final int ROUNDS = 12;

    @Autowired
    ApplicationContext context;

    @Autowired
    DuplicateService duplicates;

    @Autowired
    BeneficiaryService people;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcTemplate jdbc;

    private DuplicateCast cast;

    @BeforeEach
    void begin() {
        // Pairs that others who commit have left here.
        forget();
        cast = new DuplicateCast(context);
        for (String name : List.of("amina", "brahim", "chama")) cast.caseWorker(name, cast.casablanca);
    }

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from merge_move");
        jdbc.update("delete from beneficiary_merge");
        jdbc.update("delete from duplicate_writer");
        jdbc.update("delete from duplicate_suspicion");
        for (String table : List.of("name_key", "name_token"))
            jdbc.update("delete from " + table
                    + " where beneficiary_id in (select id from beneficiary where name_latin like '%abiba%')");
        jdbc.update("delete from beneficiary where name_latin like '%abiba%'");
    }

    @Test
    void twoWhoRegisterOnePersonInTheSameMomentAreSeen() {
        as("amina");
        transactions.executeWithoutResult(status -> {
            cast.habiba();
            another("brahim", cast::habibaAgain);
        });
        assertThat(states()).containsExactly("WAITING");
        as("chama");
        assertThat(duplicates.waitingCount()).isEqualTo(1);
        as("brahim");
        assertThat(duplicates.waitingCount()).as("whoever wrote the later file").isZero();
    }

    @Test
    void aFileCorrectedInTheSameMomentIsSeenToo() {
        as("amina");
        UUID first = people.register(DuplicateCast.draft(
                new PersonName("زهور لحبيبة", "Zhor LAHABIBA"), null, "0677000002", LocalDate.of(1971, 9, 9), ""));
        as("brahim");
        UUID second = people.register(DuplicateCast.draft(
                new PersonName("نجاة حبيبة", "Najat ELHABIBA"), null, "0677000001", LocalDate.of(1990, 5, 6), ""));
        assertThat(states()).isEmpty();
        as("amina");
        transactions.executeWithoutResult(status -> {
            long read = people.detail(first).version();
            another("brahim", () -> edit(second, again("الطبخ")));
            people.edit(first, read, again("الخياطة"));
        });
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void anEditDoesNotUndoADecisionTakenMeanwhile() {
        UUID second = pair();
        as("brahim");
        transactions.executeWithoutResult(status -> {
            long read = people.detail(second).version();
            another("amina", () -> duplicates.notSame(cast.waiting().getFirst().id()));
            people.edit(second, read, again("الحلاقة"));
        });
        assertThat(states()).containsExactly("NOT_SAME");
    }

    @Test
    void anEditThatEndsTheLikenessLeavesADecisionTakenMeanwhile() {
        UUID second = pair();
        as("brahim");
        transactions.executeWithoutResult(status -> {
            long read = people.detail(second).version();
            another("amina", () -> duplicates.notSame(cast.waiting().getFirst().id()));
            people.edit(second, read, stranger());
        });
        assertThat(states()).containsExactly("NOT_SAME");
    }

    @Test
    void twoEditsMayRaiseOnePair() {
        UUID second = pair();
        UUID first = jdbc.queryForObject(
                "select id from beneficiary where name_latin like '%abiba%' and id <> ?", UUID.class, second);
        forget();
        as("brahim");
        transactions.executeWithoutResult(status -> {
            long read = people.detail(second).version();
            another("amina", () -> edit(first, again("الخياطة")));
            people.edit(second, read, again("الحلاقة"));
        });
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void filesThatLookAlikeAreEditedAtOnceWithoutFailing() throws Exception {
        UUID second = pair();
        UUID first = jdbc.queryForObject(
                "select id from beneficiary where name_latin like '%abiba%' and id <> ?", UUID.class, second);
        for (int i = 0; i < ROUNDS; i++) {
            // Each round changes what they are compared by: otherwise nothing is compared.
            var birth = LocalDate.of(1990, 5, 6 + i % 2 * 2);
            if (i % 2 == 0) forget();
            together(List.of(
                    () -> {
                        as("amina");
                        edit(first, born(birth));
                        return true;
                    },
                    () -> {
                        as("brahim");
                        edit(second, born(birth));
                        return true;
                    }));
            assertThat(states()).containsExactly("WAITING");
        }
    }

    /** @return the later of two files that wait for a decision */
    private UUID pair() {
        as("amina");
        cast.habiba();
        as("brahim");
        return cast.habibaAgain();
    }

    private void forget() {
        jdbc.update("delete from duplicate_writer");
        jdbc.update("delete from duplicate_suspicion");
    }

    private void edit(UUID id, BeneficiaryDraft draft) {
        people.edit(id, people.detail(id).version(), draft);
    }

    private static BeneficiaryDraft again(String training) {
        return DuplicateCast.draft(DuplicateCast.HABIBA, null, "0661234512", LocalDate.of(1990, 5, 6), training);
    }

    private static BeneficiaryDraft born(LocalDate birth) {
        return DuplicateCast.draft(DuplicateCast.HABIBA, null, "0661234512", birth, "");
    }

    private static BeneficiaryDraft stranger() {
        return DuplicateCast.draft(
                new PersonName("حبيبة العلوي", "Habiba ALAOUI"), null, "0677000001", LocalDate.of(1975, 2, 3), "");
    }

    private List<String> states() {
        return jdbc.queryForList("select state from duplicate_suspicion", String.class);
    }

    private void as(String name) {
        cast.caseWorker(name, cast.casablanca);
    }

    /** Someone else, from beginning to commit, while the transaction of this thread is open. */
    private void another(String name, Runnable act) {
        try {
            together(List.of(() -> {
                as(name);
                act.run();
                return true;
            }));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void together(List<Callable<Boolean>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var futures = new ArrayList<Future<Boolean>>();
            for (Callable<Boolean> act : acts) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            for (Future<Boolean> future : futures) future.get();
        }
    }
}
