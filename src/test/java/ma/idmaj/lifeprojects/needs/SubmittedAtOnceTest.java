package ma.idmaj.lifeprojects.needs;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectBench;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A project is submitted while a colleague empties its needs list: the committee gets the list that was checked. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SubmittedAtOnceTest {

    private static final List<String> KEPT = List.of(
            "fit_shown",
            "feasibility",
            "need_substitute",
            "equipment_need",
            "pathway_entry",
            "project_preparer",
            "needs_kit",
            "life_project_step",
            "life_project",
            "kit_alternate",
            "kit_line",
            "kit_version",
            "kit",
            "trade",
            "name_key",
            "name_token",
            "beneficiary");

    @Autowired
    ApplicationContext context;

    @Autowired
    NeedsService needs;

    @Autowired
    LifeProjectService projects;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @AfterEach
    void tidy() {
        signIn.out();
        // This database is the test's own.
        jdbc.execute((StatementCallback<Boolean>) statement -> {
            statement.execute("set foreign_key_checks = 0");
            for (String table : KEPT) statement.execute("delete from " + table);
            return statement.execute("set foreign_key_checks = 1");
        });
    }

    @Test
    void theListThatWasCheckedIsTheOneThatStands() throws Exception {
        var bench = transaction.execute(status -> {
            var made = new ProjectBench(context, signIn);
            var cast = new ProjectCast(context);
            for (ProjectState step :
                    List.of(ProjectState.DIAGNOSED, ProjectState.IN_QUALIFICATION, ProjectState.FEASIBILITY))
                cast.move(made.project, step);
            needs.add(made.project, NeedDraft.of(made.chair, 1));
            cast.answerFeasibility(made.project);
            return made;
        });
        NeedRow only = needs.needs(bench.project).needs().getFirst();
        var checked = new CountDownLatch(1);
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            Future<String> removal = colleague.submit(() -> {
                bench.asCaseWorker();
                checked.await(20, TimeUnit.SECONDS);
                try {
                    needs.remove(bench.project, only.id(), only.version());
                    return "went";
                } catch (Refusal refused) {
                    return refused.messageKey();
                }
            });
            transaction.executeWithoutResult(status -> {
                projects.move(bench.project, ProjectState.SUBMITTED);
                checked.countDown();
                // The colleague's removal begins before this is committed, and waits for it.
                waitFor(removal);
            });
            assertThat(removal.get(20, TimeUnit.SECONDS)).isEqualTo("lifeprojects.prepared.changedMeanwhile");
        }
        bench.asCaseWorker();
        assertThat(needs.needs(bench.project).project().state()).isEqualTo(ProjectState.SUBMITTED);
        assertThat(needs.needs(bench.project).needs()).hasSize(1);
    }

    /** Long enough for a removal that nothing holds up to be done. */
    private static void waitFor(Future<String> removal) {
        try {
            removal.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            return;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
