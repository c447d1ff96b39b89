package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Several desks in the same moment, each with a transaction of its own: nothing is lost, nothing happens twice. What it
 * commits stays in a database of its own (any property of its own makes one), out of the way of tests that are rolled back.
 */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DesksAtOnceTest {

    private static final int DESKS = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    DayService day;

    private UUID ceremony;

    @BeforeEach
    void begin() {
        ceremony = new CeremonyCast(context).approved(DESKS);
        for (LineRow line : day.lines(ceremony)) day.checkIn(line.id(), line.version(), false);
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void servesAsManyPeopleAsThereAreDesks() throws Exception {
        List<LineRow> lines = day.lines(ceremony);
        List<Boolean> done = together(lines.stream()
                .<Callable<Boolean>>map(line -> () -> handOver(DayTest.act(line)))
                .toList());

        assertThat(done).containsOnly(true);
        assertThat(day.lines(ceremony)).extracting(LineRow::state).containsOnly(LineState.SIGNED);
        List<Integer> numbers = day.records(ceremony).stream()
                .map(HandoverRow::recordNumber)
                .sorted()
                .toList();
        assertThat(numbers)
                .as("one series without gaps")
                .isEqualTo(IntStream.range(numbers.getFirst(), numbers.getFirst() + DESKS)
                        .boxed()
                        .toList());
    }

    @Test
    void handsAnItemOverOnceHoweverManyDesksTry() throws Exception {
        LineRow line = day.lines(ceremony).getFirst();
        List<Boolean> done = together(IntStream.range(0, DESKS)
                .<Callable<Boolean>>mapToObj(desk -> () -> handOver(DayTest.act(line)))
                .toList());

        assertThat(done).containsOnlyOnce(true);
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void countsOneActSentBySeveralConnectionsOnce() throws Exception {
        HandoverAct act = DayTest.act(day.lines(ceremony).getFirst());
        List<Boolean> done = together(IntStream.range(0, DESKS)
                .<Callable<Boolean>>mapToObj(connection -> () -> handOver(act))
                .toList());

        assertThat(done).contains(true);
        assertThat(day.records(ceremony)).extracting(HandoverRow::id).containsExactly(act.id());
    }

    /** Each of the first acts wants to open the day: one does, and no desk is refused for it. */
    @RepeatedTest(3)
    void opensTheDayForEveryDeskThatComesFirst() throws Exception {
        UUID unopened = new CeremonyCast(context).approved(DESKS);
        List<LineRow> lines = day.lines(unopened);

        List<Boolean> done = together(lines.stream()
                .<Callable<Boolean>>map(line -> () -> {
                    day.checkIn(line.id(), line.version(), false);
                    return true;
                })
                .toList());

        assertThat(done).hasSize(DESKS).containsOnly(true);
        assertThat(day.lines(unopened)).extracting(LineRow::state).containsOnly(LineState.PRESENT);
    }

    /** @return whether it went through; what a desk may be told instead is the only other outcome */
    private boolean handOver(HandoverAct act) {
        try {
            day.handOver(act);
            return true;
        } catch (Refusal | ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            return false;
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var desks = Executors.newFixedThreadPool(acts.size())) {
            var futures = new ArrayList<Future<Boolean>>();
            for (Callable<Boolean> act : acts) {
                futures.add(desks.submit(() -> {
                    CeremonyCast.signIn(Role.ORGANISER, "organiser");
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
