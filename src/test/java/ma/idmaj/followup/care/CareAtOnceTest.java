package ma.idmaj.followup.care;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.followup.FollowUpCast;
import ma.idmaj.followup.care.cases.Belonging;
import ma.idmaj.followup.care.cases.ComplaintCategory;
import ma.idmaj.followup.care.cases.ComplaintDraft;
import ma.idmaj.followup.care.cases.ComplaintWay;
import ma.idmaj.followup.care.cases.ReturnCondition;
import ma.idmaj.followup.exit.ExitDraft;
import ma.idmaj.followup.exit.ExitOutcome;
import ma.idmaj.followup.exit.ExitReason;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Found;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people do the same after the day, in the same moment: one does it, once, and the other is told in words. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CareAtOnceTest {

    private static final String WENT = "went";

    @Autowired
    ApplicationContext context;

    @Autowired
    CareService care;

    @Autowired
    CareStoreService store;

    @Autowired
    ExitService exits;

    @Autowired
    VisitService visits;

    @Autowired
    HelpService help;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private FollowUpCast cast;
    private List<UUID> people;

    @BeforeEach
    void served() {
        today = LocalDate.now(clock);
        cast = new FollowUpCast(context);
        UUID centre = jdbc.sql("select id from centre order by id limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(this::openCentre);
        people = cast.equipped(2, 2, centre, () -> {});
        worker("first");
    }

    private UUID openCentre() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into centre (id, name_ar, name_fr, division_code) values (?, 'مركز', 'Centre', '06.141')")
                .param(id)
                .update();
        return id;
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneAnswerIsGivenToAComplaint() throws Exception {
        for (UUID person : people) {
            UUID id = care.complain(
                    person,
                    new ComplaintDraft(
                            ComplaintCategory.DEFECT, ComplaintWay.PHONE, today, today.plusDays(10), null, "لا تدور"));
            assertThat(atOnce(
                            () -> care.answer(as(Role.CASE_WORKER, "first", id), 0, "نرسل تقنيا"),
                            () -> care.answer(as(Role.CASE_WORKER, "second", id), 0, "نستبدلها")))
                    .containsExactlyInAnyOrder(WENT, "followup.care.changed");
            assertThat(atOnce(
                            () -> care.close(as(Role.CASE_WORKER, "first", id), 1),
                            () -> care.reopen(as(Role.CASE_WORKER, "second", id), 1)))
                    .containsExactlyInAnyOrder(WENT, "followup.care.changed");
            assertThat(entries("care", id)).as("one entry for each thing done").isEqualTo(3);
        }
    }

    @Test
    void aThingComesBackOnce() throws Exception {
        for (UUID person : people) {
            var thing = care.belongings(person).getFirst();
            UUID id = care.giveBack(person, thing.thing(), today, ReturnCondition.GOOD, "توقف عن المزاولة");
            assertThat(atOnce(
                            () -> store.takeIn(as(Role.ORGANISER, "store-one", id), 0),
                            () -> store.takeIn(as(Role.ORGANISER, "store-two", id), 0)))
                    .containsExactlyInAnyOrder(WENT, "followup.care.changed");
            assertThat(jdbc.sql("select quantity from care_return where case_id = ? and taken_by is not null")
                            .param(id)
                            .query(Integer.class)
                            .list())
                    .containsExactly(thing.quantity());
            worker("first");
            assertThat(care.belongings(person))
                    .extracting(Belonging::thing)
                    .doesNotContain(thing.thing())
                    .isNotEmpty();
            assertThat(entries("care", id)).isEqualTo(2);
        }
    }

    @Test
    void aboutOneThingOneCaseIsOpened() throws Exception {
        for (UUID person : people) {
            var thing = care.belongings(person).getFirst().thing();
            assertThat(atOnce(
                            () -> care.askRepair(as(Role.CASE_WORKER, "first", person), thing, today, "تسخن"),
                            () -> care.giveBack(
                                    as(Role.CASE_WORKER, "second", person),
                                    thing,
                                    today,
                                    ReturnCondition.WORN,
                                    "لم تعد تلزم")))
                    .containsExactlyInAnyOrder(WENT, "followup.care.openAlready");
            worker("first");
            assertThat(care.ofPerson(person)).hasSize(1);
        }
    }

    @Test
    void anExitIsDecidedOnce() throws Exception {
        for (UUID person : people) {
            UUID visit = cast.visit(person, 1);
            visits.record(visit, cast.made(visit, today, Activity.RUNNING, IncomeBand.TO_3000, Found.WORKING));
            UUID id = exits.propose(
                    cast.project(person), new ExitDraft(ExitOutcome.SUSTAINED, today, ExitReason.LIVES_FROM_IT, ""));
            List<String> became = atOnce(
                    () -> exits.accept(as(Role.APPROVER, "approver-one", id)),
                    () -> exits.refuse(as(Role.APPROVER, "approver-two", id), "ما زال يحتاج إلى مواكبة"));
            assertThat(became).containsExactlyInAnyOrder(WENT, "followup.exit.gone");
            boolean accepted = became.getFirst().equals(WENT);
            assertThat(cast.state(person)).isEqualTo(accepted ? "SUSTAINED" : "ACTIVE");
            assertThat(jdbc.sql("select count(*) from business_outcome where life_project_id = ?")
                            .param(cast.project(person))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(accepted ? 1 : 0);
            assertThat(entries("exit", id)).isEqualTo(2);
            worker("first");
        }
    }

    @Test
    void aVisitIsRecordedAndItsHelpGivenOnce() throws Exception {
        for (UUID person : people) {
            UUID visit = cast.visit(person, 1);
            var ones = cast.made(visit, today, Activity.RUNNING, IncomeBand.TO_3000, Found.SOLD);
            var others = cast.made(visit, today, Activity.STOPPED, IncomeBand.NONE, Found.SOLD);
            assertThat(atOnce(
                            () -> visits.record(as(Role.CASE_WORKER, "first", visit), ones),
                            () -> visits.record(as(Role.CASE_WORKER, "second", visit), others)))
                    .containsExactlyInAnyOrder(WENT, "followup.making.recordedMeanwhile");
            assertThat(entries("followup", visit)).isEqualTo(1);
            UUID task = jdbc.sql("select id from early_help where visit_id = ? and reason = 'EQUIPMENT_SOLD'")
                    .param(visit)
                    .query(UUID.class)
                    .single();
            assertThat(atOnce(
                            () -> help.close(as(Role.CASE_WORKER, "first", task), "اتفاق على التعويض"),
                            () -> help.close(as(Role.CASE_WORKER, "second", task), "زيارة ثانية")))
                    .containsExactlyInAnyOrder(WENT, "followup.help.gone");
            assertThat(entries("earlyhelp", task)).as("raised, and given once").isEqualTo(2);
        }
    }

    private int entries(String subject, UUID id) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and subject_id = ?")
                .params(subject, id.toString())
                .query(Integer.class)
                .single();
    }

    private static void worker(String name) {
        CeremonyCast.signIn(Role.CASE_WORKER, name);
    }

    /** Signs this thread in, and names what it is about to do something to. */
    private static UUID as(Role role, String name, UUID what) {
        CeremonyCast.signIn(role, name);
        return what;
    }

    /** @return in the order of the acts, {@link #WENT} or the key of what was said instead; anything else fails the test */
    private static List<String> atOnce(Runnable... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var said = new ArrayList<Future<String>>();
            for (Runnable act : acts)
                said.add(threads.submit(() -> {
                    start.await();
                    try {
                        act.run();
                        return WENT;
                    } catch (Refusal refused) {
                        return refused.messageKey();
                    } finally {
                        SecurityContextHolder.clearContext();
                    }
                }));
            var outcomes = new ArrayList<String>();
            for (Future<String> one : said) outcomes.add(one.get());
            return outcomes;
        }
    }
}
