package ma.idmaj.ceremonies.acts;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ceremonies.paper.PaperTwinService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/**
 * However the journals' posts arrive (again, late, out of order, from two desks in one moment), each act counts once and
 * one desk wins. In real transactions, and so in a database of its own.
 */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DeliveriesTest {

    private static final int LINES = 40;
    private static final int RACES = 1_000;
    private static final byte[] SIGNATURE = CeremonyCast.signature();

    private static final List<ActKind> KINDS = List.of(
            ActKind.CHECK_IN,
            ActKind.CHECK_IN,
            ActKind.CHECK_IN_PROXY,
            ActKind.ABSENT,
            ActKind.POSTPONE,
            ActKind.HAND_OVER,
            ActKind.HAND_OVER,
            ActKind.UNDO);

    @Autowired
    ApplicationContext context;

    @Autowired
    DayService day;

    @Autowired
    DayActs acts;

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    /** What a line is after acts, by the arrows of the product alone. */
    private static final class Model {

        private LineState state = LineState.PLANNED;
        private long version;
        private final Map<UUID, String> answers = new HashMap<>();

        Model(long version) {
            this.version = version;
        }

        String receive(SentAct act) {
            return answers.computeIfAbsent(act.id(), first -> {
                LineState to = to(act.act());
                if (to == null || act.version() != version) return "refused";
                state = to;
                version++;
                return state + " " + version;
            });
        }

        private @Nullable LineState to(ActKind kind) {
            return switch (kind) {
                case CHECK_IN -> legal(LineState.PRESENT);
                case CHECK_IN_PROXY -> legal(LineState.REPRESENTED);
                case ABSENT -> legal(LineState.ABSENT);
                case POSTPONE -> legal(LineState.POSTPONED);
                // The person signs in these posts: nobody whom a proxy stands for.
                case HAND_OVER -> state == LineState.PRESENT ? LineState.SIGNED : null;
                case UNDO -> state == LineState.SIGNED ? LineState.PRESENT : null;
                case CHOOSE_PIECE -> null;
            };
        }

        private @Nullable LineState legal(LineState to) {
            return state != LineState.SIGNED && state.next().contains(to) ? to : null;
        }
    }

    @Test
    void repeatedReorderedAndDoubledPostsAreEachActOnce() {
        UUID ceremony = new CeremonyCast(context).approved(LINES);
        for (LineRow line : day.lines(ceremony)) {
            var random = new Random(line.position());
            var model = new Model(line.version());
            for (SentAct act : deliveries(ceremony, line, random))
                assertThat(answer(ceremony, act))
                        .as("line %d: %s upon version %d", line.position(), act.act(), act.version())
                        .isEqualTo(model.receive(act));
            LineRow after = day.line(ceremony, line.id());
            assertThat(after.state()).isEqualTo(model.state);
            assertThat(after.version()).isEqualTo(model.version);
            assertThat(day.record(ceremony, line.id()).isPresent()).isEqualTo(model.state == LineState.SIGNED);
        }
    }

    @Test
    void aThousandRacesOfTwoDesksHaveOneWinnerEach() throws Exception {
        UUID ceremony = new CeremonyCast(context).approved(LINES);
        List<LineRow> lines = day.lines(ceremony);
        var start = new CyclicBarrier(2);
        int lost = 0;
        try (var desks = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                LineRow line = day.line(ceremony, lines.get(race % LINES).id());
                ActKind one = race >= RACES - LINES && line.state().here() ? ActKind.HAND_OVER : moving(line.state());
                ActKind other = race % 3 == 0 ? moving(line.state()) : one;
                var first = desks.submit(() -> atDesk(start, ceremony, act(ceremony, line, line.version(), one)));
                var second = desks.submit(() -> atDesk(start, ceremony, act(ceremony, line, line.version(), other)));
                boolean won = first.get();
                assertThat(second.get()).as("race %d, one winner", race).isNotEqualTo(won);
                if (!won) lost++;
                assertThat(day.line(ceremony, line.id()).version()).isEqualTo(line.version() + 1);
            }
        }
        assertThat(lost).as("neither desk always wins").isBetween(1, RACES - 1);
        long signed = day.lines(ceremony).stream()
                .filter(line -> line.state() == LineState.SIGNED)
                .count();
        assertThat(day.records(ceremony)).hasSize((int) signed);
    }

    @Test
    void theSameActFromTwoTabsIsAnsweredAlike() throws Exception {
        UUID ceremony = new CeremonyCast(context).approved(LINES);
        var start = new CyclicBarrier(2);
        try (var tabs = Executors.newFixedThreadPool(2)) {
            for (LineRow line : day.lines(ceremony)) {
                SentAct came = act(ceremony, line, line.version(), ActKind.CHECK_IN);
                var first = tabs.submit(() -> inTab(start, ceremony, came));
                var second = tabs.submit(() -> inTab(start, ceremony, came));
                ActReceipt one = first.get();
                ActReceipt other = second.get();
                assertThat(List.of(one.outcome(), other.outcome()))
                        .containsExactlyInAnyOrder(ActReceipt.Outcome.DONE, ActReceipt.Outcome.REPEATED);
                assertThat(one.version()).isEqualTo(other.version());
                assertThat(one.state()).isEqualTo(other.state());
            }
        }
    }

    private ActReceipt inTab(CyclicBarrier start, UUID ceremony, SentAct act) throws Exception {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        start.await();
        return acts.perform(ceremony, act);
    }

    /** The transaction is the outer service's: what the day asks for inside it is not heard. */
    @Test
    void theTransactionIsAsIsolatedAsTheDays() throws Exception {
        var settings = new AnnotationTransactionAttributeSource();
        var perform = DayActs.class.getMethod("perform", UUID.class, SentAct.class);
        assertThat(settings.getTransactionAttribute(perform, DayActs.class).getIsolationLevel())
                .isEqualTo(Isolation.READ_COMMITTED.value());
        var enter = PaperTwinService.class.getMethod("enter", UUID.class, List.class, Language.class);
        assertThat(settings.getTransactionAttribute(enter, PaperTwinService.class)
                        .getIsolationLevel())
                .isEqualTo(Isolation.READ_COMMITTED.value());
    }

    /** A chain as one desk would send it, with what the way may do to it. */
    private List<SentAct> deliveries(UUID ceremony, LineRow line, Random random) {
        var sent = new ArrayList<SentAct>();
        long version = line.version();
        for (int i = 0; i < 6; i++) {
            sent.add(act(ceremony, line, version, KINDS.get(random.nextInt(KINDS.size()))));
            if (random.nextInt(4) > 0) version++;
        }
        var arrived = new ArrayList<SentAct>(sent);
        for (int i = 0; i < 5; i++) arrived.add(random.nextInt(arrived.size()), sent.get(random.nextInt(sent.size())));
        int swap = random.nextInt(arrived.size() - 1);
        arrived.add(swap, arrived.remove(swap + 1));
        return arrived;
    }

    private String answer(UUID ceremony, SentAct act) {
        try {
            ActReceipt receipt = acts.perform(ceremony, act);
            return receipt.state() + " " + receipt.version();
        } catch (Refusal refused) {
            acts.refuse(ceremony, act);
            return "refused";
        }
    }

    private boolean atDesk(CyclicBarrier start, UUID ceremony, SentAct act) throws Exception {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        start.await();
        try {
            acts.perform(ceremony, act);
            return true;
        } catch (Refusal overtaken) {
            assertThat(overtaken.messageKey()).isEqualTo("ceremonies.lineChanged");
            return false;
        }
    }

    private static ActKind moving(LineState state) {
        return state.here() ? ActKind.ABSENT : ActKind.CHECK_IN;
    }

    private SentAct act(UUID ceremony, LineRow line, long version, ActKind kind) {
        boolean signed = kind == ActKind.HAND_OVER;
        return new SentAct(
                UUID.randomUUID(),
                line.id(),
                version,
                kind,
                null,
                null,
                null,
                signed ? SignerKind.BENEFICIARY : null,
                null,
                null,
                signed ? new CeremonyCast(context).words(ceremony, line) : null,
                signed ? "ar" : null,
                signed ? SIGNATURE : null,
                null,
                kind == ActKind.UNDO ? "خطأ" : null,
                null,
                null);
    }
}
