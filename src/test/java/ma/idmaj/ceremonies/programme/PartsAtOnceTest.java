package ma.idmaj.ceremonies.programme;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.ceremonies.AtOnce;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.desks.DeskService;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.guests.GuestDraft;
import ma.idmaj.ceremonies.guests.GuestService;
import ma.idmaj.ceremonies.guests.InvitationState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

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

/** Two prepare the same ceremony at once, each in a transaction of their own: the second sees what the first has done. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PartsAtOnceTest {

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
        assertThat(AtOnce.meanwhile(transaction, this::handOver, this::handOver))
                .isEqualTo("ceremonies.programme.oneHandOver");
        assertThat(programmes.programme(ceremony).slots()).hasSize(1);
    }

    private void handOver() {
        programmes.add(ceremony, new ProgrammeDraft(LocalTime.NOON, 2, true, new LocalizedText("تسليم", "Remise"), ""));
    }

    @Test
    void aGuestIsChangedByTheFirst() throws Exception {
        guests.add(ceremony, guest("A", "1"));
        Guest seen = guests.guests(ceremony).getFirst();
        assertThat(AtOnce.meanwhile(
                        transaction,
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
        assertThat(AtOnce.meanwhile(
                        transaction,
                        () -> callOff.cancel(ceremony, cast.version(ceremony), "تعذر توفير القاعة"),
                        () -> desks.open(ceremony, new PersonName("سعاد", "Souad"))))
                .isEqualTo("ceremonies.desks.over");
        assertThat(desks.desks(ceremony)).isEmpty();
    }
}
