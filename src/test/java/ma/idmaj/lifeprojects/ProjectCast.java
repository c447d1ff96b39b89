package ma.idmaj.lifeprojects;

import ma.idmaj.lifeprojects.committee.CommitteeService;
import ma.idmaj.lifeprojects.committee.Decision;
import ma.idmaj.lifeprojects.committee.DecisionService;
import ma.idmaj.lifeprojects.committee.Member;
import ma.idmaj.lifeprojects.committee.SessionDraft;
import ma.idmaj.lifeprojects.committee.SessionService;
import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** Leads projects on as people would, with what each move wants to be there; whoever adds a rule adds it here too. */
public final class ProjectCast {

    private final ApplicationContext context;
    private final LifeProjectService projects;
    private final PathwayService pathways;
    private final Clock clock;

    public ProjectCast(ApplicationContext context) {
        this.context = context;
        this.projects = context.getBean(LifeProjectService.class);
        this.pathways = context.getBean(PathwayService.class);
        this.clock = context.getBean(Clock.class);
    }

    /** Prepares the move and makes it, as whoever is signed in. */
    public void move(UUID project, ProjectState to) {
        if (to == ProjectState.DIAGNOSED) diagnose(project);
        if (to.decided()) decide(project, to);
        else if (to == ProjectState.WITHDRAWN) projects.withdraw(project, "غيّر المشروع");
        else projects.move(project, to);
    }

    /** Every pathway not looked at yet is found fine: training too, so that none is wanted. */
    private void diagnose(UUID project) {
        pathways.assess(
                project,
                pathways.diagnosis(project).notLookedAt().stream()
                        .map(pathway -> PathwayDraft.fine(pathway, LocalDate.now(clock)))
                        .toList());
    }

    /** A session of its own for one file, planned, held and closed by the approver who is signed in. */
    private void decide(UUID project, ProjectState to) {
        var sessions = context.getBean(SessionService.class);
        var decisions = context.getBean(DecisionService.class);
        UUID session = sessions.plan(session(LocalDate.of(2026, 1, 12)));
        sessions.add(session, List.of(project));
        decisions.hold(session);
        UUID line = context.getBean(CommitteeService.class)
                .session(session)
                .lines()
                .getFirst()
                .id();
        decisions.decide(
                session,
                line,
                switch (to) {
                    case ADJOURNED -> Decision.adjourn(List.of("بيان أثمان ثان"));
                    case REJECTED -> Decision.reject("خارج مجالات الدعم");
                    default -> Decision.approve();
                });
        decisions.close(session);
    }

    /** What is said of a session: an hour, a place, one member. */
    public static SessionDraft session(LocalDate day) {
        return new SessionDraft(
                day,
                LocalTime.of(10, 0),
                new LocalizedText("قاعة الاجتماعات", "Salle de réunion"),
                List.of(Member.of(
                        new PersonName("زهرة بلمقدم", "Zohra BELMOKADDEM"),
                        new LocalizedText("رئيسة اللجنة", "Présidente du comité"),
                        new LocalizedText("قسم العمل الاجتماعي", "Division de l’action sociale"))));
    }
}
