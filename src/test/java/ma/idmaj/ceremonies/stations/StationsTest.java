package ma.idmaj.ceremonies.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is served where. */
@DatabaseTest
class StationsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StationService stations;

    @Autowired
    ListService lists;

    @Autowired
    DayService day;

    @Autowired
    EntityManager entities;

    private UUID ceremony;

    @BeforeEach
    void five() {
        ceremony = new CeremonyCast(context).approved(5);
        settle();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    @Test
    void inTurnAndByRange() {
        var lines = lists.lines(ceremony);
        stations.assign(ceremony, Stations.inTurn(lines, Stations.names("1، 2,1 ;")));
        settle();
        assertThat(shown()).containsExactly("1", "2", "1", "2", "1");
        stations.assign(ceremony, Stations.range(lines, 2, 4, " مكتب\u200F 3 "));
        settle();
        assertThat(shown()).containsExactly("1", "مكتب 3", "مكتب 3", "مكتب 3", "1");
        assertThat(Stations.inTurn(lines, List.of())).isEmpty();
    }

    private List<String> shown() {
        return lists.lines(ceremony).stream().map(LineRow::station).toList();
    }

    /** A desk that has the person before it goes on, and does not put the old station back. */
    @Test
    void aDeskIsNotDisturbed() {
        var seen = day.lines(ceremony).getFirst();
        stations.assign(ceremony, Map.of(seen.id(), "7"));
        day.checkIn(seen.id(), seen.version(), false);
        settle();
        assertThat(shown().getFirst()).isEqualTo("7");
    }

    @Test
    void whatCannotBeIsRefused() {
        UUID line = lists.lines(ceremony).getFirst().id();
        assertThatThrownBy(() -> stations.assign(ceremony, Map.of(line, "x".repeat(41))))
                .hasMessage("ceremonies.stations.tooLong");
        assertThatThrownBy(() -> stations.assign(ceremony, Map.of(UUID.randomUUID(), "1")))
                .hasMessage("ceremonies.lineGone");
        assertThatThrownBy(() -> stations.assign(ceremony, Map.of())).hasMessage("ceremonies.stations.nobody");
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        assertThatThrownBy(() -> stations.assign(ceremony, Map.of(line, "1")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
