package ma.idmaj.lifeprojects.qualification;

import static ma.idmaj.lifeprojects.ProjectState.*;
import static ma.idmaj.lifeprojects.qualification.QualificationState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.MoveRefused;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.lifeprojects.ProjectDrafts;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.territory.PartnerKind;
import ma.idmaj.territory.PartnerService;
import ma.idmaj.territory.TerritoryService;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opening and wording a project, its trainings and its referrals: each refusal, each role, another centre. */
@DatabaseTest
class QualificationServiceTest {

    private static final LocalizedText BAKERY = new LocalizedText("مخبزة", "Boulangerie");

    @Autowired
    QualificationService trainings;

    @Autowired
    ReferralService referrals;

    @Autowired
    PathwayService pathways;

    @Autowired
    PartnerService partners;

    @Autowired
    ProjectDrafts drafts;

    @Autowired
    LifeProjectService projects;

    @Autowired
    BeneficiaryService people;

    @Autowired
    TerritoryService territory;

    @Autowired
    Clock clock;

    @Autowired
    SignIn signIn;

    @Autowired
    ApplicationContext context;

    private LocalDate today;
    private UUID casablanca;
    private UUID fes;
    private UUID partner;
    private UUID person;
    private UUID project;

    @BeforeEach
    void cast() {
        today = LocalDate.now(clock);
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("الدار البيضاء", "Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("فاس", "Fès"), "03.231");
        partner = partners.add(new LocalizedText("شريك التجربة", "Partenaire d’essai"), PartnerKind.TRAINING);
        signIn.as(Role.CASE_WORKER, casablanca);
        person = people.register(new BeneficiaryDraft(
                new PersonName("نعيمة الزاكي", "Naima ZAKI"), null, null, null, null, "", null, null, ""));
        project = drafts.open(person, new ProjectDraft(BAKERY, null), null);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void aProjectIsWordedAnewUntilTheCommitteeHasIt() {
        var before = new ProjectDraft(BAKERY, null);
        var after = new ProjectDraft(new LocalizedText("مخبزة عصرية", ""), null);
        drafts.describe(project, before, after);
        assertThat(projects.detail(project).orElseThrow().project().title().ar())
                .isEqualTo("مخبزة عصرية");
        assertThat(projects.projects(new ma.idmaj.lifeprojects.ProjectFilter("عصرية", null), 0, 5))
                .hasSize(1);
        refused("lifeprojects.changedMeanwhile", () -> drafts.describe(project, before, after));
        refused("lifeprojects.titleMissing", () -> drafts.describe(project, after, named(" ", "\u200F")));
        refused("lifeprojects.titleTooLong", () -> drafts.describe(project, after, named("ب".repeat(161), "")));
        refused(
                "lifeprojects.tradeUnknown",
                () -> drafts.describe(project, after, new ProjectDraft(BAKERY, "NO_SUCH_TRADE")));
        refused(
                "lifeprojects.kitUnknown",
                () -> drafts.open(person, new ProjectDraft(BAKERY, null), UUID.randomUUID()));
        signIn.as(Role.CASE_WORKER, fes);
        refused("lifeprojects.gone", () -> drafts.describe(project, after, before));
        refused("lifeprojects.personGone", () -> drafts.open(person, before, null));
        assertThat(drafts.live(person)).isEmpty();
        signIn.as(Role.CASE_WORKER, casablanca);
        lead(DIAGNOSED, IN_QUALIFICATION, FEASIBILITY, SUBMITTED);
        refused("lifeprojects.describeTooLate", () -> drafts.describe(project, after, before));
    }

    @Test
    void aLiveProjectIsWarnedOfAndAnEndedOneIsNot() {
        assertThat(drafts.live(person)).hasSize(1);
        projects.withdraw(project, "سبب");
        assertThat(drafts.live(person)).isEmpty();
    }

    @Test
    void feasibilityWantsNoTrainingLeftToDo() {
        lackTraining();
        lead(DIAGNOSED, IN_QUALIFICATION);
        missing("lifeprojects.qualification.noneCompleted");
        UUID course = trainings.add(project, training(PLANNED, null, null, ""));
        assertThatThrownBy(() -> projects.move(project, FEASIBILITY))
                .isInstanceOfSatisfying(MoveRefused.class, left -> {
                    assertThat(left.tab()).isEqualTo("qualification");
                    assertThat(left.values()).containsExactly(1, List.of("تكوين في المخبزة"));
                });
        trainings.change(course, 0, training(UNDER_WAY, today.minusDays(9), null, ""));
        missing("lifeprojects.qualification.stillOpen");
        trainings.change(course, version(), training(ABANDONED, today.minusDays(9), null, "مرض أحد أفراد الأسرة"));
        missing("lifeprojects.qualification.noneCompleted");
        trainings.add(project, training(COMPLETED, today.minusDays(9), today, ""));
        projects.move(project, FEASIBILITY);
        assertThat(projects.detail(project).orElseThrow().project().state()).isEqualTo(FEASIBILITY);
    }

    @Test
    void aReasonWhyNoneIsNeededWillDo() {
        lackTraining();
        lead(DIAGNOSED, IN_QUALIFICATION);
        long version = pathways.diagnosis(project).rows().getFirst().version();
        pathways.assess(
                project,
                List.of(new PathwayDraft(
                        Pathway.TRAINING, PathwayState.NOT_NEEDED, null, "خبرة عشر سنوات", today, null, version)));
        projects.move(project, FEASIBILITY);
        assertThat(projects.detail(project).orElseThrow().project().state()).isEqualTo(FEASIBILITY);
    }

    @Test
    void eachGapInATrainingIsRefused() {
        refused("lifeprojects.qualification.courseMissing", () -> trainings.add(project, course(" ", 10)));
        refused("lifeprojects.qualification.hoursWrong", () -> trainings.add(project, course("x", 0)));
        refused("lifeprojects.qualification.hoursWrong", () -> trainings.add(project, course("x", 5_001)));
        refused("lifeprojects.noteTooLong", () -> trainings.add(project, course("x".repeat(161), 10)));
        refused(
                "lifeprojects.qualification.beginMissing",
                () -> trainings.add(project, training(UNDER_WAY, today.plusDays(1), null, "")));
        refused(
                "lifeprojects.qualification.endMissing",
                () -> trainings.add(project, training(COMPLETED, today, today.plusDays(1), "")));
        refused(
                "lifeprojects.qualification.daysTurned",
                () -> trainings.add(project, training(PLANNED, today, today.minusDays(1), "")));
        refused(
                "lifeprojects.qualification.reasonMissing",
                () -> trainings.add(project, training(ABANDONED, null, null, " ")));
        assertThat(trainings.trainings(project)).isEmpty();
        UUID done = trainings.add(project, training(COMPLETED, today, today, ""));
        refused(
                "lifeprojects.qualification.wrongState",
                () -> trainings.change(done, 0, training(UNDER_WAY, today, null, "")));
        refused(
                "lifeprojects.changedMeanwhile",
                () -> trainings.change(done, 3, training(COMPLETED, today, today, "")));
    }

    @Test
    void aReferralIsAnsweredOnce() {
        refused("lifeprojects.referral.reasonMissing", () -> refer(" ", today));
        refused("lifeprojects.dateAhead", () -> refer("تكوين", today.plusDays(1)));
        refused(
                "lifeprojects.referral.partnerUnknown",
                () -> referrals.refer(project, new ReferralDraft(UUID.randomUUID(), Pathway.TRAINING, "تكوين", today)));
        UUID sent = refer("تكوين", today.minusDays(5));
        refused("lifeprojects.referral.answeredBefore", () -> referrals.accept(sent, today.minusDays(6), ""));
        refused("lifeprojects.dateAhead", () -> referrals.accept(sent, today.plusDays(1), ""));
        refused("lifeprojects.referral.answerMissing", () -> referrals.refuse(sent, today, " "));
        referrals.refuse(sent, today, "لا أماكن شاغرة");
        refused("lifeprojects.referral.decided", () -> referrals.accept(sent, today, ""));
        refused("lifeprojects.referral.decided", () -> referrals.refuse(sent, today, "مرة أخرى"));
        var row = referrals.referrals(project).getFirst();
        assertThat(row.state()).isEqualTo(ReferralState.REFUSED);
        assertThat(row.note()).isEqualTo("لا أماكن شاغرة");
    }

    @Test
    void anotherCentreReachesNothing() {
        UUID course = trainings.add(project, training(PLANNED, null, null, ""));
        UUID sent = refer("تكوين", today);
        signIn.as(Role.CASE_WORKER, fes);
        refused("lifeprojects.gone", () -> trainings.trainings(project));
        refused("lifeprojects.gone", () -> trainings.add(project, training(PLANNED, null, null, "")));
        refused("lifeprojects.gone", () -> trainings.change(course, 0, training(PLANNED, null, null, "")));
        refused("lifeprojects.gone", () -> referrals.referrals(project));
        refused("lifeprojects.gone", () -> refer("تكوين", today));
        refused("lifeprojects.gone", () -> referrals.accept(sent, today, ""));
        refused("lifeprojects.gone", () -> referrals.refuse(sent, today, "سبب"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CASE_WORKER")
    void othersReadAtMost(Role role) {
        UUID course = trainings.add(project, training(PLANNED, null, null, ""));
        UUID sent = refer("تكوين", today);
        signIn.as(role);
        for (ThrowingCallable read :
                List.<ThrowingCallable>of(() -> trainings.trainings(project), () -> referrals.referrals(project))) {
            if (role.permissions().contains("PEOPLE_READ")) assertThatCode(read).doesNotThrowAnyException();
            else denied(role, read);
        }
        denied(role, () -> trainings.add(project, training(PLANNED, null, null, "")));
        denied(role, () -> trainings.change(course, 0, training(PLANNED, null, null, "")));
        denied(role, () -> refer("تكوين", today));
        denied(role, () -> referrals.accept(sent, today, ""));
        denied(role, () -> referrals.refuse(sent, today, "سبب"));
        denied(role, () -> drafts.open(person, named("عنوان", ""), null));
        denied(role, () -> drafts.describe(project, named("عنوان", ""), named("عنوان", "")));
        denied(role, () -> drafts.live(person));
        if (role != Role.ADMINISTRATOR)
            denied(role, () -> partners.add(new LocalizedText("آخر", "Autre"), PartnerKind.OTHER));
    }

    @Test
    void aPartnerHasTwoNamesOfItsOwn() {
        signIn.as(Role.ADMINISTRATOR);
        refused("territory.partner.nameMissing", () -> partners.add(new LocalizedText("آخر", ""), PartnerKind.OTHER));
        refused(
                "territory.partner.nameTooLong",
                () -> partners.add(new LocalizedText("ب".repeat(161), "Autre"), PartnerKind.OTHER));
        refused(
                "territory.partner.known",
                () -> partners.add(new LocalizedText("آخر", "Partenaire d’essai"), PartnerKind.OTHER));
        assertThat(partners.partners()).anyMatch(one -> one.id().equals(partner));
    }

    @Test
    void theTimeLineTellsTrainingsCompletedAndReferralsAnswered() {
        var timeline = context.getBean(QualificationTimeline.class);
        trainings.add(project, training(UNDER_WAY, today, null, ""));
        UUID sent = refer("تكوين", today);
        assertThat(timeline.events(person)).isEmpty();
        trainings.add(project, training(COMPLETED, today, today, ""));
        referrals.accept(sent, today, "");
        assertThat(timeline.events(person))
                .extracting(event -> event.sentenceKey())
                .containsExactly("lifeprojects.timeline.trained", "lifeprojects.timeline.referral");
        signIn.as(Role.SUPERVISOR);
        assertThat(timeline.events(person)).isEmpty();
    }

    private void lackTraining() {
        pathways.assess(
                project,
                List.of(new PathwayDraft(
                        Pathway.TRAINING,
                        PathwayState.GAP,
                        ResponsibleSide.PARTNER,
                        "ينقص تكوين",
                        today,
                        null,
                        ma.idmaj.lifeprojects.pathway.PathwayRow.NEW)));
    }

    private void lead(ProjectState... way) {
        var cast = new ProjectCast(context);
        for (ProjectState to : way) cast.move(project, to);
    }

    private void missing(String key) {
        assertThatThrownBy(() -> projects.move(project, FEASIBILITY))
                .isInstanceOf(MoveRefused.class)
                .hasMessage(key);
        assertThat(projects.detail(project).orElseThrow().project().state()).isEqualTo(IN_QUALIFICATION);
    }

    private long version() {
        return trainings.trainings(project).getFirst().version();
    }

    private UUID refer(String reason, LocalDate on) {
        return referrals.refer(project, new ReferralDraft(partner, Pathway.TRAINING, reason, on));
    }

    private static QualificationDraft training(QualificationState state, LocalDate from, LocalDate to, String note) {
        return new QualificationDraft("تكوين في المخبزة", "", from, to, 40, state, "", note);
    }

    private static QualificationDraft course(String name, int hours) {
        return new QualificationDraft(name, "", null, null, hours, PLANNED, "", "");
    }

    private static ProjectDraft named(String ar, String fr) {
        return new ProjectDraft(new LocalizedText(ar, fr), null);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(key);
    }

    private static void denied(Role role, ThrowingCallable act) {
        assertThatThrownBy(act).as(role.name()).isInstanceOf(AccessDeniedException.class);
    }
}
