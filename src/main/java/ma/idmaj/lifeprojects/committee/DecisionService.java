package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.Changed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The session itself: decisions file by file, each of which can be taken back until the session is closed. Closing moves
 * the projects, writes the minutes and carries over what is undecided, in one transaction.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
public class DecisionService {

    private final CommitteeSessionRepository sessions;
    private final CommitteeQueries queries;
    private final FileQueries files;
    private final LifeProjectService projects;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionService(
            CommitteeSessionRepository sessions,
            CommitteeQueries queries,
            FileQueries files,
            LifeProjectService projects,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.queries = queries;
        this.files = files;
        this.projects = projects;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The committee sits down: from now on its agenda stands. */
    public void hold(UUID id) {
        CommitteeSession session = locked(id);
        session.hold(LocalDate.now(clock));
        sessions.saveAndFlush(session);
        tell(new Changed("committee", id.toString(), "sessionHeld", ""));
    }

    /**
     * Decides, or decides otherwise than before.
     *
     * @throws DecidedMeanwhile when another approver was first
     */
    public void decide(UUID id, UUID lineId, Decision decision) {
        CommitteeSession session = locked(id);
        CommitteeLine line = session.line(lineId);
        session.decide(lineId, decision, user.username(), projects.preparers(line.lifeProjectId), clock.instant());
        projects.checkDecision(line.lifeProjectId, decision.outcome().state());
        sessions.saveAndFlush(session);
        tell(new Changed(
                "committee",
                id.toString(),
                switch (decision.outcome()) {
                    case APPROVED -> "fileApproved";
                    case ADJOURNED -> "fileAdjourned";
                    default -> "fileRejected";
                },
                Integer.toString(line.position)));
    }

    /** Takes a decision of one's own back. */
    public void undo(UUID id, UUID lineId) {
        CommitteeSession session = locked(id);
        session.undo(lineId, user.username());
        sessions.saveAndFlush(session);
        tell(new Changed("committee", id.toString(), "fileUndecided", Integer.toString(session.line(lineId).position)));
    }

    /** Moves the projects, freezes the minutes; undecided files go to the next planned session, or wait for one. */
    public void close(UUID id) {
        CommitteeSession session = locked(id);
        session.carryOver();
        sessions.saveAndFlush(session);
        var minutes = MinutesText.of(session, queries.lines(id), clock.instant());
        for (CommitteeLine line : session.decided()) {
            projects.decide(
                    line.lifeProjectId,
                    Objects.requireNonNull(line.outcome).state(),
                    Objects.requireNonNull(line.decidedBy));
        }
        session.close(user.username(), clock.instant(), minutes.canonical(), minutes.digest());
        sessions.saveAndFlush(session);
        carry(session);
        tell(new Changed("committee", id.toString(), "sessionClosed", minutes.digest()));
    }

    private void carry(CommitteeSession session) {
        List<UUID> left = session.ended(Outcome.CARRIED_OVER).stream()
                .map(line -> line.lifeProjectId)
                .toList();
        queries.following(session.id).flatMap(sessions::locked).ifPresent(next -> {
            var there = new HashSet<UUID>();
            next.lines.forEach(line -> there.add(line.lifeProjectId));
            files.submitted(left).stream()
                    .filter(file -> !there.contains(file.project()))
                    .forEach(next::add);
            sessions.saveAndFlush(next);
        });
    }

    private CommitteeSession locked(UUID id) {
        return sessions.locked(id).orElseThrow(SessionNotFound::new);
    }

    private void tell(Changed change) {
        events.publishEvent(change);
    }
}
