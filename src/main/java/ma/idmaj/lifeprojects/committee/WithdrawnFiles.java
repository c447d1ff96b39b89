package ma.idmaj.lifeprojects.committee;

import ma.idmaj.lifeprojects.ProjectWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A project given up leaves the agenda it stands on; the withdrawal itself is what the trail tells. */
@Component
class WithdrawnFiles {

    private final CommitteeSessionRepository sessions;
    private final CommitteeQueries queries;

    WithdrawnFiles(CommitteeSessionRepository sessions, CommitteeQueries queries) {
        this.sessions = sessions;
        this.queries = queries;
    }

    @EventListener
    void leaves(ProjectWithdrawn withdrawn) {
        queries.openSessionOf(withdrawn.project()).flatMap(sessions::locked).ifPresent(session -> {
            session.withdraw(withdrawn.project());
            sessions.saveAndFlush(session);
        });
    }
}
