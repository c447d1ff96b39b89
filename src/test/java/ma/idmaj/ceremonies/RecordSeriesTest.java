package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;

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

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whatever is handed over, undone, or lost with its transaction: the year's numbers have no gap and none comes twice. In
 * the database of the tests that commit.
 */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RecordSeriesTest {

    private static final int STEPS = 120;

    @Autowired
    ApplicationContext context;

    @Autowired
    DayService day;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNumbersOfAYearHaveNoGap() {
        UUID ceremony = new CeremonyCast(context).approved(3);
        var random = new Random(20_260_218);
        int lost = 0;
        int undone = 0;
        for (int step = 0; step < STEPS; step++) {
            LineRow line = day.lines(ceremony).get(random.nextInt(3));
            boolean lose = random.nextInt(3) == 0;
            boolean undo = line.state() == LineState.SIGNED;
            transaction.executeWithoutResult(status -> {
                if (undo) day.undo(line.id(), line.version(), "خطأ في الشخص");
                else if (line.state().here()) day.handOver(DayTest.act(line));
                else day.checkIn(line.id(), line.version(), false);
                if (lose) status.setRollbackOnly();
            });
            if (lose) lost++;
            else if (undo) undone++;
        }
        assertThat(lost).isPositive();
        assertThat(undone).isPositive();
        int year = LocalDate.now(clock).getYear();
        List<Integer> numbers = jdbc.sql(
                        "select record_number from handover where record_year = ? order by record_number")
                .param(year)
                .query(Integer.class)
                .list();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(jdbc.sql("select last_number from record_series where record_year = ?")
                        .param(year)
                        .query(Integer.class)
                        .single())
                .isEqualTo(numbers.size());
    }
}
