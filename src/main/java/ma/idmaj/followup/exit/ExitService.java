package ma.idmaj.followup.exit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The way out of the programme: a case worker proposes, an approver who is another person decides. */
@Service
@Transactional
@PreAuthorize("hasAuthority('FOLLOW_UP_READ')")
public class ExitService {

    private final ExitStore store;
    private final LifeProjectService projects;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExitService(
            ExitStore store,
            LifeProjectService projects,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.projects = projects;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait for a decision, the first proposed first. */
    @Transactional(readOnly = true)
    public List<ExitProposal> waiting(int limit) {
        return store.waiting(limit);
    }

    /** How many wait for somebody else than who proposed them, and so for the reader: one query, asked on every page. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public int toDecide() {
        return store.toDecide(user.username());
    }

    /** Those decided or taken back, the last first. */
    @Transactional(readOnly = true)
    public List<ExitProposal> decided(int limit) {
        return store.decided(limit);
    }

    /** Of one project, the last first; none of a project the reader may not see. */
    @Transactional(readOnly = true)
    public List<ExitProposal> of(UUID project) {
        return store.of(project);
    }

    /**
     * @throws Refusal when the project has not run yet or is over, when a proposal waits already, and for a day before the
     *                 equipment was signed for or still to come
     */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public UUID propose(UUID project, ExitDraft draft) {
        ProjectState state = projects.detail(project)
                .orElseThrow(() -> new Refusal("lifeprojects.gone"))
                .project()
                .state();
        if (!state.next().contains(draft.outcome().state())) throw new Refusal("followup.exit.wrongState", state);
        if (draft.reason().outcome() != draft.outcome()) throw new Refusal("followup.exit.otherReason");
        String note = CleanText.oneLine(draft.note());
        if (note.length() > ExitDraft.NOTE) throw new Refusal("followup.tooLong", ExitDraft.NOTE);
        boolean early = store.equippedOn(project)
                .filter(day -> draft.since().isBefore(day))
                .isPresent();
        if (early || draft.since().isAfter(LocalDate.now(clock))) throw new Refusal("followup.exit.dayWrong");
        if (store.waits(project)) throw new Refusal("followup.exit.waitsAlready");
        UUID id = NewId.next();
        try {
            store.propose(
                    id,
                    project,
                    new ExitDraft(draft.outcome(), draft.since(), draft.reason(), note),
                    user.username(),
                    clock.instant());
        } catch (DuplicateKeyException another) {
            throw new Refusal("followup.exit.waitsAlready");
        }
        changed(id, "exitProposed", draft.outcome());
        return id;
    }

    /** A visit found the business at a stop: proposed to whoever decides, unless a proposal waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void foundStopped(UUID project, LocalDate day) {
        if (store.waits(project)) return;
        UUID id = NewId.next();
        store.propose(
                id,
                project,
                new ExitDraft(ExitOutcome.CEASED, day, ExitReason.FOUND_STOPPED, ""),
                user.username(),
                clock.instant());
        changed(id, "exitProposed", ExitOutcome.CEASED);
    }

    /** The proposer thought better of it, or things have changed. */
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void takeBack(UUID id) {
        var proposal = waitingOne(id);
        store.answer(id, ExitAnswer.TAKEN_BACK, "", user.username(), clock.instant());
        changed(id, "exitTakenBack", proposal.outcome());
    }

    /**
     * Writes the outcome and leads the project out.
     *
     * @throws Refusal for one's own proposal, and for one that is answered
     */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void accept(UUID id) {
        var proposal = anothers(id);
        store.answer(id, ExitAnswer.ACCEPTED, "", user.username(), clock.instant());
        store.outcome(proposal, user.username(), clock.instant());
        projects.exit(proposal.project(), proposal.outcome().state());
        changed(id, "exitAccepted", proposal.outcome());
    }

    /** @throws Refusal without a reason, for one's own proposal, and for one that is answered */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void refuse(UUID id, String reason) {
        String why = CleanText.oneLine(reason);
        if (why.isEmpty()) throw new Refusal("followup.exit.whyMissing");
        if (why.length() > ExitDraft.NOTE) throw new Refusal("followup.tooLong", ExitDraft.NOTE);
        var proposal = anothers(id);
        store.answer(id, ExitAnswer.REFUSED, why, user.username(), clock.instant());
        changed(id, "exitRefused", proposal.outcome());
    }

    private ExitProposal anothers(UUID id) {
        var proposal = waitingOne(id);
        if (proposal.proposedBy().equals(user.username())) throw new Refusal("followup.exit.own");
        return proposal;
    }

    private ExitProposal waitingOne(UUID id) {
        return store.locked(id).filter(ExitProposal::waits).orElseThrow(() -> new Refusal("followup.exit.gone"));
    }

    private void changed(UUID id, String act, ExitOutcome outcome) {
        events.publishEvent(new Changed("exit", id.toString(), act, outcome.name()));
    }
}
