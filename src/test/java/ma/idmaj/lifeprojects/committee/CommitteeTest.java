package ma.idmaj.lifeprojects.committee;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectDetail;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A session from its plan to its minutes, and everything that is refused on the way. */
@DatabaseTest
class CommitteeTest {

    @Autowired
    SessionService sessions;

    @Autowired
    DecisionService decisions;

    @Autowired
    CommitteeService committee;

    @Autowired
    MinutesService minutes;

    @Autowired
    ApprovedFiles approved;

    @Autowired
    DecisionsInTime time;

    @Autowired
    LifeProjectService projects;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationContext context;

    private CommitteeCast cast;
    private List<UUID> files;
    private UUID session;

    @BeforeEach
    void planned() {
        cast = new CommitteeCast(context);
        files = cast.submitted(cast.casablanca, 4);
        signIn.as(Role.ORGANISER);
        session = sessions.plan(ProjectCast.session(CommitteeCast.DAY));
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void projectsMoveWhenTheSessionClosesAndNotBefore() {
        held();
        decisions.decide(session, line(0), Decision.approve());
        decisions.decide(session, line(1), Decision.adjourn(List.of("  بيان أثمان ثان ", "", "عقد الكراء")));
        decisions.decide(session, line(2), Decision.reject("خارج مجالات الدعم"));
        assertThat(files).extracting(cast::state).containsOnly(SUBMITTED);
        decisions.close(session);
        assertThat(files).extracting(cast::state).containsExactly(APPROVED, ADJOURNED, REJECTED, SUBMITTED);
        var closed = committee.session(session);
        assertThat(closed.session().state()).isEqualTo(SessionState.CLOSED);
        assertThat(closed.lines())
                .extracting(LineRow::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.ADJOURNED, Outcome.REJECTED, Outcome.CARRIED_OVER);
        assertThat(committee.decisions(files.get(1)).getFirst().missing())
                .containsExactly("بيان أثمان ثان", "عقد الكراء");
        assertThat(committee.decisions(files.get(2)).getFirst().reason()).isEqualTo("خارج مجالات الدعم");
        assertThat(committee.waiting("", 10)).extracting(WaitingFile::projectId).containsExactly(files.get(3));
        assertThat(projects.detail(files.get(0)).orElseThrow().steps().getLast())
                .extracting(ProjectDetail.Step::state, ProjectDetail.Step::by)
                .containsExactly(APPROVED, "test-approver");
        assertThat(audited("lifeproject", "APPROVED")).isEqualTo(1);
        assertThat(audited("committee", "sessionClosed")).isEqualTo(1);
    }

    @Test
    void anAdjournedFileComesBackAndMayBeDecidedByTheSameApprover() {
        held();
        decisions.decide(session, line(0), Decision.adjourn(List.of("عقد الكراء")));
        decisions.close(session);
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        projects.move(files.get(0), SUBMITTED);
        signIn.as(Role.APPROVER);
        UUID next = sessions.plan(ProjectCast.session(CommitteeCast.DAY.plusDays(7)));
        sessions.add(next, List.of(files.get(0)));
        decisions.hold(next);
        decisions.decide(next, committee.session(next).lines().getFirst().id(), Decision.approve());
        decisions.close(next);
        assertThat(cast.state(files.get(0))).isEqualTo(APPROVED);
        assertThat(committee.decisions(files.get(0)))
                .extracting(PastDecision::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.ADJOURNED);
    }

    @Test
    void whatNobodyDecidedGoesToTheNextSession() {
        signIn.as(Role.ORGANISER);
        UUID next = sessions.plan(ProjectCast.session(CommitteeCast.DAY.plusDays(7)));
        held();
        decisions.decide(session, line(0), Decision.approve());
        decisions.close(session);
        assertThat(committee.session(next).lines())
                .extracting(LineRow::projectId)
                .containsExactlyElementsOf(files.subList(1, 4));
        assertThat(committee.waitingCount()).isZero();
    }

    @Test
    void aDecisionIsTakenBackUntilTheClosingByWhoTookIt() {
        held();
        decisions.decide(session, line(0), Decision.approve());
        decisions.decide(session, line(0), Decision.adjourn(List.of("devis")));
        decisions.decide(session, line(0), Decision.approve());
        assertThat(committee.session(session).lines().getFirst().missing()).isEmpty();
        decisions.undo(session, line(0));
        assertThat(committee.session(session).next().orElseThrow().position()).isEqualTo(1);
        refused("lifeprojects.committee.nothingToUndo", () -> decisions.undo(session, line(0)));
        decisions.decide(session, line(0), Decision.approve());
        signIn.as(Role.APPROVER, cast.fes);
        refused("lifeprojects.committee.undoOwn", () -> decisions.undo(session, line(0)));
        assertThatThrownBy(() -> decisions.decide(session, line(0), Decision.reject("x")))
                .isInstanceOf(DecidedMeanwhile.class);
        decisions.close(session);
        refused("lifeprojects.committee.notHeld", () -> decisions.undo(session, line(0)));
        refused("lifeprojects.committee.notHeld", () -> decisions.decide(session, line(1), Decision.approve()));
        refused("lifeprojects.committee.notHeld", () -> decisions.close(session));
    }

    @Test
    void noDecisionFromOutsideASession() {
        signIn.as(Role.APPROVER);
        for (ProjectState decision : List.of(APPROVED, ADJOURNED, REJECTED))
            refused("lifeprojects.committeeDecides", () -> projects.move(files.get(0), decision));
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        assertThatThrownBy(() -> projects.decide(files.get(0), APPROVED, "test-approver"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHadAHandInAProjectDoesNotDecideOnIt() {
        held();
        both("test-approver", Role.CASE_WORKER);
        signIn.as(Role.APPROVER);
        UUID line = line(0);
        // Neither opened nor submitted it, but led it through a phase.
        jdbc.update("insert into project_preparer values (?, 'test-approver')", files.get(0));
        refused("lifeprojects.preparerCannotDecide", () -> decisions.decide(session, line, Decision.approve()));
        decisions.decide(session, line(1), Decision.approve());
    }

    @Test
    void everyHandInAProjectIsKept() {
        assertThat(projects.preparers(files.get(0)))
                .containsExactly(
                        "test-case_worker-" + cast.casablanca.toString().substring(24));
        signIn.as(Role.APPROVER);
        held();
        decisions.decide(session, line(0), Decision.approve());
        decisions.close(session);
        signIn.as(Role.ORGANISER);
        approved.fund(List.of(files.get(0)));
        assertThat(projects.preparers(files.get(0))).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesADecisionOnOnesOwnFile() {
        held();
        for (String column : List.of("submitted_by", "opened_by")) {
            assertThatThrownBy(() -> jdbc.update(
                            "update committee_line set outcome = 'APPROVED', decided_by = " + column
                                    + ", decided_at = now() where id = ?",
                            line(0)))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("another_decides");
        }
        assertThatThrownBy(() -> jdbc.update(
                        "update committee_line set outcome = 'REJECTED', decided_by = 'x', decided_at = now() where id = ?",
                        line(0)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("update committee_session set state = 'CLOSED' where id = ?", session))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void decisionsNeedTheirWords() {
        refused("lifeprojects.committee.missingRequired", () -> Decision.adjourn(List.of(" ", "\u202E")));
        refused("lifeprojects.committee.reasonRequired", () -> Decision.reject("\u0000 "));
        refused(
                "lifeprojects.committee.missingTooMany",
                () -> Decision.adjourn(java.util.Collections.nCopies(13, "devis")));
        refused("lifeprojects.committee.missingTooLong", () -> Decision.adjourn(List.of("ب".repeat(201))));
        refused("lifeprojects.committee.reasonTooLong", () -> Decision.reject("ب".repeat(501)));
    }

    @Test
    void aFileStandsOnOneOpenAgenda() {
        sessions.add(session, List.of(files.get(0)));
        assertThat(committee.agendaOf(files.get(0))).contains(session);
        UUID other = sessions.plan(ProjectCast.session(CommitteeCast.DAY));
        refused("lifeprojects.committee.alreadyOnAgenda", () -> sessions.add(session, List.of(files.get(0))));
        assertThatThrownBy(() -> jdbc.update("""
                        insert into committee_line (id, session_id, life_project_id, position, open_project_id, opened_by,
                            submitted_by, presenter_ar, presenter_latin, reason, version)
                        select uuid(), ?, life_project_id, 1, open_project_id, opened_by, submitted_by, '', 'x', '', 0
                        from committee_line where session_id = ?""", other, session)).isInstanceOf(DataIntegrityViolationException.class);
        sessions.cancel(session);
        assertThat(committee.agendaOf(files.get(0))).isEmpty();
        sessions.add(other, List.of(files.get(0)));
        refused("lifeprojects.committee.notPlanned", () -> sessions.add(session, List.of(files.get(1))));
    }

    @Test
    void anotherAgendaIsToldAsSuch() {
        sessions.add(session, List.of(files.get(0)));
        UUID other = sessions.plan(ProjectCast.session(CommitteeCast.DAY));
        refused("lifeprojects.committee.alreadyOnAgenda", () -> sessions.add(other, List.of(files.get(0))));
    }

    @Test
    void theAgendaIsOrderedAndRemovedFromBeforeTheSession() {
        sessions.add(session, files);
        sessions.move(session, line(3), 1);
        assertThat(order()).containsExactly(files.get(3), files.get(0), files.get(1), files.get(2));
        sessions.move(session, line(0), 99);
        assertThat(order()).containsExactly(files.get(0), files.get(1), files.get(2), files.get(3));
        sessions.remove(session, line(1));
        assertThat(committee.session(session).lines())
                .extracting(LineRow::position)
                .containsExactly(1, 2, 3);
        sessions.present(session, line(0), new PersonName("أمينة القباج", "Amina KABBAJ"));
        assertThat(committee.session(session).lines().getFirst().presenter().latin())
                .isEqualTo("Amina KABBAJ");
        signIn.as(Role.APPROVER);
        decisions.hold(session);
        refused("lifeprojects.committee.notPlanned", () -> sessions.remove(session, line(0)));
        refused("lifeprojects.committee.notPlanned", () -> sessions.move(session, line(0), 2));
        refused("lifeprojects.committee.notPlanned", () -> sessions.cancel(session));
    }

    @Test
    void onlySubmittedFilesComeBeforeTheCommitteeAllOrNone() {
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        projects.withdraw(files.get(1), "اختار مشروعا آخر");
        entities.flush();
        signIn.as(Role.ORGANISER);
        refused("lifeprojects.committee.notSubmitted", () -> sessions.add(session, files));
        refused("lifeprojects.committee.notSubmitted", () -> sessions.add(session, List.of(UUID.randomUUID())));
        refused("lifeprojects.committee.chooseFiles", () -> sessions.add(session, List.of()));
        assertThat(committee.session(session).lines()).isEmpty();
    }

    @Test
    void aWithdrawnProjectLeavesTheAgendaOrIsToldInTheMinutes() {
        sessions.add(session, files);
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        projects.withdraw(files.get(0), "اختار مشروعا آخر");
        assertThat(order()).containsExactlyElementsOf(files.subList(1, 4));
        signIn.as(Role.APPROVER);
        decisions.hold(session);
        decisions.decide(session, line(0), Decision.approve());
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        projects.withdraw(files.get(1), "اختار مشروعا آخر");
        signIn.as(Role.APPROVER);
        refused("lifeprojects.committee.fileWithdrawn", () -> decisions.decide(session, line(0), Decision.approve()));
        decisions.close(session);
        assertThat(committee.session(session).lines().getFirst().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(cast.state(files.get(1))).isEqualTo(WITHDRAWN);
    }

    @Test
    void aSessionNeedsItsFilesMembersAndDay() {
        signIn.as(Role.APPROVER);
        refused("lifeprojects.committee.agendaEmpty", () -> decisions.hold(session));
        sessions.add(session, files);
        var draft = ProjectCast.session(LocalDate.now(clock).plusDays(1));
        sessions.describe(session, committee.session(session).version(), draft);
        refused("lifeprojects.committee.notYet", () -> decisions.hold(session));
        sessions.describe(
                session,
                committee.session(session).version(),
                new SessionDraft(CommitteeCast.DAY, draft.heldAt(), draft.place(), List.of()));
        refused("lifeprojects.committee.membersMissing", () -> decisions.hold(session));
    }

    @Test
    void aSessionIsDescribedByOneAtATime() {
        long seen = committee.session(session).version();
        sessions.describe(session, seen, ProjectCast.session(CommitteeCast.DAY.plusDays(1)));
        entities.flush();
        refused(
                "lifeprojects.committee.changedMeanwhile",
                () -> sessions.describe(session, seen, ProjectCast.session(CommitteeCast.DAY)));
    }

    @Test
    void minutesAreTheSameBytesWhateverChangesAfterwards() {
        held();
        decisions.decide(session, line(0), Decision.approve());
        refused("lifeprojects.committee.noMinutesYet", () -> minutes.pdf(session, PaperLanguages.BOTH));
        decisions.close(session);
        byte[] first = minutes.pdf(session, PaperLanguages.BOTH);
        jdbc.update("update beneficiary set name_latin = 'Someone ELSE'");
        jdbc.update("update catalogue_item set price_centimes = price_centimes + 1");
        entities.clear();
        assertThat(minutes.pdf(session, PaperLanguages.BOTH)).isEqualTo(first);
        assertThat(audited("committee", "minutesPrinted")).isEqualTo(2);
        jdbc.update(
                "update committee_session set minutes = replace(minutes, 'APPROVED', 'REJECTED') where id = ?",
                session);
        entities.clear();
        refused("lifeprojects.committee.minutesDamaged", () -> minutes.pdf(session, PaperLanguages.BOTH));
    }

    @Test
    void minutesHoldNoOpenNumber() {
        held();
        decisions.close(session);
        String text = jdbc.queryForObject("select minutes from committee_session where id = ?", String.class, session);
        assertThat(text).contains("BE••••").doesNotContainPattern("BE\\d{6}");
        assertThat(new MinutesText(text).sheet().files())
                .hasSize(4)
                .allMatch(f -> f.total().equals(Money.ofDirhams(23_000)));
    }

    @Test
    void approvedProjectsAreFundedTogetherOrNotAtAll() {
        held();
        for (int i = 0; i < 3; i++) decisions.decide(session, line(i), Decision.approve());
        decisions.close(session);
        signIn.as(Role.ORGANISER);
        assertThat(approved.waiting(10))
                .extracting(WaitingFile::projectId, WaitingFile::total)
                .containsExactlyInAnyOrderElementsOf(files.subList(0, 3).stream()
                        .map(id -> org.assertj.core.groups.Tuple.tuple(id, Money.ofDirhams(23_000)))
                        .toList());
        approved.fund(files.subList(0, 2));
        assertThat(files).extracting(cast::state).containsExactly(FUNDED, FUNDED, APPROVED, SUBMITTED);
        refused("lifeprojects.wrongState", () -> approved.fund(List.of(files.get(2), files.get(3))));
        refused("lifeprojects.committee.chooseFiles", () -> approved.fund(List.of()));
    }

    @Test
    void aCentreSeesItsOwnFilesOnlyAndDecisionsOnceTheyStand() {
        UUID other = cast.submitted(cast.fes, 1).getFirst();
        signIn.as(Role.ORGANISER);
        sessions.add(session, List.of(files.get(0), other));
        signIn.as(Role.APPROVER);
        decisions.hold(session);
        decisions.decide(session, line(0), Decision.reject("خارج مجالات الدعم"));
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        var seen = committee.session(session);
        assertThat(seen.lines()).singleElement().satisfies(line -> {
            assertThat(line.projectId()).isEqualTo(files.get(0));
            assertThat(line.outcome()).isNull();
            assertThat(line.reason()).isEmpty();
        });
        assertThat(seen.wholeAgenda()).isFalse();
        assertThat(seen.session().files()).isEqualTo(1);
        assertThat(seen.session().decided()).isZero();
        assertThat(committee.decisions(files.get(0))).isEmpty();
        assertThat(committee.decisions(other)).isEmpty();
        signIn.as(Role.APPROVER);
        decisions.close(session);
        signIn.as(Role.CASE_WORKER, cast.fes);
        assertThat(committee.decisions(files.get(0))).as("of another centre").isEmpty();
        assertThat(committee.waiting("", 10)).extracting(WaitingFile::projectId).containsExactly(other);
        signIn.as(Role.CASE_WORKER, cast.casablanca);
        assertThat(committee.decisions(files.get(0))).hasSize(1);
        assertThat(committee.session(session).lines().getFirst().outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aSessionWithoutOwnFilesIsNotThere() {
        sessions.add(session, files);
        signIn.as(Role.CASE_WORKER, cast.fes);
        assertThat(committee.sessions()).isEmpty();
        assertThatThrownBy(() -> committee.session(session)).isInstanceOf(SessionNotFound.class);
        assertThat(committee.waiting("", 10)).isEmpty();
        assertThat(committee.agendaOf(files.get(0))).isEmpty();
    }

    @Test
    void supervisorsReadWithoutNames() {
        sessions.add(session, List.of(files.get(0)));
        signIn.as(Role.SUPERVISOR);
        assertThat(committee.session(session).lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isNull();
            assertThat(line.cinMasked()).isEmpty();
        });
        assertThat(committee.waiting("Mohamed", 10)).as("found by a name").isEmpty();
        assertThat(committee.waiting("", 10)).hasSize(3).allMatch(file -> file.name() == null);
    }

    @Test
    void waitingFilesAreFoundByNameAndTitle() {
        assertThat(committee.waiting("محمد", 10))
                .extracting(WaitingFile::projectId)
                .containsExactly(files.get(1));
        assertThat(committee.waiting("boulangerie benali", 10)).hasSize(1);
        assertThat(committee.waiting("plomberie", 10)).isEmpty();
        assertThat(committee.waiting("", 2)).hasSize(2);
    }

    @Test
    void decisionsStandInThePersonsTimeLine() {
        held();
        decisions.decide(session, line(0), Decision.adjourn(List.of("عقد الكراء")));
        UUID person = committee.session(session).lines().getFirst().beneficiaryId();
        assertThat(time.events(person)).as("still provisional").isEmpty();
        decisions.close(session);
        assertThat(time.events(person))
                .singleElement()
                .extracting(TimelineEvent::sentenceKey)
                .isEqualTo("lifeprojects.committee.time.adjourned");
        signIn.as(Role.CASE_WORKER, cast.fes);
        assertThat(time.events(person)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayWhatItMay(Role role) {
        held();
        decisions.close(session);
        signIn.as(role);
        boolean plans = role == Role.ORGANISER || role == Role.APPROVER;
        boolean decides = role == Role.APPROVER;
        boolean prints = plans || role == Role.AUDITOR;
        var draft = ProjectCast.session(CommitteeCast.DAY);
        allowed(plans, () -> sessions.plan(draft));
        allowed(plans, () -> sessions.cancel(sessions.plan(draft)));
        Map.<String, ThrowingCallable>of(
                        "hold", () -> decisions.hold(session),
                        "decide", () -> decisions.decide(session, UUID.randomUUID(), Decision.approve()),
                        "undo", () -> decisions.undo(session, UUID.randomUUID()),
                        "close", () -> decisions.close(session))
                .forEach((name, act) -> {
                    if (decides) assertThatThrownBy(act).as(name).hasMessageStartingWith("lifeprojects.");
                    else assertThatThrownBy(act).as(name).isInstanceOf(AccessDeniedException.class);
                });
        allowed(prints, () -> minutes.pdf(session, PaperLanguages.FRENCH));
        allowed(role == Role.ORGANISER, () -> approved.waiting(5));
        allowed(role != Role.DESK && role != Role.ADMINISTRATOR, () -> committee.sessions());
    }

    private void held() {
        signIn.as(Role.APPROVER);
        sessions.add(session, files);
        decisions.hold(session);
    }

    private void both(String username, Role more) {
        jdbc.update(
                "insert into account_role (account_id, role) select id, ? from account where username = ?",
                more.name(),
                username);
    }

    private UUID line(int index) {
        return committee.session(session).lines().get(index).id();
    }

    private List<UUID> order() {
        return committee.session(session).lines().stream()
                .map(LineRow::projectId)
                .toList();
    }

    private int audited(String subject, String act) {
        Integer count = jdbc.queryForObject(
                "select count(*) from audit_entry where subject = ? and act = ?", Integer.class, subject, act);
        return count == null ? 0 : count;
    }

    private static void allowed(boolean may, ThrowingCallable act) {
        if (may) assertThatCode(act).doesNotThrowAnyException();
        else assertThatThrownBy(act).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(ma.idmaj.shared.Refusal.class).hasMessage(key);
    }
}
