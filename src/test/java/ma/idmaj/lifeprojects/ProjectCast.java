package ma.idmaj.lifeprojects;

import org.springframework.context.ApplicationContext;

import java.util.UUID;

/** Leads projects on as people would, with what each move wants to be there; whoever adds a rule adds it here too. */
public final class ProjectCast {

    private final LifeProjectService projects;

    public ProjectCast(ApplicationContext context) {
        this.projects = context.getBean(LifeProjectService.class);
    }

    /** Prepares the move and makes it, as whoever is signed in. */
    public void move(UUID project, ProjectState to) {
        projects.move(project, to);
    }
}
