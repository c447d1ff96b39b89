package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.closing.ReopeningService;
import ma.idmaj.shared.Refusal;

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

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two ceremonies want one person in one moment, and a return meets a closing: one of the two is told. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PlacesAtOnceTest {

    private static final String WENT = "went";

    @Autowired
    ApplicationContext context;

    @Autowired
    ListService lists;

    @Autowired
    ReserveService reserve;

    @Autowired
    DayService day;

    @Autowired
    ClosingService closing;

    @Autowired
    ReopeningService reopening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private CeremonyCast cast;
    private final ExecutorService organisers = Executors.newFixedThreadPool(2);

    @BeforeEach
    void cast() {
        cast = new CeremonyCast(context);
    }

    @AfterEach
    void out() {
        organisers.close();
        SecurityContextHolder.clearContext();
    }

    /** The list's act has asked whether the person is free and waits for its row when the reserve's act comes. */
    @Test
    void onePersonStandsOnOneListOrOneReserve() throws Exception {
        UUID here = cast.listed(2, null);
        UUID there = cast.listed(1, null);
        NewLine person = transaction.execute(status -> cast.newcomer());
        var acts = transaction.execute(status -> {
            jdbc.sql("select id from distribution_line force index (ceremony_id) where ceremony_id = ? for update")
                    .param(here)
                    .query(UUID.class)
                    .list();
            Future<String> listed = begun(() -> lists.add(here, List.of(person)));
            return List.of(listed, begun(() -> reserve.add(there, List.of(person))));
        });
        assertThat(List.of(told(acts.get(0)), told(acts.get(1))))
                .containsExactlyInAnyOrder(WENT, "ceremonies.alreadyListed");
        assertThat(jdbc.sql("""
                        select (select count(*) from distribution_line where live_beneficiary_id = :person)
                             + (select count(*) from reserve_line where live_beneficiary_id = :person)""")
                        .param("person", person.beneficiaryId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aReturnThatComesWhileItIsClosedAgainIsRefused() throws Exception {
        UUID ceremony = cast.approved(1);
        LineRow line = day.lines(ceremony).getFirst();
        day.checkIn(line.id(), line.version(), false);
        day.handOver(DayTest.act(day.lines(ceremony).getFirst()));
        closing.close(ceremony, cast.version(ceremony));
        UUID request = reopening.request(ceremony, "سطر سجل خطأ");
        CeremonyCast.signIn(Role.APPROVER, "approver");
        reopening.confirm(request);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        LineRow signed = day.lines(ceremony).getFirst();
        Future<String> back = transaction.execute(status -> {
            closing.close(ceremony, cast.version(ceremony));
            status.flush();
            return begun(() -> closing.takeReturn(signed.id(), signed.version(), "عيب في الآلة"));
        });
        assertThat(told(back)).isEqualTo("ceremonies.returns.notNow");
        assertThat(day.lines(ceremony).getFirst().state()).isEqualTo(LineState.SIGNED);
    }

    /** The act in a transaction of its own, once it is done or held up for good. */
    private Future<String> begun(Runnable act) {
        Future<String> begun = organisers.submit(() -> {
            CeremonyCast.signIn(Role.ORGANISER, "organiser");
            try {
                act.run();
                return WENT;
            } catch (Refusal refused) {
                return refused.messageKey();
            }
        });
        try {
            begun.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            return begun;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return begun;
    }

    private static String told(Future<String> act) throws Exception {
        return act.get(20, TimeUnit.SECONDS);
    }
}
