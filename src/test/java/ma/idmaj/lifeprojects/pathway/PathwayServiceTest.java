package ma.idmaj.lifeprojects.pathway;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineSource;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.TerritoryService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Diagnosis and actions: written by the centre's own, refused with a sentence, nothing half-kept. */
@DatabaseTest
class PathwayServiceTest {

    @Autowired
    PathwayService pathways;

    @Autowired
    ActionService actions;

    @Autowired
    LifeProjectService projects;

    @Autowired
    BeneficiaryService people;

    @Autowired
    TerritoryService territory;

    @Autowired
    List<TimelineSource> timeline;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationContext context;

    private ProjectCast cast;
    private LocalDate today;
    private UUID casablanca;
    private UUID fes;
    private UUID person;
    private UUID project;
    private String worker;

    @BeforeEach
    void cast() {
        cast = new ProjectCast(context);
        today = LocalDate.now(clock);
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("فاس", "Fès"), "03.231");
        worker = signIn.as(Role.CASE_WORKER, casablanca);
        person = people.register(new BeneficiaryDraft(
                new PersonName("نعيمة الزاكي", "Naima ZAKI"), null, null, null, null, "", null, null, ""));
        project = projects.start(person, new LocalizedText("مخبزة", "Boulangerie"), null, List.of());
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aPathwayIsLookedAtAndWrittenAnew() {
        pathways.assess(project, List.of(gap(PathwayRow.NEW)));
        var row = training();
        assertThat(row)
                .isEqualTo(new PathwayRow(
                        Pathway.TRAINING,
                        PathwayState.GAP,
                        ResponsibleSide.PARTNER,
                        "ينقص تكوين",
                        today,
                        today.plusDays(30),
                        row.version()));
        assertThat(pathways.diagnosis(project).notLookedAt()).hasSize(6).doesNotContain(Pathway.TRAINING);
        pathways.assess(
                project,
                List.of(new PathwayDraft(
                        Pathway.TRAINING, PathwayState.SETTLED, null, "", today, null, row.version())));
        assertThat(training().state()).isEqualTo(PathwayState.SETTLED);
        assertThat(audited("assessed")).isEqualTo(2);
        refused("lifeprojects.changedMeanwhile", () -> pathways.assess(project, List.of(gap(row.version()))));
        refused("lifeprojects.changedMeanwhile", () -> pathways.assess(project, List.of(gap(PathwayRow.NEW))));
    }

    @Test
    void eachGapInADraftIsRefusedAndNothingKept() {
        refused("lifeprojects.pathway.stateMissing", () -> keep(PathwayState.NOT_LOOKED_AT, null, "", today, null));
        refused("lifeprojects.pathway.sideMissing", () -> keep(PathwayState.UNDER_WAY, null, "", today, null));
        refused(
                "lifeprojects.pathway.noteMissing",
                () -> keep(PathwayState.GAP, ResponsibleSide.CENTRE, " \u202E\u0000 ", today, null));
        refused("lifeprojects.pathway.noteMissing", () -> keep(PathwayState.NOT_NEEDED, null, "", today, null));
        refused("lifeprojects.dateAhead", () -> keep(PathwayState.FINE, null, "", today.plusDays(1), null));
        refused("lifeprojects.dateImpossible", () -> keep(PathwayState.FINE, null, "", today.minusYears(100), null));
        refused("lifeprojects.pathway.dueBefore", () -> keep(PathwayState.FINE, null, "", today, today.minusDays(1)));
        refused("lifeprojects.noteTooLong", () -> keep(PathwayState.FINE, null, "ب".repeat(501), today, null));
        // The first of two is right: it is not kept either.
        refused(
                "lifeprojects.pathway.sideMissing",
                () -> pathways.assess(
                        project,
                        List.of(
                                PathwayDraft.fine(Pathway.FAMILY, today),
                                new PathwayDraft(
                                        Pathway.TRAINING, PathwayState.GAP, null, "x", today, null, PathwayRow.NEW))));
        assertThat(pathways.diagnosis(project).notLookedAt()).hasSize(7);
        assertThat(audited("assessed")).isZero();
    }

    @Test
    void diagnosedWantsEveryPathwayAndSaysWhichAreMissing() {
        pathways.assess(project, List.of(gap(PathwayRow.NEW), PathwayDraft.fine(Pathway.PREMISES, today)));
        assertThatThrownBy(() -> projects.move(project, DIAGNOSED))
                .isInstanceOfSatisfying(MoveRefused.class, missing -> {
                    assertThat(missing.tab()).isEqualTo("diagnosis");
                    assertThat(missing.messageKey()).isEqualTo("lifeprojects.pathway.notLookedAt");
                    assertThat(missing.values())
                            .containsExactly(
                                    5,
                                    List.of(
                                            Pathway.PAPERS,
                                            Pathway.FINANCING,
                                            Pathway.EQUIPMENT,
                                            Pathway.FAMILY,
                                            Pathway.FOLLOW_UP));
                });
        assertThat(state()).isEqualTo(DRAFT);
        assertThat(projects.detail(project).orElseThrow().steps()).hasSize(1);
        assertThat(audited("DIAGNOSED")).isZero();
        cast.move(project, DIAGNOSED);
        assertThat(state()).isEqualTo(DIAGNOSED);
    }

