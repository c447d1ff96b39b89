package ma.idmaj.lifeprojects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Whether the account acting may see a project, and change what is prepared of it: the question every part of it asks. */
@Component
public class PreparedProjects {

    private static final Set<ProjectState> OPEN = EnumSet.of(
            ProjectState.DRAFT,
            ProjectState.DIAGNOSED,
            ProjectState.IN_QUALIFICATION,
            ProjectState.FEASIBILITY,
            ProjectState.ADJOURNED);

    private final LifeProjectRepository projects;
    private final ProjectQueries queries;
    private final EntityManager entities;

    PreparedProjects(LifeProjectRepository projects, ProjectQueries queries, EntityManager entities) {
        this.projects = projects;
        this.queries = queries;
        this.entities = entities;
    }

    /** Whether a project in this state may still be changed: before it is submitted, and when it is adjourned. */
    public static boolean open(ProjectState state) {
        return OPEN.contains(state);
    }

    /** @throws Refusal when there is no such project, or none this account may see */
    public ProjectRow visible(UUID project) {
        // What the transaction has changed so far is read by SQL.
        entities.flush();
        return queries.byId(project).stream().findFirst().orElseThrow(() -> new Refusal("lifeprojects.gone"));
    }

    /** @throws Refusal as {@link #visible}, and for a project that has come to its end */
    public ProjectRow notOver(UUID project) {
        var row = visible(project);
        if (row.state().over()) throw new Refusal("lifeprojects.over", row.state());
        return row;
    }

    /**
     * Takes the project for a change, so that it cannot be submitted, nor changed by another, in the same moment.
     *
     * @throws Refusal when this account may not see it, when it is with the committee or past it, or when someone else is
     *                 writing it just now
     */
    public ProjectRow editable(UUID project) {
        var row = visible(project);
        if (!open(row.state())) throw new Refusal("lifeprojects.prepared.notOpen", row.state());
        var entity = projects.findById(project).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        try {
            // Waits for whoever is writing it, and tells that they did; then lets a submission begun before know of
            // this.
            entities.lock(entity, LockModeType.PESSIMISTIC_WRITE);
            entities.lock(entity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (PersistenceException writtenInTheSameMoment) {
            throw new Refusal("lifeprojects.prepared.changedMeanwhile");
        }
        return row;
    }
}
