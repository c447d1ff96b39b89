package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.ProjectState;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The committee as one may read it: sessions, agendas, what waits, what was decided. A centre sees its own files only. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PROJECTS_READ')")
public class CommitteeService {

    private static final int LATEST = 100;

    private final CommitteeSessionRepository sessions;
    private final CommitteeQueries queries;
    private final FileQueries files;
    private final CurrentUser user;

    CommitteeService(
            CommitteeSessionRepository sessions, CommitteeQueries queries, FileQueries files, CurrentUser user) {
        this.sessions = sessions;
        this.queries = queries;
        this.files = files;
        this.user = user;
    }

    /** The newest first. */
    public List<SessionRow> sessions() {
        return queries.sessions(null, LATEST);
    }

    /** @throws SessionNotFound when there is none, or none with a file this account may see */
    public SessionDetail session(UUID id) {
        SessionRow row = queries.sessions(id, 1).stream().findFirst().orElseThrow(SessionNotFound::new);
        CommitteeSession session = sessions.findById(id).orElseThrow(SessionNotFound::new);
        return new SessionDetail(
                row,
                List.copyOf(session.members),
                queries.lines(id),
                user.centreScope().isEmpty(),
                session.digest,
                session.version);
    }

    /** Who sat in the session before: most sit again. */
    @PreAuthorize("hasAuthority('COMMITTEE_PLAN')")
    public List<Member> lastMembers() {
        return queries.sessions(null, 1).stream()
                .flatMap(row -> sessions.findById(row.id()).stream())
                .flatMap(session -> List.copyOf(session.members).stream())
                .toList();
    }

    /** Submitted projects on no open agenda, those that have waited longest first. */
    public List<WaitingFile> waiting(String words, int limit) {
        return files.waiting(ProjectState.SUBMITTED, words, limit);
    }

    public int waitingCount() {
        return files.waitingCount(ProjectState.SUBMITTED);
    }

    /** The session on whose agenda a project stands, while that session is to come or under way. */
    public Optional<UUID> agendaOf(UUID project) {
        return files.agendaOf(project);
    }

    /** What closed sessions decided on a project, the newest first. */
    public List<PastDecision> decisions(UUID project) {
        return files.decisions("p.id", project);
    }
}
