package ma.idmaj.beneficiaries.registration;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several browsers send in the same moment, each in a transaction of its own, on real commits. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SendersAtOnceTest {

    private static final int BROWSERS = 4;

    @Autowired
    ConsentService consents;

    @Autowired
    Clock clock;

    @Autowired
    RegistrationService registrations;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    private UUID centre;

    @BeforeEach
    void begin() {
        signIn.as(Role.ADMINISTRATOR);
        centre = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        signIn.as(Role.CASE_WORKER, centre);
    }

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        jdbc.update("delete from registration where centre_id = ?", centre);
        List<UUID> files = jdbc.queryForList("select id from beneficiary where centre_id = ?", UUID.class, centre);
        for (UUID file : files) {
            jdbc.update(
                    "delete from duplicate_writer where suspicion_id in (select id from duplicate_suspicion where first_id = ? or second_id = ?)",
                    file,
                    file);
            jdbc.update("delete from duplicate_suspicion where first_id = ? or second_id = ?", file, file);
            jdbc.update("delete from name_key where beneficiary_id = ?", file);
            jdbc.update("delete from name_token where beneficiary_id = ?", file);
            jdbc.update("delete from beneficiary where id = ?", file);
        }
    }

    @RepeatedTest(5)
    void ofSeveralWithOneNumberOneWinsAndTheOthersAreTold() throws Exception {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < BROWSERS; i++) ids.add(begun("نجاة المرابط", "ZT45871"));
        var outcomes = together(ids);
        assertThat(outcomes).containsOnlyOnce("sent");
        assertThat(outcomes).filteredOn(told -> !told.equals("sent")).containsOnly("AlreadyRegistered");
        assertThat(files()).isEqualTo(1);
        // What the others have typed is still theirs.
        assertThat(registrations.mine()).hasSize(BROWSERS - 1);
    }

    @RepeatedTest(5)
    void oneRegistrationSentSeveralTimesIsOneFile() throws Exception {
        UUID id = begun("نجاة المرابط", "ZT45872");
        assertThat(together(Collections.nCopies(BROWSERS, id))).containsOnly("sent");
        assertThat(files()).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where subject_id = ? and act = 'registered'",
                        Integer.class,
                        id.toString()))
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void severalPeopleAreRegisteredWithoutHoldingEachOtherUp() throws Exception {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < BROWSERS; i++) ids.add(begun("نجاة المرابط", "ZT4588" + i));
        assertThat(together(ids)).containsOnly("sent");
        assertThat(files()).isEqualTo(BROWSERS);
    }

    private UUID begun(String name, String cin) {
        UUID id = Agreed.to(consents, clock, registrations.start());
        registrations.keep(id, Map.of(Answer.ARABIC_NAME, name, Answer.LATIN_NAME, "Najat LAMRABET", Answer.CIN, cin));
        return id;
    }

    private Integer files() {
        return jdbc.queryForObject("select count(*) from beneficiary where centre_id = ?", Integer.class, centre);
    }

    private List<String> together(List<UUID> ids) throws Exception {
        var start = new CyclicBarrier(ids.size());
        try (var browsers = Executors.newFixedThreadPool(ids.size())) {
            var futures = new ArrayList<Future<String>>();
            for (UUID id : ids) {
                Callable<String> send = () -> {
                    signIn.as(Role.CASE_WORKER, centre);
                    start.await();
                    try {
                        registrations.send(id);
                        return "sent";
                    } catch (RuntimeException refused) {
                        return refused.getClass().getSimpleName();
                    }
                };
                futures.add(browsers.submit(send));
            }
            var outcomes = new ArrayList<String>();
            for (Future<String> future : futures) outcomes.add(future.get());
            return outcomes;
        }
    }
}
