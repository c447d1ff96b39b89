package ma.idmaj.ceremonies.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A ceremony's programme and guests as they are kept: written by who prepares, read by the others, until it is over. */
@DatabaseTest
class ProgrammeTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    GuestService guests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    private UUID ceremony;

    @BeforeEach
    void three() {
        ceremony = new CeremonyCast(context).listed(3, null);
        entities.flush();
        entities.clear();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static ProgrammeDraft draft(int hour, int minutes, boolean handOver) {
        return new ProgrammeDraft(
                LocalTime.of(hour, 0), minutes, handOver, new LocalizedText("فقرة", "Partie"), "الكتابة");
    }

    private static GuestDraft guest(String latin) {
        return new GuestDraft(
                new PersonName("", latin), new LocalizedText("عامل", "Gouverneur"), "A1", InvitationState.TO_INVITE);
    }

    @Test
    void entriesAreKeptAndTheHandOverCountsItsPeople() {
        programmes.add(ceremony, draft(11, 30, false));
        UUID id = programmes.add(ceremony, draft(10, 2, true));
        var programme = programmes.programme(ceremony);
        assertThat(programme.slots()).extracting(Programme.Slot::minutes).containsExactly(6, 30);
        var kept = programme.slots().getFirst().entry();
        assertThat(kept.entry()).isEqualTo(draft(10, 2, true));
        assertThatThrownBy(() -> programmes.add(ceremony, draft(12, 2, true)))
                .hasMessage("ceremonies.programme.oneHandOver");
        programmes.change(ceremony, id, 0, draft(9, 3, true));
        assertThat(programmes.programme(ceremony).handOver().orElseThrow().minutes())
                .isEqualTo(9);
        assertThatThrownBy(() -> programmes.change(ceremony, id, 0, draft(9, 4, true)))
                .hasMessage("ceremonies.programme.changedMeanwhile");
        assertThatThrownBy(() -> programmes.remove(ceremony, id, 0))
                .hasMessage("ceremonies.programme.changedMeanwhile");
        programmes.remove(ceremony, id, 1);
        assertThat(programmes.programme(ceremony).slots()).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> programmes.add(ceremony, draft(10, 0, false)))
                .hasMessage("ceremonies.programme.minutes");
        assertThatThrownBy(() -> programmes.add(
                        ceremony, new ProgrammeDraft(LocalTime.NOON, 5, false, new LocalizedText("", " "), "")))
                .hasMessage("ceremonies.programme.titleMissing");
        assertThatThrownBy(() -> programmes.add(
                        ceremony,
                        new ProgrammeDraft(LocalTime.NOON, 5, false, new LocalizedText("س".repeat(161), ""), "")))
                .hasMessage("ceremonies.programme.tooLong");
    }

    @Test
    void theCalendarFileEndsWithTheProgramme() {
        programmes.add(ceremony, draft(10, 45, false));
        assertThat(programmes.calendar(ceremony, true))
                .contains("SUMMARY:" + CeremonyCast.TITLE.ar())
                .contains("BEGIN:VEVENT")
                .doesNotContain("BENALI");
    }

    @Test
    void eachChangeOfTheProgrammeMovesTheCalendarsSequence() {
        long seen = sequence();
        UUID id = programmes.add(ceremony, draft(23, 45, false));
        assertThat(sequence()).isGreaterThan(seen);
        seen = sequence();
        programmes.change(ceremony, id, 0, draft(23, 90, false));
        assertThat(sequence()).isGreaterThan(seen);
        assertThat(programmes.programme(ceremony).endsAt(LocalDate.of(2026, 2, 18)))
                .as("past midnight")
                .contains(LocalDateTime.of(2026, 2, 19, 0, 30));
        seen = sequence();
        programmes.remove(ceremony, id, 1);
        assertThat(sequence()).isGreaterThan(seen);
    }

    private long sequence() {
        return programmes
                .calendar(ceremony, false)
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToLong(line -> Long.parseLong(line.substring(9)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void guestsStandInTheirOrder() {
        UUID first = guests.add(ceremony, guest("A"));
        guests.add(ceremony, guest("B"));
        UUID third = guests.add(ceremony, guest("C"));
        guests.move(ceremony, third, 0, 1);
        assertThat(order()).isEqualTo("C A B");
        assertThatThrownBy(() -> guests.move(ceremony, first, 0, 3)).hasMessage("ceremonies.guests.changedMeanwhile");
        guests.move(ceremony, first, 1, 99);
        assertThat(order()).isEqualTo("C B A");
        guests.remove(ceremony, guests.guests(ceremony).getFirst().id(), 1);
        assertThat(order()).isEqualTo("B A");
        assertThat(guests.guests(ceremony))
                .extracting(guest -> guest.position())
                .containsExactly(1, 2);
        var b = guests.guests(ceremony).getFirst();
        guests.change(
                ceremony,
                b.id(),
                b.version(),
                new GuestDraft(b.guest().name(), b.guest().title(), "B2", InvitationState.CONFIRMED));
        assertThat(guests.guests(ceremony).getFirst().guest().invitation()).isEqualTo(InvitationState.CONFIRMED);
    }

    private String order() {
        return String.join(
                " ",
                guests.guests(ceremony).stream()
                        .map(guest -> guest.guest().name().latin())
                        .toList());
    }

    @Test
    void othersReadAndNobodyWritesWhenItIsOver() {
        programmes.add(ceremony, draft(10, 45, false));
        CeremonyCast.signIn(Role.APPROVER, "approver");
        assertThat(programmes.programme(ceremony).slots()).hasSize(1);
        assertThat(guests.guests(ceremony)).isEmpty();
        assertThatThrownBy(() -> programmes.add(ceremony, draft(10, 5, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> guests.add(ceremony, guest("A"))).isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.DESK, CeremonyCast.DESK);
        assertThatThrownBy(() -> programmes.programme(ceremony)).isInstanceOf(AccessDeniedException.class);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        jdbc.sql("update ceremony set state = 'CANCELLED' where id = ?")
                .param(ceremony)
                .update();
        entities.clear();
        assertThatThrownBy(() -> programmes.add(ceremony, draft(10, 5, false))).hasMessage("ceremonies.programme.over");
        assertThatThrownBy(() -> guests.add(ceremony, guest("A"))).hasMessage("ceremonies.guests.over");
    }
}
