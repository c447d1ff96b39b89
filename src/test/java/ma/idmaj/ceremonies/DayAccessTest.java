package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.PeopleOnPapers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.util.List;
import java.util.UUID;

/** Who may act on the day, and on which day. */
class DayAccessTest extends DayTest {

    @Test
    void refusesBeforeApproval() {
        UUID listed = cast.listed(1, null);
        settle();
        LineRow line = day.lines(listed).getFirst();
        assertRefused("ceremonies.notServing", () -> day.checkIn(line.id(), line.version(), false));
        assertRefused("ceremonies.notServing", () -> day.handOver(act(line)));
    }

    @Test
    void refusesAfterTheClosing() {
        served(1);
        for (int position = 2; position <= 3; position++)
            day.markAbsent(line(position).id(), line(position).version());
        settle();
        closing.close(ceremony, cast.version(ceremony));
        settle();
        assertRefused("ceremonies.notServing", () -> day.checkIn(line(2).id(), line(2).version(), false));
        assertRefused("ceremonies.notServing", () -> day.handOver(act(line(2))));
    }

    @Test
    void handsOverOnlyToThoseWhoAreHere() {
        assertRefused("ceremonies.lineWrongState", () -> day.handOver(act(line(1))));
    }

    @Test
    void letsAnAbsentPersonComeLate() {
        day.markAbsent(line(1).id(), line(1).version());
        settle();
        assertRefused("ceremonies.lineWrongState", () -> day.handOver(act(line(1))));

        assertThat(present(1).state()).isEqualTo(LineState.PRESENT);
        day.handOver(act(line(1)));
        settle();
        assertThat(line(1).state()).isEqualTo(LineState.SIGNED);
    }

    @Test
    void letsADeskServeItsOwnCeremonyOnItsDay() {
        signIn(Role.DESK, CeremonyCast.DESK);
        assertThat(ceremonies.ofMyDesk()).extracting(CeremonyDetail::id).contains(ceremony);
        assertThat(served(1).state()).isEqualTo(LineState.SIGNED);
    }

    @Test
    void hidesACeremonyFromAnotherDesk() {
        LineRow line = line(1);
        signIn(Role.DESK, "another-desk");
        assertThat(ceremonies.ofMyDesk()).isEmpty();
        assertThatThrownBy(() -> day.lines(ceremony)).isInstanceOf(CeremonyNotFound.class);
        assertThatThrownBy(() -> day.checkIn(line.id(), line.version(), false)).isInstanceOf(CeremonyNotFound.class);
    }

    @Test
    void hidesACeremonyFromItsDeskOnAnotherDay() {
        LineRow line = line(1);
        jdbc.sql("update ceremony set held_on = held_on + interval 1 day where id = ?")
                .param(ceremony)
                .update();
        settle();
        signIn(Role.DESK, CeremonyCast.DESK);
        assertThatThrownBy(() -> day.lines(ceremony)).isInstanceOf(CeremonyNotFound.class);
        assertThatThrownBy(() -> day.checkIn(line.id(), line.version(), false)).isInstanceOf(CeremonyNotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ORGANISER", "DESK"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesTheActsToRolesThatDoNotServe(Role role) {
        LineRow line = line(1);
        signIn(role, "someone");
        assertThatThrownBy(() -> day.checkIn(line.id(), line.version(), false))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.markAbsent(line.id(), line.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.postpone(line.id(), line.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.handOver(act(line))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.undo(line.id(), line.version(), "x")).isInstanceOf(AccessDeniedException.class);
    }

    /** A desk reads the number a paper is signed against of whom it serves, and of nobody else. */
    @Test
    void tellsADeskTheNumbersOfItsOwnPeopleAlone() {
        var people = context.getBean(PeopleOnPapers.class);
        UUID served = line(1).beneficiaryId();
        UUID elsewhere = day.lines(cast.approved(1)).getFirst().beneficiaryId();
        settle();
        assertThat(people.cinToSign(elsewhere)).isPresent();
        signIn(Role.DESK, CeremonyCast.DESK);
        jdbc.sql("delete from ceremony_desk where ceremony_id <> ?")
                .param(ceremony)
                .update();
        settle();
        assertThat(people.cinToSign(served)).isPresent();
        assertThat(people.sexes(List.of(served))).isNotNull();
        assertThatThrownBy(() -> people.cinToSign(elsewhere)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.sexes(List.of(served, elsewhere))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.whoReceived(elsewhere)).isInstanceOf(AccessDeniedException.class);
        signIn(Role.DESK, "another-desk");
        assertThatThrownBy(() -> people.cinToSign(served)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsTheAdministratorNoLine() {
        signIn(Role.ADMINISTRATOR, "admin");
        assertThatThrownBy(() -> day.lines(ceremony)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> day.records(ceremony)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsAnyoneWhatAPaperIsAndNothingOfThePeople() {
        String code = ceremonies.detail(ceremony.toString()).verifyCode();
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertThat(verified(code)).singleElement().satisfies(paper -> {
            assertThat(paper.about()).isEqualTo(CeremonyCast.TITLE);
            assertThat(paper.digest()).hasSize(64);
            assertThat(paper.link()).as("no way in for outsiders").isEmpty();
            assertThat(verified(paper.digest())).containsExactly(paper);
        });
        assertThat(verified("LNOSUCHCODE2")).isEmpty();
    }
}
