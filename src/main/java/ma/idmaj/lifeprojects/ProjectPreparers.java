package ma.idmaj.lifeprojects;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps who ever had a hand in a project: whatever is told as a change of it, before and beside the decisions. */
@Component
class ProjectPreparers {

    /** What happens to a project from its decision on does not prepare it. */
    private static final Set<String> NOT_PREPARING = Stream.concat(
                    Stream.of(ProjectState.values())
                            .filter(state -> state.ordinal() > ProjectState.SUBMITTED.ordinal())
                            .map(ProjectState::name),
                    Stream.of("confirmedOutside"))
            .collect(Collectors.toSet());

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ProjectPreparers(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @EventListener
    void note(Changed change) {
        if (!change.subject().equals("lifeproject") || NOT_PREPARING.contains(change.act())) return;
        jdbc.sql("insert ignore into project_preparer (life_project_id, username) values (?, ?)")
                .params(UUID.fromString(change.id()), user.username())
                .update();
    }

    Set<String> of(LifeProject project) {
        var names = new HashSet<String>(jdbc.sql("select username from project_preparer where life_project_id = ?")
                .param(project.id)
                .query(String.class)
                .list());
        names.add(project.createdBy);
        return names;
    }
}