    @Test
    void aForgedJumpChangesNothing() {
        for (ProjectState to : ProjectState.values()) {
            if (to == DIAGNOSED || to == WITHDRAWN) continue;
            assertThatThrownBy(() -> projects.move(project, to))
                    .as(to.name())
                    .isInstanceOfAny(AccessDeniedException.class, ma.idmaj.shared.Refusal.class);
        }
        refused("lifeprojects.withdrawReasonMissing", () -> projects.move(project, WITHDRAWN));
        refused("lifeprojects.withdrawReasonMissing", () -> projects.withdraw(project, " "));
        signIn.as(Role.CASE_WORKER, fes);
        for (ProjectState to : ProjectState.values()) refused("lifeprojects.gone", () -> projects.move(project, to));
        refused("lifeprojects.gone", () -> projects.withdraw(project, "سبب"));
        signIn.as(Role.APPROVER);
        assertThatThrownBy(() -> projects.withdraw(project, "سبب")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> projects.move(project, DIAGNOSED)).isInstanceOf(AccessDeniedException.class);
        assertThat(state()).isEqualTo(DRAFT);
        assertThat(projects.detail(project).orElseThrow().steps()).hasSize(1);
    }

    @Test
    void aWithdrawnProjectKeepsItsReasonAndChangesNoMore() {
        UUID action = plan(null);
        projects.withdraw(project, "وجد شغلا قارا");
        assertThat(projects.detail(project).orElseThrow().steps().getLast().note())
                .isEqualTo("وجد شغلا قارا");
        assertThat(jdbc.queryForObject(
                        "select detail from audit_entry where subject_id = ? and act = 'WITHDRAWN'",
                        String.class,
                        project.toString()))
                .as("the reason is not the trail's")
                .isEmpty();
        refused("lifeprojects.over", () -> pathways.assess(project, List.of(gap(PathwayRow.NEW))));
        refused("lifeprojects.over", () -> plan(null));
        refused("lifeprojects.over", () -> actions.finish(action, 0, today, ""));
        refused("lifeprojects.wrongState", () -> projects.withdraw(project, "مرة أخرى"));
        assertThat(actions.due(10))
                .as("nothing is due of a project that is over")
                .isEmpty();
    }

    @Test
    void anActionIsDoneOnce() {
        UUID action = plan(worker);
        refused("lifeprojects.dateAhead", () -> actions.finish(action, 0, today.plusDays(1), ""));
        actions.finish(action, 0, today, "تم");
        var row = actions.actions(project).getFirst();
        assertThat(row.state()).isEqualTo(ActionState.DONE);
        assertThat(row.endedBy()).isEqualTo(worker);
        refused("lifeprojects.action.ended", () -> actions.finish(action, row.version(), today, ""));
        refused("lifeprojects.action.ended", () -> actions.cancel(action, row.version(), "سبب"));
        refused("lifeprojects.action.ended", () -> actions.edit(action, row.version(), draft("آخر", null)));
        assertThat(audited("actionDone")).isOne();
    }

    @Test
    void actionsSayWhatByWhomAndWhy() {
        refused("lifeprojects.action.whatMissing", () -> actions.plan(project, draft(" ", null)));
        refused("lifeprojects.noteTooLong", () -> actions.plan(project, draft("ب".repeat(241), null)));
        refused("lifeprojects.action.ownerUnknown", () -> actions.plan(project, draft("زيارة", "nobody")));
        String elsewhere = signIn.as(Role.CASE_WORKER, fes);
        signIn.as(Role.CASE_WORKER, casablanca);
        refused("lifeprojects.action.ownerUnknown", () -> actions.plan(project, draft("زيارة", elsewhere)));
        UUID action = plan(null);
        refused("lifeprojects.action.reasonMissing", () -> actions.cancel(action, 0, " "));
        refused("lifeprojects.changedMeanwhile", () -> actions.cancel(action, 7, "سبب"));
        actions.edit(action, 0, draft("زيارة أخرى", worker));
        assertThat(actions.next(project).orElseThrow().what()).isEqualTo("زيارة أخرى");
        assertThat(actions.owners(project)).anyMatch(one -> one.username().equals(worker));
        actions.cancel(action, actions.next(project).orElseThrow().version(), "لم تعد ضرورية");
        assertThat(actions.next(project)).isEmpty();
    }

