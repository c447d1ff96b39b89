package ma.idmaj.demo;

import static ma.idmaj.lifeprojects.pathway.PathwayState.*;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.ActionDraft;
import ma.idmaj.lifeprojects.pathway.ActionService;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayRow;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.lifeprojects.qualification.QualificationDraft;
import ma.idmaj.lifeprojects.qualification.QualificationService;
import ma.idmaj.lifeprojects.qualification.QualificationState;
import ma.idmaj.lifeprojects.qualification.ReferralDraft;
import ma.idmaj.lifeprojects.qualification.ReferralService;
import ma.idmaj.territory.PartnerRow;
import ma.idmaj.territory.PartnerService;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the demo's projects were prepared by: a diagnosis, an action or two, a training, an answered referral. */
@Component
class DemoPathways implements DemoProjectContent {

    /** Days ago, after the dates the history gets: see {@link DemoProjects}. */
    private static final int LOOKED = 171;

    private static final int BEGUN = 140;
    private static final int COMPLETED = 65;

    private final PathwayService pathways;
    private final ActionService actions;
    private final QualificationService trainings;
    private final ReferralService referrals;
    private final PartnerService partners;
    private final Clock clock;

    /** Projects prepared so far: what each has differs by its turn. */
    private int turn;

    DemoPathways(
            PathwayService pathways,
            ActionService actions,
            QualificationService trainings,
            ReferralService referrals,
            PartnerService partners,
            Clock clock) {
        this.pathways = pathways;
        this.actions = actions;
        this.trainings = trainings;
        this.referrals = referrals;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public void prepare(UUID project, UUID person, KitRow kit, ProjectState to) {
        DemoActor.as(DemoAccount.CASEWORKER.username(), () -> {
            switch (to) {
                case DIAGNOSED -> diagnose(project);
                case IN_QUALIFICATION -> train(project, kit);
                case FEASIBILITY -> complete(project);
                default -> {
                    // The other moves want nothing of this part.
                }
            }
            return project;
        });
    }

    private void diagnose(UUID project) {
        turn++;
        LocalDate today = LocalDate.now(clock);
        pathways.assess(
                project,
                List.of(
                        entry(
                                Pathway.TRAINING,
                                UNDER_WAY,
                                ResponsibleSide.PARTNER,
                                "تكوين تكميلي في تدبير مشروع صغير",
                                60),
                        turn % 3 == 0
                                ? entry(
                                        Pathway.PREMISES,
                                        GAP,
                                        ResponsibleSide.PERSON,
                                        "البحث عن محل للكراء قرب السكن",
                                        75)
                                : entry(Pathway.PREMISES, FINE, null, "", null),
                        entry(
                                Pathway.PAPERS,
                                UNDER_WAY,
                                ResponsibleSide.AUTHORITY,
                                "التسجيل في نظام المقاول الذاتي",
                                90),
                        entry(Pathway.FINANCING, FINE, null, "", null),
                        entry(Pathway.EQUIPMENT, GAP, ResponsibleSide.FOUNDATION, "طقم تجهيزات المهنة", null),
                        entry(Pathway.FAMILY, FINE, null, "", null),
                        turn % 4 == 0
                                ? entry(Pathway.FOLLOW_UP, NOT_NEEDED, null, "زيارات التتبع كافية", null)
                                : entry(Pathway.FOLLOW_UP, FINE, ResponsibleSide.CENTRE, "", null)));
        if (turn % 5 == 0) {
            actions.plan(
                    project,
                    new ActionDraft("إحضار نسخة من عقد الكراء", Pathway.PREMISES, null, today.plusDays(turn % 21 - 5)));
        }
        UUID done = actions.plan(
                project,
                new ActionDraft(
                        "تهييء ملف التسجيل في نظام المقاول الذاتي",
                        Pathway.PAPERS,
                        DemoAccount.CASEWORKER.username(),
                        turn % 9 == 0 ? today.plusDays(turn % 17 - 6) : today.minusDays(90)));
        if (turn % 9 != 0) actions.finish(done, 0, today.minusDays(100), "");
    }

    private void train(UUID project, KitRow kit) {
        LocalDate today = LocalDate.now(clock);
        trainings.add(
                project,
                new QualificationDraft(
                        kit.trade().name().ar() + ": تدبير مشروع صغير",
                        "مكتب التكوين المهني وإنعاش الشغل",
                        today.minusDays(BEGUN),
                        null,
                        40,
                        QualificationState.UNDER_WAY,
                        "",
                        ""));
        if (turn % 2 == 0) return;
        PartnerRow partner = partners.partners().get(turn % 5);
        UUID referral = referrals.refer(
                project,
                new ReferralDraft(
                        partner.id(), Pathway.TRAINING, "الاستفادة من تكوين تكميلي في المهنة", today.minusDays(150)));
        if (turn % 7 == 0) referrals.refuse(referral, today.minusDays(120), "لا توجد أماكن شاغرة هذه السنة");
        else if (turn % 3 != 0) referrals.accept(referral, today.minusDays(130), "");
    }

    private void complete(UUID project) {
        LocalDate today = LocalDate.now(clock);
        for (var training : trainings.trainings(project)) {
            if (!training.state().open()) continue;
            trainings.change(
                    training.id(),
                    training.version(),
                    new QualificationDraft(
                            training.course(),
                            training.body(),
                            training.from(),
                            today.minusDays(COMPLETED),
                            training.hours(),
                            QualificationState.COMPLETED,
                            "%d/%d".formatted(1000 + turn, today.getYear()),
                            ""));
        }
    }

    /** @param within days from the day it was looked at; null without a due date */
    private PathwayDraft entry(
            Pathway pathway,
            PathwayState state,
            @Nullable ResponsibleSide side,
            String note,
            @Nullable Integer within) {
        LocalDate on = LocalDate.now(clock).minusDays(LOOKED);
        // What is open still is due about now.
        LocalDate due = within == null ? null : on.plusDays(LOOKED + within - 70L);
        return new PathwayDraft(pathway, state, side, note, on, due, PathwayRow.NEW);
    }
}
