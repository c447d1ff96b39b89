package ma.idmaj.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.followup.VisitFilter.VisitStanding;
import ma.idmaj.followup.exit.ExitAnswer;
import ma.idmaj.followup.exit.ExitDraft;
import ma.idmaj.followup.exit.ExitOutcome;
import ma.idmaj.followup.exit.ExitReason;
import ma.idmaj.followup.exit.ExitService;
import ma.idmaj.followup.findings.Activity;
import ma.idmaj.followup.findings.Found;
import ma.idmaj.followup.findings.IncomeBand;
import ma.idmaj.followup.help.HelpReason;
import ma.idmaj.followup.help.HelpService;
import ma.idmaj.followup.help.HelpTask;
import ma.idmaj.followup.making.MadeVisit;
import ma.idmaj.followup.making.RecordedMeanwhile;
import ma.idmaj.followup.making.VisitDrafts;
import ma.idmaj.followup.making.VisitNotFound;
import ma.idmaj.followup.making.VisitPhotos;
import ma.idmaj.followup.making.VisitService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Refusal;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.imageio.ImageIO;

/** Visits to two people of a centre: agreed on, recorded once, and all that follows from what they find. */
@DatabaseTest
class VisitsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    FollowUpService followUp;

    @Autowired
    VisitService visits;

    @Autowired
    VisitDrafts drafts;

    @Autowired
    VisitPhotos photos;

    @Autowired
    HelpService help;

    @Autowired
    ExitService exits;

    @Autowired
    LifeProjectService projects;

    @Autowired
    VisitReports reports;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Clock clock;

    private FollowUpCast cast;
    private UUID here;
    private UUID elsewhere;
    private UUID person;
    private UUID second;
    private String worker;
    private LocalDate today;

    @BeforeEach
    void equipped() {
        today = LocalDate.now(clock);
        cast = new FollowUpCast(context);
        here = centre("مركز الحي", "Centre du quartier");
        elsewhere = centre("مركز آخر", "Autre centre");
        List<UUID> people = cast.equipped(2, 7, here, this::settle);
        person = people.get(0);
        second = people.get(1);
        worker = signIn.as(Role.CASE_WORKER, here);
    }

    private UUID centre(String ar, String fr) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into centre (id, name_ar, name_fr, division_code) values (?, ?, ?, '06.141')")
                .params(id, ar, fr)
                .update();
        return id;
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private void settle() {
        entities.flush();
        entities.clear();
    }

    private static void refused(String key, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("not refused").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(key);
    }

    private MadeVisit running(UUID visit) {
        return cast.made(visit, today.minusDays(2), Activity.RUNNING, IncomeBand.TO_3000, Found.WORKING);
    }

    private long told(UUID visit, String act) {
        return jdbc.sql("select count(*) from audit_entry where subject_id = ? and act = ?")
                .params(visit.toString(), act)
                .query(Long.class)
                .single();
    }

    @Test
    void sevenVisitsFollowAHandOverToTheFourthYear() {
        assertThat(followUp.ofPerson(person)).extracting(PersonVisit::months).containsExactly(1, 3, 6, 12, 24, 36, 48);
        assertThat(followUp.ofPerson(person).getLast().dueOn())
                .isEqualTo(today.minusMonths(7).plusMonths(48));
    }

    @Test
    void theFirstRunningVisitMakesTheProjectActiveAndCountsOnce() {
        UUID visit = cast.visit(person, 1);
        MadeVisit made = running(visit);
        visits.record(visit, made);
        settle();
        visits.record(visit, made);
        settle();
        assertThat(cast.state(person)).isEqualTo("ACTIVE");
        assertThat(told(visit, "visitDone")).as("sent twice, it counts once").isEqualTo(1);
        assertThat(visits.findings(visit)).hasValueSatisfying(found -> {
            assertThat(found.activity()).isEqualTo(Activity.RUNNING);
            assertThat(found.difficulties()).hasSize(2);
            assertThat(found.equipment())
                    .hasSize(3)
                    .allSatisfy(item -> assertThat(item.found()).isEqualTo(Found.WORKING));
        });
        assertThat(visits.detail(visit).visitor()).isEqualTo(worker);
        assertThat(help.ofPerson(person)).isEmpty();
        String paper = PaperReader.text(
                reports.look(person, visit, PaperLanguages.FRENCH).content());
        assertThat(paper).contains("En activité", "Machine à coudre industrielle", "AMO Tadamon");
    }

    @Test
    void whoIsSecondIsToldWhoWasFirst() {
        UUID visit = cast.visit(person, 1);
        visits.record(visit, running(visit));
        settle();
        MadeVisit another = running(visit);
        assertThatThrownBy(() -> visits.record(visit, another))
                .isInstanceOfSatisfying(
                        RecordedMeanwhile.class, told -> assertThat(told.by()).isEqualTo(worker));
        assertThatThrownBy(() -> visits.notMade(visit, UUID.randomUUID(), VisitState.MISSED, today, "غائب"))
                .isInstanceOf(RecordedMeanwhile.class);
        assertThatThrownBy(() -> drafts.keep(visit, Map.of("note", "x"))).isInstanceOf(RecordedMeanwhile.class);
        assertThatThrownBy(
                        () -> visits.schedule(Map.of(visit, visits.detail(visit).version()), today, worker))
                .isInstanceOf(RecordedMeanwhile.class);
    }

    @Test
    void anotherCentreSeesAndTouchesNothing() {
        UUID visit = cast.visit(person, 1);
        MadeVisit made = running(visit);
        long version = visits.detail(visit).version();
        String other = signIn.as(Role.CASE_WORKER, elsewhere);
        assertThat(followUp.visits(VisitFilter.TO_MAKE, 0, 500))
                .extracting(VisitRow::id)
                .doesNotContain(visit);
        assertThat(followUp.ofPerson(person)).isEmpty();
        assertThatThrownBy(() -> visits.detail(visit)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> visits.handedOver(visit)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> visits.seen(visit)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> visits.record(visit, made)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> visits.notMade(visit, UUID.randomUUID(), VisitState.MISSED, today, "غائب"))
                .isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> visits.schedule(Map.of(visit, version), today, other))
                .isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> drafts.of(visit)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> drafts.keep(visit, Map.of())).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> photos.of(visit)).isInstanceOf(VisitNotFound.class);
        assertThatThrownBy(() -> photos.put(visit, picture())).isInstanceOf(VisitNotFound.class);
        assertThat(cast.state(person)).isEqualTo("EQUIPPED");
        signIn.as(Role.ORGANISER);
        assertThat(visits.detail(visit).id()).isEqualTo(visit);
        assertThatThrownBy(() -> visits.record(visit, made)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDayAndAVisitorForSeveralAtOnce() {
        UUID a = cast.visit(person, 6);
        UUID b = cast.visit(second, 6);
        LocalDate day = today.plusDays(3);
        visits.schedule(Map.of(a, 0L, b, 0L), day, worker);
        settle();
        var mine = followUp.visits(new VisitFilter(VisitStanding.TO_MAKE, worker, day, day, "06"), 0, 50);
        // Their files say no territory: found without one, not with.
        assertThat(mine).isEmpty();
        assertThat(followUp.visits(new VisitFilter(VisitStanding.TO_MAKE, worker, day, day, null), 0, 50))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.state()).isEqualTo(VisitState.SCHEDULED);
                    assertThat(row.day()).isEqualTo(day);
                });
        assertThat(told(a, "visitScheduled")).isEqualTo(1);
        refused("followup.making.changedMeanwhile", () -> visits.schedule(Map.of(a, 0L), day, worker));
        refused("followup.making.dayPast", () -> visits.schedule(Map.of(a, 1L), today.minusDays(1), worker));
        refused("followup.making.visitorElsewhere", () -> visits.schedule(Map.of(a, 1L), day, "nobody"));
        refused("followup.making.noneChosen", () -> visits.schedule(Map.of(), day, worker));
        visits.schedule(Map.of(a, 1L), day.plusDays(1), worker);
    }

    @Test
    void overdueFifteenDaysAfterTheDate() {
        jdbc.sql("update follow_up_visit set due_on = ? where id = ?")
                .params(today.minusDays(15), cast.visit(person, 6))
                .update();
        jdbc.sql("update follow_up_visit set due_on = ? where id = ?")
                .params(today.minusDays(14), cast.visit(second, 6))
                .update();
        var overdue = followUp.visits(new VisitFilter(VisitStanding.OVERDUE, null, null, null, null), 0, 50);
        assertThat(overdue)
                .extracting(VisitRow::id)
                .contains(cast.visit(person, 6))
                .doesNotContain(cast.visit(second, 6));
        assertThat(followUp.count(new VisitFilter(VisitStanding.OVERDUE, null, null, null, null)))
                .isEqualTo(overdue.size());
    }

    @Test
    void aVisitThatCameToNothingIsSaidWithANote() {
        UUID first = cast.visit(person, 1);
        UUID form = UUID.randomUUID();
        refused("followup.making.noteMissing", () -> visits.notMade(first, form, VisitState.MISSED, today, " "));
        refused(
                "followup.making.dayWrong",
                () -> visits.notMade(first, form, VisitState.MISSED, today.plusDays(1), "غائب"));
        visits.notMade(first, form, VisitState.MISSED, today.minusMonths(5), "المحل مغلق");
        visits.notMade(first, form, VisitState.MISSED, today.minusMonths(5), "المحل مغلق");
        settle();
        assertThat(help.ofPerson(person)).isEmpty();
        assertThat(told(first, "visitMissed")).isEqualTo(1);
        visits.notMade(cast.visit(person, 3), UUID.randomUUID(), VisitState.UNREACHABLE, today, "الهاتف مغلق");
        settle();
        assertThat(help.ofPerson(person)).extracting(HelpTask::reason).containsExactly(HelpReason.VISITS_MISSED);
        visits.notMade(cast.visit(person, 6), UUID.randomUUID(), VisitState.MISSED, today, "غائب");
        assertThat(help.ofPerson(person)).as("still open, not raised again").hasSize(1);
        assertThat(cast.state(person)).isEqualTo("EQUIPPED");
    }

    @Test
    void helpIsRaisedForReasonsAndClosedWithWhatWasDone() {
        UUID first = cast.visit(person, 1);
        visits.record(first, running(first));
        settle();
        UUID next = cast.visit(person, 3);
        visits.record(next, cast.made(next, today, Activity.STRUGGLING, IncomeBand.UNDER_1500, Found.SOLD));
        settle();
        assertThat(cast.state(person)).isEqualTo("IN_DIFFICULTY");
        assertThat(help.ofPerson(person))
                .extracting(HelpTask::reason)
                .containsExactlyInAnyOrder(HelpReason.EQUIPMENT_SOLD, HelpReason.INCOME_FELL);
        HelpTask sold = help.ofPerson(person).stream()
                .filter(task -> task.reason() == HelpReason.EQUIPMENT_SOLD)
                .findFirst()
                .orElseThrow();
        assertThat(sold.owner()).isEqualTo(worker);
        assertThat(help.open(500)).extracting(HelpTask::id).contains(sold.id());
        assertThat(help.openCount()).isEqualTo(help.open(500).size());
        refused("followup.help.whatMissing", () -> help.close(sold.id(), " "));
        signIn.as(Role.CASE_WORKER, elsewhere);
        refused("followup.help.gone", () -> help.close(sold.id(), "اتصال"));
        assertThat(help.open(500)).extracting(HelpTask::id).doesNotContain(sold.id());
        assertThat(help.openCount()).isEqualTo(help.open(500).size());
        signIn.as(Role.CASE_WORKER, here);
        help.close(sold.id(), "اتفاق على تعويض الآلة");
        refused("followup.help.gone", () -> help.close(sold.id(), "مرة أخرى"));
        assertThat(told(sold.id(), "helpRaised")).isEqualTo(1);
        assertThat(told(sold.id(), "helpGiven")).isEqualTo(1);
        UUID third = cast.visit(person, 6);
        visits.record(third, cast.made(third, today, Activity.RUNNING, IncomeBand.TO_3000, Found.SOLD));
        settle();
        assertThat(cast.state(person)).isEqualTo("ACTIVE");
        assertThat(help.ofPerson(person).stream().filter(HelpTask::open))
                .extracting(HelpTask::reason)
                .as("closed before, seen again")
                .containsExactlyInAnyOrder(HelpReason.EQUIPMENT_SOLD, HelpReason.INCOME_FELL);
    }

    @Test
    void whatIsMissingOrImpossibleIsRefused() {
        UUID visit = cast.visit(person, 1);
        MadeVisit made = running(visit);
        var items = made.findings().equipment();
        refused("followup.findings.itemMissing", () -> visits.record(visit, with(made, items.subList(0, 2), 20)));
        refused("followup.findings.daysWrong", () -> visits.record(visit, with(made, items, 32)));
        refused(
                "followup.making.dayWrong",
                () -> visits.record(visit, new MadeVisit(made.form(), today.minusMonths(8), made.findings(), "")));
        visits.record(visit, made);
        settle();
        UUID next = cast.visit(person, 3);
        refused(
                "followup.findings.startedBefore",
                () -> visits.record(
                        next, cast.made(next, today, Activity.NOT_STARTED, IncomeBand.NONE, Found.WORKING)));
    }

    private static MadeVisit with(MadeVisit made, List<ma.idmaj.followup.findings.FoundItem> items, Integer days) {
        var so = made.findings();
        return new MadeVisit(
                made.form(),
                made.on(),
                new ma.idmaj.followup.findings.Findings(
                        so.activity(),
                        so.income(),
                        days,
                        so.jobs(),
                        so.formal(),
                        so.cover(),
                        so.difficulties(),
                        items,
                        so.nextAction(),
                        so.nextActionOn()),
                made.note());
    }

    @Test
    void nobodyLeavesTheProgrammeByOnesOwnWord() {
        UUID visit = cast.visit(person, 1);
        UUID project = cast.project(person);
        var sustained = new ExitDraft(ExitOutcome.SUSTAINED, today, ExitReason.LIVES_FROM_IT, "دخل قار");
        refused("followup.exit.wrongState", () -> exits.propose(project, sustained));
        visits.record(visit, running(visit));
        settle();
        refused("lifeprojects.exitDecides", () -> projects.move(project, ProjectState.SUSTAINED));
        refused("lifeprojects.exitDecides", () -> projects.move(project, ProjectState.CEASED));
        refused(
                "followup.exit.otherReason",
                () -> exits.propose(project, new ExitDraft(ExitOutcome.CEASED, today, ExitReason.LIVES_FROM_IT, "")));
        refused(
                "followup.exit.dayWrong",
                () -> exits.propose(
                        project, new ExitDraft(ExitOutcome.CEASED, today.minusMonths(9), ExitReason.OTHER_WORK, "")));
        UUID proposal = exits.propose(project, sustained);
        settle();
        refused("followup.exit.waitsAlready", () -> exits.propose(project, sustained));
        assertThatThrownBy(() -> exits.accept(proposal)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        update exit_proposal set answer = 'ACCEPTED', decided_by = proposed_by, decided_at = proposed_at,
                          waiting_project_id = null where id = ?""").param(proposal).update()).hasMessageContaining("exit_by_two");
        ma.idmaj.ceremonies.CeremonyCast.signIn(Role.APPROVER, worker);
        int others = exits.toDecide();
        refused("followup.exit.own", () -> exits.accept(proposal));
        refused("followup.exit.own", () -> exits.refuse(proposal, "لا"));
        signIn.as(Role.APPROVER);
        assertThat(exits.toDecide())
                .as("the proposer's own waits for somebody else")
                .isEqualTo(others + 1);
        refused("followup.exit.whyMissing", () -> exits.refuse(proposal, ""));
        exits.accept(proposal);
        settle();
        refused("followup.exit.gone", () -> exits.accept(proposal));
        assertThat(cast.state(person)).isEqualTo("SUSTAINED");
        assertThat(jdbc.sql("select concat(outcome, ' ', reason) from business_outcome where life_project_id = ?")
                        .param(project)
                        .query(String.class)
                        .list())
                .containsExactly("SUSTAINED LIVES_FROM_IT");
        assertThat(exits.of(project))
                .singleElement()
                .satisfies(so -> assertThat(so.answer()).isEqualTo(ExitAnswer.ACCEPTED));
        signIn.as(Role.CASE_WORKER, elsewhere);
        assertThat(exits.of(project)).isEmpty();
    }

    @Test
    void aStoppedBusinessIsProposedToWhoDecides() {
        UUID visit = cast.visit(person, 1);
        visits.record(visit, cast.made(visit, today, Activity.STOPPED, IncomeBand.NONE, Found.ABSENT));
        settle();
        assertThat(cast.state(person)).as("not ceased by a visit").isEqualTo("IN_DIFFICULTY");
        UUID project = cast.project(person);
        var waiting = exits.of(project).getFirst();
        assertThat(waiting.reason()).isEqualTo(ExitReason.FOUND_STOPPED);
        assertThat(help.ofPerson(person)).extracting(HelpTask::reason).contains(HelpReason.BUSINESS_STOPPED);
        signIn.as(Role.APPROVER);
        exits.refuse(waiting.id(), "المحل يفتح من جديد الشهر المقبل");
        settle();
        assertThat(cast.state(person)).isEqualTo("IN_DIFFICULTY");
        signIn.as(Role.CASE_WORKER, here);
        UUID again = exits.propose(project, new ExitDraft(ExitOutcome.CEASED, today, ExitReason.OTHER_WORK, ""));
        exits.takeBack(again);
        again = exits.propose(project, new ExitDraft(ExitOutcome.CEASED, today, ExitReason.OTHER_WORK, ""));
        signIn.as(Role.APPROVER);
        exits.accept(again);
        settle();
        assertThat(cast.state(person)).isEqualTo("CEASED");
        assertThat(followUp.visits(VisitFilter.TO_MAKE, 0, 500))
                .as("what has ended is visited no more")
                .extracting(VisitRow::id)
                .doesNotContain(cast.visit(person, 12));
    }

    @Test
    void aDraftIsOnesOwnSealedAndGoneOnceSent() {
        UUID visit = cast.visit(person, 1);
        drafts.keep(visit, Map.of("note", "باع الآلة لجاره", "days", "2"));
        drafts.keep(visit, Map.of("note", "باع الآلة لجاره سعيد"));
        assertThat(drafts.of(visit)).containsExactlyEntriesOf(Map.of("note", "باع الآلة لجاره سعيد"));
        byte[] sealed = jdbc.sql("select sealed from visit_draft where visit_id = ?")
                .param(visit)
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("note", "\\u0628");
        ma.idmaj.ceremonies.CeremonyCast.signIn(Role.CASE_WORKER, "colleague");
        assertThat(drafts.of(visit)).isEmpty();
        signIn.as(Role.CASE_WORKER, here);
        refused("followup.tooLong", () -> drafts.keep(visit, Map.of("note", "ا".repeat(1001))));
        visits.record(visit, running(visit));
        assertThat(drafts.of(visit)).isEmpty();
    }

    @Test
    void photosAreKeptUntilSixAndNotAfterTheVisit() throws IOException {
        UUID visit = cast.visit(person, 1);
        for (int i = 0; i < VisitPhotos.MOST; i++) photos.put(visit, picture());
        refused("followup.making.tooManyPhotos", () -> photos.put(visit, picture()));
        UUID photo = photos.of(visit).getFirst();
        assertThat(photos.show(visit, photo))
                .hasValueSatisfying(jpeg -> assertThat(jpeg).startsWith(0xFF, 0xD8));
        assertThat(photos.show(cast.visit(second, 1), photo))
                .as("of another visit")
                .isEmpty();
        photos.remove(visit, photo);
        assertThat(photos.of(visit)).hasSize(VisitPhotos.MOST - 1);
        refused("documents.files.noPicture", () -> photos.put(visit, "hello".getBytes(StandardCharsets.UTF_8)));
        visits.record(visit, running(visit));
        assertThatThrownBy(() -> photos.put(visit, picture())).isInstanceOf(RecordedMeanwhile.class);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
