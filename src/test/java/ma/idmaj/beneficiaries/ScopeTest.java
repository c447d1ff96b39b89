package ma.idmaj.beneficiaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who reaches which files: every method by role, and every read within a case worker's centre. */
class ScopeTest extends PeopleTest {

    @Autowired
    EntityManager entities;

    @Test
    void aCaseWorkerReadsTheOwnCentreAlone() {
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(found("")).containsExactly(fatima);
        assertThat(found("ahmed")).isEmpty();
        assertThat(found(AHMED_CIN)).isEmpty();
        assertThat(found("0629751469")).isEmpty();
        assertThat(people.search(new BeneficiaryFilter("", null, fes), null, 50).rows())
                .isEmpty();
        assertThat(people.count(BeneficiaryFilter.ALL).count()).isEqualTo(1);
        assertThat(people.visible(List.of(fatima, ahmed))).containsExactly(fatima);
        assertThat(people.maskedCins(List.of(fatima, ahmed))).containsOnlyKeys(fatima);
        assertThatThrownBy(() -> people.detail(ahmed)).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> people.cin(ahmed, "سبب")).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> people.phone(ahmed, "سبب")).isInstanceOf(BeneficiaryNotFound.class);
        assertThatThrownBy(() -> people.edit(ahmed, 0, draft("أ", "A", null, null, null)))
                .isInstanceOf(BeneficiaryNotFound.class);
    }

    @Test
    void aFileNumberOfAnotherCentreIsNoWayIn() {
        signIn.as(Role.ORGANISER);
        long number = people.detail(ahmed).fileNumber();
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThat(found(Long.toString(number))).isEmpty();
    }

    @Test
    void aCaseWorkerWritesInTheOwnCentreAlone() {
        signIn.as(Role.CASE_WORKER, casablanca);
        var elsewhere = new BeneficiaryDraft(new PersonName("أ ب", ""), null, null, null, null, "", null, fes, "");
        assertThatThrownBy(() -> people.register(elsewhere)).hasMessage("beneficiaries.otherCentre");
        assertThatThrownBy(() -> people.edit(fatima, people.detail(fatima).version(), elsewhere))
                .hasMessage("beneficiaries.otherCentre");
    }

    /** A second role widens what its holder reads only when it reads people's files itself. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CASE_WORKER", mode = EnumSource.Mode.EXCLUDE)
    void aSecondRoleThatReadsNobodyLeavesTheCentre(Role second) {
        String username = signIn.as(Role.CASE_WORKER, casablanca);
        jdbc.update(
                "insert into account_role (account_id, role) select id, ? from account where username = ?",
                second.name(),
                username);
        entities.flush();
        entities.clear();
        signIn.as(Role.CASE_WORKER, casablanca);
        if (EnumSet.of(Role.ORGANISER, Role.APPROVER, Role.AUDITOR).contains(second))
            assertThat(found("")).containsExactlyInAnyOrder(fatima, ahmed);
        else assertThat(found("")).containsExactly(fatima);
    }

    @Test
    void aReasonTellsNobodysNumber() {
        signIn.as(Role.CASE_WORKER, casablanca);
        assertThatThrownBy(() -> people.phone(fatima, "اتصال بالرقم ٠٦ ٦١ ٢٣ ٤٥ ٦٧"))
                .hasMessage("beneficiaries.reasonHoldsNumber");
        assertThatThrownBy(() -> people.cin(fatima, "copie de BE462544")).hasMessage("beneficiaries.reasonHoldsNumber");
    }

    @Test
    void aCaseWorkerWithoutACentreReachesNobody() {
        signIn.as(Role.CASE_WORKER);
        assertThat(found("")).isEmpty();
        assertThat(people.count(BeneficiaryFilter.ALL).count()).isZero();
        assertThatThrownBy(() -> people.register(draft("أ ب", "A B", null, null, null)))
                .hasMessage("beneficiaries.noCentre");
    }

    @Test
    void theOthersReadAllCentres() {
        for (Role role : EnumSet.of(Role.ORGANISER, Role.APPROVER, Role.AUDITOR)) {
            signIn.as(role);
            assertThat(found("")).as(role.name()).containsExactlyInAnyOrder(fatima, ahmed);
            assertThat(people.visible(List.of(fatima, ahmed, UUID.randomUUID())))
                    .containsExactlyInAnyOrder(fatima, ahmed);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachMethodAnswersItsRolesAlone(Role role) {
        signIn.as(role, casablanca);
        var readers = EnumSet.of(Role.CASE_WORKER, Role.ORGANISER, Role.APPROVER, Role.AUDITOR);
        var projects = EnumSet.copyOf(readers);
        projects.add(Role.SUPERVISOR);
        var day = EnumSet.copyOf(projects);
        day.add(Role.DESK);
        var cin = new NationalId("Z99");
        expect(role, readers, () -> people.search(BeneficiaryFilter.ALL, null, 1));
        expect(role, readers, () -> people.count(BeneficiaryFilter.ALL));
        expect(role, readers, () -> people.detail(fatima));
        expect(role, EnumSet.of(Role.CASE_WORKER), () -> people.register(draft("أ ب", "A B", null, null, null)));
        expect(role, EnumSet.of(Role.CASE_WORKER), () -> people.edit(fatima, 0, draft("أ ب", "A B", null, null, null)));
        expect(role, EnumSet.of(Role.CASE_WORKER, Role.APPROVER, Role.AUDITOR), () -> people.cin(fatima, "سبب"));
        expect(role, EnumSet.of(Role.CASE_WORKER, Role.APPROVER, Role.AUDITOR), () -> people.phone(fatima, "سبب"));
        expect(role, readers, () -> people.neighbours(BeneficiaryFilter.ALL, fatima));
        expect(role, EnumSet.of(Role.ORGANISER), () -> people.findByCin(cin));
        expect(
                role,
                EnumSet.of(Role.ORGANISER),
                () -> people.registerFromList(new PersonName("ج د", ""), cin, null, null, "e".repeat(64)));
        expect(
                role,
                EnumSet.of(Role.ORGANISER, Role.APPROVER),
                () -> onPapers.cinsForPaper(UUID.randomUUID(), List.of(fatima)));
        expect(role, EnumSet.of(Role.ORGANISER, Role.DESK, Role.APPROVER, Role.AUDITOR), () -> people.idByCin(cin));
        expect(role, day, () -> people.maskedCins(List.of(fatima)));
        expect(role, projects, () -> people.visible(List.of(fatima)));
    }

    private static void expect(Role role, Set<Role> allowed, ThrowingCallable act) {
        if (!allowed.contains(role)) assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
        else assertThatCode(act).doesNotThrowAnyException();
    }
}
