package ma.idmaj.lifeprojects;

import ma.idmaj.lifeprojects.pathway.PathwayDraft;
import ma.idmaj.lifeprojects.pathway.PathwayService;

import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Leads projects on as people would, with what each move wants to be there; whoever adds a rule adds it here too. */
public final class ProjectCast {

    private final LifeProjectService projects;
    private final PathwayService pathways;
    private final Clock clock;

    public ProjectCast(ApplicationContext context) {
        this.projects = context.getBean(LifeProjectService.class);
        this.pathways = context.getBean(PathwayService.class);
        this.clock = context.getBean(Clock.class);
    }

    /** Prepares the move and makes it, as whoever is signed in. */
    public void move(UUID project, ProjectState to) {
        if (to == ProjectState.DIAGNOSED) diagnose(project);
        if (to == ProjectState.WITHDRAWN) projects.withdraw(project, "غيّر المشروع");
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
}
