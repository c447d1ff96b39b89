package ma.idmaj.reporting.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.LocalDate;
import java.util.UUID;

/** A figure goes from one person to another before anybody else sees it, and never tells of a few. */
@DatabaseTest
class OfficialFiguresTest {

    private static final LocalizedText SOURCE = new LocalizedText("المندوبية", "Délégation");

    @Autowired
    OfficialFigures figures;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void noneStands() {
        jdbc.update("delete from relapse_figure");
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void isSeenOnceASecondPersonConfirmedIt() {
        signIn.as(Role.ORGANISER);
        UUID id = figures.enter(year(2020, null, 400, 52));
        assertThat(figures.confirmed()).isEmpty();
        assertThatThrownBy(() -> figures.confirm(id, 0)).isInstanceOf(AccessDeniedException.class);

        String approver = signIn.as(Role.APPROVER);
        jdbc.update("update relapse_figure set entered_by = ? where id = ?", approver, id);
        assertRefused(() -> figures.confirm(id, 0), "reporting.official.secondPerson");
        jdbc.update("update relapse_figure set entered_by = 'somebody' where id = ?", id);
        assertThatThrownBy(() -> figures.confirm(id, 7)).isInstanceOf(OptimisticLockingFailureException.class);
        figures.confirm(id, 0);
        assertRefused(() -> figures.confirm(id, 1), "reporting.official.notWaiting");

        signIn.as(Role.CASE_WORKER);
        assertThat(figures.confirmed()).singleElement().satisfies(figure -> {
            assertThat(figure.rate()).isEqualTo(1300);
            assertThat(figure.confirmedBy()).isEqualTo(approver);
        });
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject = 'officialFigure' and subject_id = ? order by seq",
                        String.class,
                        id.toString()))
                .containsExactly("entered", "confirmed");
    }

    @Test
    void isTakenBackWithAReasonAndLeavesRoomForAnother() {
        signIn.as(Role.ORGANISER);
        UUID id = figures.enter(year(2020, null, 400, 52));
        assertRefused(() -> figures.enter(year(2020, null, 401, 52)), "reporting.official.overlaps");
        assertRefused(() -> figures.withdraw(id, 0, " "), "reporting.official.reasonMissing");
        figures.withdraw(id, 0, "Mal recopié");
        assertRefused(() -> figures.withdraw(id, 1, "Encore"), "reporting.official.withdrawn");
        figures.enter(year(2020, null, 401, 52));
    }

    @Test
    void tellsOfNoFewPeople() {
        signIn.as(Role.ORGANISER);
        assertRefused(() -> figures.enter(year(2020, null, 400, 4)), "reporting.official.tooFew");
        assertRefused(() -> figures.enter(year(2020, null, 9, 5)), "reporting.official.tooFew");
        assertRefused(() -> figures.enter(year(2020, null, 4, 0)), "reporting.official.tooFew");
        assertRefused(() -> figures.enter(year(2020, null, 10, 10)), "reporting.official.tooFew");
        assertRefused(() -> figures.enter(year(2020, null, 10, 11)), "reporting.official.moreThanFollowed");
        figures.enter(year(2020, null, 5, 0));
    }

    @Test
    void leavesNoFewBetweenCountryAndRegions() {
        signIn.as(Role.ORGANISER);
        figures.enter(year(2020, null, 400, 52));
        figures.enter(year(2020, "06", 300, 40));
        assertRefused(() -> figures.enter(year(2020, "03", 90, 9)), "reporting.official.foundBySubtraction");
        assertRefused(() -> figures.enter(year(2020, "03", 97, 9)), "reporting.official.foundBySubtraction");
        assertRefused(() -> figures.enter(year(2020, "03", 90, 13)), "reporting.official.regionsBeyondCountry");
        figures.enter(year(2020, "03", 80, 6));
    }

    @Test
    void saysWhereItComesFrom() {
        signIn.as(Role.ORGANISER);
        assertRefused(
                () -> figures.enter(new RelapseDraft(
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 12, 31),
                        null,
                        100,
                        10,
                        new LocalizedText("", "Délégation"),
                        "Rapport",
                        LocalDate.of(2021, 5, 1))),
                "reporting.official.sourceMissing");
        assertRefused(() -> figures.enter(year(2020, "06.141", 100, 10)), "reporting.official.noRegion");
        assertRefused(() -> figures.enter(year(2999, null, 100, 10)), "reporting.official.periodNotOver");
    }

    private static RelapseDraft year(int year, @Nullable String region, int followed, int relapsed) {
        return new RelapseDraft(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                region,
                followed,
                relapsed,
                SOURCE,
                "Rapport d’activité, p. 41",
                LocalDate.of(year + 1, 5, 1));
    }

    private static void assertRefused(Runnable act, String messageKey) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }
}
