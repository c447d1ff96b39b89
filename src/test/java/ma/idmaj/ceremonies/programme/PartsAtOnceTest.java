package ma.idmaj.ceremonies.programme;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.desks.DeskService;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two prepare the same ceremony at once, each in a transaction of their own: the second sees what the first has done. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartsAtOnceTest {

    private static final String WENT = "went";

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    GuestService guests;

    @Autowired
    DeskService desks;

    @Autowired
    TransactionTemplate transaction;

    private CeremonyCast cast;
    private UUID ceremony;

    @BeforeEach
    void list() {
        cast = new CeremonyCast(context);
        ceremony = cast.listed(1, null);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void thereIsOneHandOver() throws Exception {
        assertThat(meanwhile(this::handOver, this::handOver)).isEqualTo("ceremonies.programme.oneHandOver");
        assertThat(programmes.programme(ceremony).slots()).hasSize(1);
    }

    private void handOver() {
        programmes.add(ceremony, new ProgrammeDraft(LocalTime.NOON, 2, true, new LocalizedText("تسليم", "Remise"), ""));
    }

    @Test
    void aGuestIsChangedByTheFirst() throws Exception {
        guests.add(ceremony, guest("A", "1"));
        Guest seen = guests.guests(ceremony).getFirst();
        assertThat(meanwhile(
                        () -> guests.change(ceremony, seen.id(), seen.version(), guest("A", "2")),
                        () -> guests.change(ceremony, seen.id(), seen.version(), guest("A", "3"))))
                .isEqualTo("ceremonies.guests.changedMeanwhile");
        assertThat(guests.guests(ceremony).getFirst().guest().seat()).isEqualTo("2");
    }

    private static GuestDraft guest(String latin, String seat) {
        return new GuestDraft(
                new PersonName("", latin), new LocalizedText("عامل", "Gouverneur"), seat, InvitationState.TO_INVITE);
    }

    @Test
    void noDeskOpensAtACeremonyThatIsCalledOff() throws Exception {
        var callOff = context.getBean(CallOffService.class);
        assertThat(meanwhile(
                        () -> callOff.cancel(ceremony, cast.version(ceremony), "تعذر توفير القاعة"),
                        () -> desks.open(ceremony, new PersonName("سعاد", "Souad"))))
                .isEqualTo("ceremonies.desks.over");
        assertThat(desks.desks(ceremony)).isEmpty();
    }

    /** @return what became of the colleague's act, which begins before the first one is committed */
    private String meanwhile(Runnable first, Runnable colleague) throws Exception {
        var done = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<String> other = thread.submit(() -> {
                // The same account at another desk: a new preparer would move the version by itself.
                CeremonyCast.signIn(Role.ORGANISER, "organiser");
                done.await(20, TimeUnit.SECONDS);
                try {
                    colleague.run();
                    return WENT;
                } catch (Refusal refused) {
                    return refused.messageKey();
                }
            });
            transaction.executeWithoutResult(status -> {
                first.run();
                status.flush();
                done.countDown();
                letItGoAsFarAsItCan(other);
            });
            return other.get(20, TimeUnit.SECONDS);
        }
    }

    /** Long enough for an act that nothing holds up to be done. */
    private static void letItGoAsFarAsItCan(Future<String> act) {
        try {
            act.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            return;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
