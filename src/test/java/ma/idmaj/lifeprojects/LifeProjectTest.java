package ma.idmaj.lifeprojects;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Projects: led by the case worker of the centre, decided by another person, named to those who may know names. */
@DatabaseTest
class LifeProjectTest {

    private static final LocalizedText BAKERY = new LocalizedText("مخبزة تقليدية", "Boulangerie traditionnelle");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LifeProjectService projects;

    @Autowired
    BeneficiaryService people;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    TerritoryService territory;

    @Autowired
    EntityManager entities;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationContext context;

    private ProjectCast cast;
    private UUID casablanca;
    private UUID fes;
    private UUID fatima;
    private UUID oven;

    @BeforeEach
    void cast() {
        cast = new ProjectCast(context);
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("فاس", "Fès"), "03.231");
        signIn.as(Role.ORGANISER);
        oven = catalogue.addFromList(
                new LocalizedText("فرن", "Four"), Money.ofDirhams(11_500), LocalDate.of(2026, 1, 5), "liste.xlsx");
        signIn.as(Role.CASE_WORKER, casablanca);
        fatima = people.register(new BeneficiaryDraft(
                new PersonName("فاطمة الطاهري", "Fatima EL TAHIRI"),
                new NationalId("BE462599"),
                null,
                null,
                null,
                "",
                null,
                null,
                ""));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aProjectGoesItsWayThroughThreePairsOfHands() {
        UUID project = submitted();
        signIn.as(Role.APPROVER);
        cast.move(project, ADJOURNED);
        signIn.as(Role.CASE_WORKER, casablanca);
        cast.move(project, SUBMITTED);
        signIn.as(Role.APPROVER);
        cast.move(project, APPROVED);
        signIn.as(Role.ORGANISER);
        cast.move(project, FUNDED);
        projects.markEquipped(project);
        entities.flush();
        var detail = projects.detail(project).orElseThrow();
        assertThat(detail.project().state()).isEqualTo(EQUIPPED);
        assertThat(detail.needs()).containsExactly(new Need(oven, 2));
        assertThat(detail.steps())
                .extracting(ProjectDetail.Step::state)
                .containsExactly(
                        DRAFT,
                        DIAGNOSED,
                        IN_QUALIFICATION,
                        FEASIBILITY,
                        SUBMITTED,
                        ADJOURNED,
                        SUBMITTED,
                        APPROVED,
                        FUNDED,
                        EQUIPPED);
    }

