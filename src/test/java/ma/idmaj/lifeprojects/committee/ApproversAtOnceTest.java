package ma.idmaj.lifeprojects.committee;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people act on one file in the same moment, each in a transaction of their own: one act stands. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ApproversAtOnceTest {

    private static final int PEOPLE = 6;

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionService sessions;

    @Autowired
    DecisionService decisions;

    @Autowired
    CommitteeService committee;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    LifeProjectService projects;

    private List<UUID> files;
    private List<UUID> centres;
    private UUID session;
    private CommitteeCast cast;

    private interface Act {
        void run(int person);
    }

    @BeforeEach
    void planned() {
        cast = transaction.execute(status -> new CommitteeCast(context));
        files = transaction.execute(status -> cast.submitted(cast.casablanca, 2));
        centres = new ArrayList<>();
        // An account for each: the same role at another centre.
        for (int i = 0; i < PEOPLE; i++) {
            centres.add(UUID.randomUUID());
            signIn.as(Role.APPROVER, centres.get(i));
        }
        session = sessions.plan(ProjectCast.session(CommitteeCast.DAY));
    }

    private static final List<String> KEPT = List.of(
            "committee_missing",
            "committee_line",
            "committee_member",
            "committee_session",
            "project_preparer",
            "equipment_need",
            "feasibility",
            "life_project_step",
            "life_project",
            "name_key",
            "name_token",
            "duplicate_writer",
            "duplicate_suspicion",
            "beneficiary");

    @AfterEach
    void tidy() {
        signIn.out();
        // Whatever the parts of a project keep under its id goes unasked: this database is the test's own.
        jdbc.execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set foreign_key_checks = 0");
            for (String table : KEPT) statement.execute("delete from " + table);
            return statement.execute("set foreign_key_checks = 1");
        });
    }

    @Test
    void oneDecisionStandsAndTheOthersAreTold() throws Exception {
        sessions.add(session, files);
        decisions.hold(session);
        UUID line = committee.session(session).lines().getFirst().id();
        var outcomes = together(person ->
                decisions.decide(session, line, person % 2 == 0 ? Decision.approve() : Decision.reject("hors champ")));
        assertThat(outcomes).containsOnlyOnce("went");
        outcomes.remove("went");
        assertThat(outcomes).containsOnly("lifeprojects.committee.decidedMeanwhile");
        Integer audited = jdbc.queryForObject(
                "select count(*) from audit_entry where subject_id = ? and act in ('fileApproved', 'fileRejected')",
                Integer.class,
                session.toString());
        assertThat(audited).isEqualTo(1);
    }

    @Test
    void aFileComesOnOneOfManyAgendas() throws Exception {
        var agendas = new ArrayList<UUID>();
        for (int i = 0; i < PEOPLE; i++) agendas.add(sessions.plan(ProjectCast.session(CommitteeCast.DAY)));
        var outcomes = together(person -> sessions.add(agendas.get(person), List.of(files.getFirst())));
        assertThat(outcomes).containsOnlyOnce("went");
        outcomes.remove("went");
        assertThat(outcomes).containsOnly("lifeprojects.committee.alreadyOnAgenda");
    }

    @Test
    void aSessionIsClosedOnceAndNoDecisionIsLost() throws Exception {
        sessions.add(session, files);
        decisions.hold(session);
        UUID line = committee.session(session).lines().getFirst().id();
        var outcomes = together(person -> {
            if (person % 2 == 0) decisions.close(session);
            else decisions.decide(session, line, Decision.approve());
        });
        assertThat(outcomes).contains("went");
        var closed = committee.session(session);
        assertThat(closed.session().state()).isEqualTo(SessionState.CLOSED);
        boolean approved = closed.lines().getFirst().outcome() == Outcome.APPROVED;
        assertThat(state(files.getFirst())).isEqualTo(approved ? "APPROVED" : "SUBMITTED");
        assertThat(jdbc.queryForObject(
                        "select count(*) from life_project_step where life_project_id = ? and state = ?",
                        Integer.class,
                        files.getFirst(),
                        ProjectState.APPROVED.name()))
                .isEqualTo(approved ? 1 : 0);
    }

    @Test
    void ofManyWhoWithdrawAProjectOneDoesAndTheOthersAreTold() throws Exception {
        sessions.add(session, files);
        var outcomes = together(person -> {
            signIn.as(Role.CASE_WORKER, cast.casablanca);
            projects.withdraw(files.getFirst(), "وجدت عملا قارا");
        });
        assertThat(outcomes).containsOnlyOnce("went");
        outcomes.remove("went");
        assertThat(outcomes).containsOnly("lifeprojects.wrongState");
    }

    /** Both take the session and its files, each in the same order: neither is stopped by the database. */
    @Test
    void aFileIsWithdrawnWhileItsSessionCloses() throws Exception {
        sessions.add(session, files);
        decisions.hold(session);
        UUID line = committee.session(session).lines().getFirst().id();
        UUID other = committee.session(session).lines().getLast().id();
        decisions.decide(session, line, Decision.approve());
        decisions.decide(session, other, Decision.approve());
        var outcomes = together(person -> {
            if (person > 0) {
                decisions.close(session);
                return;
            }
            signIn.as(Role.CASE_WORKER, cast.casablanca);
            projects.withdraw(files.getFirst(), "وجدت عملا قارا");
        });
        assertThat(outcomes).contains("went");
        assertThat(state(files.getFirst())).isEqualTo("WITHDRAWN");
        assertThat(state(files.getLast())).isEqualTo("APPROVED");
    }

    private String state(UUID project) {
        return jdbc.queryForObject("select state from life_project where id = ?", String.class, project);
    }

    /** @return for each of them «went» or the key of the refusal */
    private List<String> together(Act act) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        try (var people = Executors.newFixedThreadPool(PEOPLE)) {
            var futures = new ArrayList<Future<String>>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                futures.add(people.submit(() -> {
                    signIn.as(Role.APPROVER, centres.get(person));
                    start.await();
                    try {
                        act.run(person);
                        return "went";
                    } catch (Refusal refused) {
                        return refused.messageKey();
                    }
                }));
            }
            var outcomes = new ArrayList<String>();
            for (Future<String> future : futures) outcomes.add(future.get());
            return outcomes;
        }
    }
}
