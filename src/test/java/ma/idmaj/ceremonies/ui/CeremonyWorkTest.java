package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ui.WorkItem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.UUID;

/** From the day after on, a ceremony asks its organisers to be ended, until it is. */
@DatabaseTest
class CeremonyWorkTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CeremonyWork work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID ceremony;

    @BeforeEach
    void approved() {
        ceremony = new CeremonyCast(context).approved(1);
        entities.flush();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void was(int daysAgo, CeremonyState state) {
        jdbc.sql("update ceremony set held_on = held_on - interval ? day, state = ? where id = ?")
                .params(daysAgo, state.name(), ceremony)
                .update();
        entities.clear();
    }

    private List<String> asked() {
        return work.items().stream()
                .filter(item -> item.href().contains(ceremony.toString()))
                .map(WorkItem::titleKey)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"1, IN_PROGRESS", "1, DONE", "0, DONE", "400, IN_PROGRESS", "400, DONE"})
    void asksToBeClosedUntilItIs(int daysAgo, CeremonyState state) {
        was(daysAgo, state);
        assertThat(asked()).containsExactly("ceremonies.work.close");
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertThat(asked()).as("closing is the organiser's").isEmpty();
    }

    @Test
    void asksToBePutOffWhenNobodyCame() {
        was(1, CeremonyState.APPROVED);
        assertThat(asked()).containsExactly("ceremonies.work.overdue");
    }

    @ParameterizedTest
    @CsvSource({"CLOSED", "POSTPONED", "CANCELLED"})
    void asksNothingOnceItIsEnded(CeremonyState state) {
        was(3, state);
        assertThat(asked()).isEmpty();
    }
}
