package ma.idmaj.lifeprojects.committee;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Sessions of the committee: planned, described, given their agenda, or cancelled. */
@Service
@Transactional
@PreAuthorize("hasAuthority('COMMITTEE_PLAN')")
public class SessionService {

    private final CommitteeSessionRepository sessions;
    private final FileQueries files;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionService(
            CommitteeSessionRepository sessions,
            FileQueries files,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.files = files;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public UUID plan(SessionDraft draft) {
        var session = sessions.saveAndFlush(new CommitteeSession(draft, user.username(), clock.instant()));
        events.publishEvent(new Changed("committee", session.id.toString(), "sessionPlanned", ""));
        return session.id;
    }

    /** @throws Refusal when somebody else has described it since {@code version} */
    public void describe(UUID id, long version, SessionDraft draft) {
        change(id, "sessionDescribed", "", session -> {
            if (session.version != version) throw new Refusal("lifeprojects.committee.changedMeanwhile");
            session.describe(draft);
        });
    }

    public void cancel(UUID id) {
        change(id, "sessionCancelled", "", CommitteeSession::cancel);
    }

    /**
     * Puts files on the agenda, all of them or none.
     *
     * @throws Refusal when one does not wait for the committee, or stands on an open agenda already
     */
    public void add(UUID id, List<UUID> projects) {
        if (projects.isEmpty()) throw new Refusal("lifeprojects.committee.chooseFiles");
        change(id, "filesAdded", Integer.toString(projects.size()), session -> {
            List<SubmittedFile> submitted = files.submitted(projects);
            if (submitted.size() < projects.size()) throw new Refusal("lifeprojects.committee.notSubmitted");
            if (files.anyOnAgenda(projects)) throw new Refusal("lifeprojects.committee.alreadyOnAgenda");
            submitted.forEach(session::add);
        });
    }

    public void remove(UUID id, UUID line) {
        change(id, "fileRemoved", "", session -> session.remove(line));
    }

    /** @param position the file's new place, from 1 */
    public void move(UUID id, UUID line, int position) {
        change(id, "fileMoved", Integer.toString(position), session -> session.move(line, position));
    }

    /** Names who speaks for a file before the committee, in place of who submitted it. */
    public void present(UUID id, UUID line, PersonName presenter) {
        change(id, "presenterNamed", "", session -> session.present(line, presenter));
    }

    private void change(UUID id, String act, String detail, Consumer<CommitteeSession> verb) {
        var session = sessions.locked(id).orElseThrow(SessionNotFound::new);
        verb.accept(session);
        sessions.saveAndFlush(session);
        events.publishEvent(new Changed("committee", id.toString(), act, detail));
    }
}
