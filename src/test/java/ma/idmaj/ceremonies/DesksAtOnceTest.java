package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
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
        List<Boolean> done = AtOnce.together(lines.stream()
                .<Runnable>map(line -> () -> day.handOver(DayTest.act(line)))
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
        List<Boolean> done = AtOnce.together(IntStream.range(0, DESKS)
                .<Runnable>mapToObj(desk -> () -> day.handOver(DayTest.act(line)))
                .toList());

        assertThat(done).containsOnlyOnce(true);
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void countsOneActSentBySeveralConnectionsOnce() throws Exception {
        HandoverAct act = DayTest.act(day.lines(ceremony).getFirst());
        List<Boolean> done = AtOnce.together(IntStream.range(0, DESKS)
                .<Runnable>mapToObj(connection -> () -> day.handOver(act))
                .toList());

        assertThat(done).contains(true);
        assertThat(day.records(ceremony)).extracting(HandoverRow::id).containsExactly(act.id());
    }

    /** Each of the first acts wants to open the day: one does, and no desk is refused for it. */
    @RepeatedTest(3)
    void opensTheDayForEveryDeskThatComesFirst() throws Exception {
        UUID unopened = new CeremonyCast(context).approved(DESKS);
        List<LineRow> lines = day.lines(unopened);

        List<Boolean> done = AtOnce.together(lines.stream()
                .<Runnable>map(line -> () -> day.checkIn(line.id(), line.version(), false))
                .toList());

        assertThat(done).hasSize(DESKS).containsOnly(true);
        assertThat(day.lines(unopened)).extracting(LineRow::state).containsOnly(LineState.PRESENT);
    }
}