    @Test
    void noCaseWorkerDecidesOrFunds() {
        UUID project = submitted();
        for (ProjectState decision : List.of(ADJOURNED, APPROVED, REJECTED, FUNDED, EQUIPPED)) {
            assertThatThrownBy(() -> projects.move(project, decision)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void equipmentComesByASignatureAlone() {
        UUID project = fundedOutside();
        signIn.as(Role.ORGANISER);
        assertThatThrownBy(() -> projects.move(project, EQUIPPED)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStepIsNotSkipped() {
        UUID project = started();
        assertThatThrownBy(() -> projects.move(project, SUBMITTED)).hasMessage("lifeprojects.wrongState");
    }

    @Test
    void anotherCentreReachesNeitherPersonNorProject() {
        UUID project = started();
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(projects.detail(project)).isEmpty();
        assertThat(projects.projects(new ProjectFilter("", null), 0, 10)).isEmpty();
        assertThat(projects.ofBeneficiary(fatima)).isEmpty();
        assertThatThrownBy(() -> projects.move(project, DIAGNOSED)).hasMessage("lifeprojects.gone");
        assertThatThrownBy(() -> projects.start(fatima, BAKERY, null, List.of()))
                .hasMessage("lifeprojects.personGone");
    }

    @Test
    void supervisorsSeeNeedsWithoutThePerson() {
        UUID project = started();
        signIn.as(Role.SUPERVISOR);
        assertThat(projects.detail(project).orElseThrow().project().name()).isNull();
        assertThat(projects.detail(project).orElseThrow().needs()).hasSize(1);
        assertThat(projects.projects(new ProjectFilter("Fatima", null), 0, 10))
                .as("found by a name")
                .isEmpty();
        assertThat(projects.projects(new ProjectFilter("Boulangerie", null), 0, 10))
                .hasSize(1);
    }

    @Test
    void wordsOfNameAndTitleFindIt() {
        UUID project = started();
        for (String words : List.of("فاطمه", "tahiri boulangerie", "fatima", "مخبزة")) {
            assertThat(projects.projects(new ProjectFilter(words, null), 0, 10))
                    .as(words)
                    .extracting(ProjectRow::id)
                    .containsExactly(project);
        }
        assertThat(projects.projects(new ProjectFilter("fatima plomberie", null), 0, 10))
                .isEmpty();
        assertThat(projects.projects(new ProjectFilter("", FUNDED), 0, 10)).isEmpty();
    }

    @Test
    void aProjectDecidedOutsideIsConfirmedOnce() {
        UUID project = fundedOutside();
        signIn.as(Role.APPROVER);
        assertThat(row(project).approvedOutside()).isTrue();
        assertThat(row(project).confirmed()).isFalse();
        projects.confirmOutside(List.of(project));
        projects.confirmOutside(List.of(project));
        entities.flush();
        assertThat(row(project).confirmed()).isTrue();
        assertThat(projects.detail(project).orElseThrow().steps()).hasSize(2);
    }

    /** An account that prepares and approves, on a list somebody else made of projects it had brought in before. */
    @Test
    void whoBroughtAProjectInNeverConfirmsIt() {
        UUID project = fundedOutside();
        String organiser = signIn.as(Role.ORGANISER);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        organiser, null, AuthorityUtils.createAuthorityList(Permission.CEREMONY_APPROVE)));
        assertThatThrownBy(() -> projects.confirmOutside(List.of(project)))
                .hasMessage("lifeprojects.preparerCannotDecide");
        assertThatThrownBy(() -> jdbc.sql("update life_project set confirmed_by = created_by where id = ?")
                        .param(project)
                        .update())
                .as("nor in the database")
                .hasMessageContaining("another_confirms_it");
    }

    @Test
    void fundedProjectsAreEligibleOthersAreNot() {
        started();
        UUID funded = fundedOutside();
        signIn.as(Role.ORGANISER);
        assertThat(projects.eligible("", 10))
                .extracting(EligibleProject::lifeProjectId)
                .containsExactly(funded);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void onlyCaseWorkersStart(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> projects.start(fatima, BAKERY, null, List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void listsAreTheOrganisersAndConfirmationTheApprovers(Role role) {
        signIn.as(role);
        if (role == Role.ORGANISER)
            assertThatCode(() -> projects.eligible("", 1)).doesNotThrowAnyException();
        else assertThatThrownBy(() -> projects.eligible("", 1)).isInstanceOf(AccessDeniedException.class);
        if (role == Role.APPROVER)
            assertThatCode(() -> projects.confirmOutside(List.of())).doesNotThrowAnyException();
        else assertThatThrownBy(() -> projects.confirmOutside(List.of())).isInstanceOf(AccessDeniedException.class);
    }

    private UUID started() {
        return projects.start(fatima, BAKERY, null, List.of(new Need(oven, 2)));
    }

    private UUID submitted() {
        UUID project = started();
        for (ProjectState state : List.of(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED))
            cast.move(project, state);
        return project;
    }

    private UUID fundedOutside() {
        signIn.as(Role.ORGANISER);
        UUID project = projects.fundOutside(fatima, BAKERY, null, List.of(new Need(oven, 1)), "a".repeat(64));
        entities.flush();
        return project;
    }

    private ProjectRow row(UUID id) {
        return projects.detail(id).orElseThrow().project();
    }
}
