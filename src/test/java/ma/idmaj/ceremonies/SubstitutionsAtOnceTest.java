package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Several organisers in one moment: one person takes one place, and together they stay inside the envelope. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SubstitutionsAtOnceTest {

    private static final int AT_ONCE = 4;

    @Autowired
    ApplicationContext context;

    @Autowired
    DayService day;

    @Autowired
    ReserveService reserve;

    @Autowired
    SubstitutionService substitution;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoWaitsTakesOnePlace() throws Exception {
        UUID ceremony = new CeremonyCast(context).approvedWithReserve(AT_ONCE, 1);
        List<LineRow> lines = day.lines(ceremony);
        UUID waiting = reserve.reserve(ceremony).getFirst().id();
        List<Boolean> done = AtOnce.together(lines.stream()
                .<Runnable>map(line -> () -> substitute(line, waiting))
                .toList());
        assertThat(done).containsOnlyOnce(true);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(day.lines(ceremony)).hasSize(AT_ONCE + 1);
    }

    /** Each alone would fit, all together would not. */
    @Test
    void togetherTheyStayInsideTheEnvelope() throws Exception {
        UUID ceremony = new CeremonyCast(context).approvedWithReserve(AT_ONCE, AT_ONCE);
        List<LineRow> lines = day.lines(ceremony);
        List<ReserveRow> waiting = reserve.reserve(ceremony);
        Money envelope = LineRow.sum(lines).plus(new Money(100));
        jdbc.sql(
                        "update reserve_item i join reserve_line r on r.id = i.reserve_line_id"
                                + " set i.unit_price_centimes = i.unit_price_centimes + 60 where r.ceremony_id = ? and i.position = 1")
                .param(ceremony)
                .update();
        jdbc.sql("update ceremony set envelope_centimes = ? where id = ?")
                .params(envelope.centimes(), ceremony)
                .update();
        List<Boolean> done = AtOnce.together(IntStream.range(0, AT_ONCE)
                .<Runnable>mapToObj(
                        i -> () -> substitute(lines.get(i), waiting.get(i).id()))
                .toList());
        assertThat(done).containsOnlyOnce(true);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        assertThat(LineRow.sum(day.lines(ceremony))).isLessThanOrEqualTo(envelope);
    }

    private void substitute(LineRow line, UUID waiting) {
        substitution.substitute(line.id(), line.version(), waiting, "تنازل المعني بالأمر");
    }
}
