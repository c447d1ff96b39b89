package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.papers.VerifiedPaper;
import ma.idmaj.papers.VerifyService;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An approved ceremony of three people today, with its organiser signed in. */
@DatabaseTest
abstract class DayTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DayService day;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ClosingService closing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    CeremonyCast cast;
    UUID ceremony;

    @BeforeEach
    void approvedCeremony() {
        cast = new CeremonyCast(context);
        ceremony = cast.approved(3);
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** The end of a request, as far as one test's transaction can show it. */
    void settle() {
        entities.flush();
        entities.clear();
    }

    LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }

    LineRow present(int position) {
        day.checkIn(line(position).id(), line(position).version(), false);
        settle();
        return line(position);
    }

    LineRow represented(int position) {
        day.checkIn(line(position).id(), line(position).version(), true);
        settle();
        return line(position);
    }

    LineRow served(int position) {
        day.handOver(act(present(position)));
        settle();
        return line(position);
    }

    static HandoverAct act(LineRow line) {
        return act(UUID.randomUUID(), line, SignerKind.BENEFICIARY, "", CeremonyCast.signature());
    }

    static HandoverAct act(UUID id, LineRow line, SignerKind signer, String name, byte[] png) {
        var mandate = signer == SignerKind.PROXY ? new Mandate(MandateKind.LEGALISED, "118/2026", null) : null;
        return new HandoverAct(id, line.id(), line.version(), Map.of(), signer, name, "تسلمت", true, png, "", mandate);
    }

    /** The standing record's number of a line. */
    int number(LineRow line) {
        return day.records(ceremony).stream()
                .filter(record -> record.lineId().equals(line.id()))
                .findFirst()
                .orElseThrow()
                .recordNumber();
    }

    static void assertRefused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("the act was not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }

    static void signIn(Role role, String username) {
        CeremonyCast.signIn(role, username);
    }

    /** What the public page says of a mark on a paper. */
    List<VerifiedPaper> verified(String mark) {
        return context.getBean(VerifyService.class).verify(mark);
    }
}
