package ma.idmaj.lifeprojects;

import ma.idmaj.shared.Refusal;

import org.springframework.stereotype.Component;

import java.util.UUID;

/** Whether the account acting may see what is kept under a project, and whether that may still change. */
@Component
public class ProjectGate {

    private final ProjectQueries queries;

    ProjectGate(ProjectQueries queries) {
        this.queries = queries;
    }

    /** @throws Refusal when there is no such project, or none this account may see */
    public ProjectRow visible(UUID project) {
        return queries.byId(project).stream().findFirst().orElseThrow(() -> new Refusal("lifeprojects.gone"));
    }

    /** @throws Refusal as {@link #visible}, and for a project that has come to its end */
    public ProjectRow open(UUID project) {
        var row = visible(project);
        if (row.state().over()) throw new Refusal("lifeprojects.over", row.state());
        return row;
    }
}