    @Test
    void whatIsDueIsMineOrThePersonsOfMyCentre() {
        actions.plan(project, new ActionDraft("متأخر", Pathway.PAPERS, worker, today.minusDays(2)));
        actions.plan(project, new ActionDraft("قريب", Pathway.PAPERS, null, today.plusDays(7)));
        actions.plan(project, new ActionDraft("بعيد", Pathway.PAPERS, null, today.plusDays(8)));
        assertThat(actions.due(10)).extracting(due -> due.action().what()).containsExactly("متأخر", "قريب");
        assertThat(actions.dueCount()).isEqualTo(new ActionService.DueCount(2, 1));
        signIn.as(Role.CASE_WORKER, fes);
        assertThat(actions.due(10)).isEmpty();
        assertThat(actions.dueCount()).isEqualTo(new ActionService.DueCount(0, 0));
    }

    @Test
    void anotherCentreReachesNothing() {
        UUID action = plan(null);
        signIn.as(Role.CASE_WORKER, fes);
        refused("lifeprojects.gone", () -> pathways.diagnosis(project));
        refused("lifeprojects.gone", () -> pathways.assess(project, List.of(gap(PathwayRow.NEW))));
        refused("lifeprojects.gone", () -> actions.actions(project));
        refused("lifeprojects.gone", () -> actions.owners(project));
        refused("lifeprojects.gone", () -> plan(null));
        refused("lifeprojects.gone", () -> actions.edit(action, 0, draft("زيارة", null)));
        refused("lifeprojects.gone", () -> actions.finish(action, 0, today, ""));
        refused("lifeprojects.gone", () -> actions.cancel(action, 0, "سبب"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void othersReadAtMost(Role role) {
        UUID action = plan(null);
        signIn.as(role);
        boolean reads = role.permissions().contains("PEOPLE_READ");
        for (ThrowingCallable read :
                List.<ThrowingCallable>of(() -> pathways.diagnosis(project), () -> actions.actions(project))) {
            if (reads) org.assertj.core.api.Assertions.assertThatCode(read).doesNotThrowAnyException();
            else assertThatThrownBy(read).isInstanceOf(AccessDeniedException.class);
        }
        for (ThrowingCallable write : List.<ThrowingCallable>of(
                () -> pathways.assess(project, List.of(gap(PathwayRow.NEW))),
                () -> plan(null),
                () -> actions.edit(action, 0, draft("زيارة", null)),
                () -> actions.finish(action, 0, today, ""),
                () -> actions.cancel(action, 0, "سبب"),
                () -> actions.due(1),
                () -> actions.dueCount(),
                () -> actions.owners(project)))
            assertThatThrownBy(write).as(role.name()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theTimeLineTellsStatesAndActionsDone() {
        UUID action = plan(null);
        cast.move(project, DIAGNOSED);
        assertThat(keys()).containsExactlyInAnyOrder("lifeprojects.timeline.opened", "lifeprojects.timeline.moved");
        actions.finish(action, 0, today, "");
        assertThat(keys()).contains("lifeprojects.timeline.actionDone");
        signIn.as(Role.SUPERVISOR);
        assertThat(keys()).as("needs only").doesNotContain("lifeprojects.timeline.actionDone");
    }

    private List<String> keys() {
        return timeline.stream()
                .flatMap(source -> source.events(person).stream())
                .map(TimelineEvent::sentenceKey)
                .filter(key -> key.startsWith("lifeprojects."))
                .toList();
    }

    private PathwayRow training() {
        return pathways.diagnosis(project).rows().getFirst();
    }

    private PathwayDraft gap(long version) {
        return new PathwayDraft(
                Pathway.TRAINING,
                PathwayState.GAP,
                ResponsibleSide.PARTNER,
                "ينقص تكوين",
                today,
                today.plusDays(30),
                version);
    }

    private void keep(PathwayState state, ResponsibleSide side, String note, LocalDate on, LocalDate due) {
        pathways.assess(
                project, List.of(new PathwayDraft(Pathway.TRAINING, state, side, note, on, due, PathwayRow.NEW)));
    }

    private UUID plan(String owner) {
        return actions.plan(project, draft("زيارة المحل", owner));
    }

    private ActionDraft draft(String what, String owner) {
        return new ActionDraft(what, Pathway.PREMISES, owner, today.plusDays(5));
    }

    private ProjectState state() {
        return projects.detail(project).orElseThrow().project().state();
    }

    private int audited(String act) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and act = ?",
                Integer.class,
                project.toString(),
                act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(key);
    }
}
