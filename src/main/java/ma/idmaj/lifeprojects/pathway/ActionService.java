package ma.idmaj.lifeprojects.pathway;

import ma.idmaj.accounts.CentreStaff;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What is to be done for a project: planned, done, cancelled, and what of it is due. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class ActionService {

    /** An action shows among what is due this many days ahead. */
    private static final int AHEAD = 7;

    private final ProjectActionRepository actions;
    private final DueActions due;
    private final PreparedProjects gate;
    private final BeneficiaryService people;
    private final CentreStaff staff;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActionService(
            ProjectActionRepository actions,
            DueActions due,
            PreparedProjects gate,
            BeneficiaryService people,
            CentreStaff staff,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actions = actions;
        this.due = due;
        this.gate = gate;
        this.people = people;
        this.staff = staff;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Of one project, by due date. */
    @Transactional(readOnly = true)
    public List<ActionRow> actions(UUID project) {
        gate.visible(project);
        return actions.findByLifeProjectIdOrderByDueOnAscIdAsc(project).stream()
                .map(ProjectAction::row)
                .toList();
    }

    /** The planned action of one project that is due first. */
    @Transactional(readOnly = true)
    public Optional<ActionRow> next(UUID project) {
        return actions(project).stream()
                .filter(action -> action.state() == ActionState.PLANNED)
                .findFirst();
    }

    /** What the acting account and the people it accompanies have to see to within a week, the longest due first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public List<DueAction> due(int limit) {
        return due(0, limit);
    }

    /** The same, page by page. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public List<DueAction> due(int offset, int limit) {
        return due.until(LocalDate.now(clock).plusDays(AHEAD), offset, limit);
    }

    /** How many of those there are, and how many of them are overdue. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public DueCount dueCount() {
        LocalDate today = LocalDate.now(clock);
        return new DueCount(due.count(today.plusDays(AHEAD)), due.count(today.minusDays(1)));
    }

    /** Actions due within a week, overdue ones among them. */
    public record DueCount(int due, int overdue) {}

    /** The accounts an action of this project can be given to: those of its centre. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public List<CentreStaff.Member> owners(UUID project) {
        var file = people.detail(gate.visible(project).beneficiaryId());
        return staff.of(file.centreId());
    }

    /** @throws Refusal when the project is over, the words are missing, or the owner is none of the centre's */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID plan(UUID project, ActionDraft draft) {
        gate.notOver(project);
        requireOwner(project, draft);
        // Flushed at once: the list of what is due reads it by SQL.
        var action = actions.saveAndFlush(
                new ProjectAction(project, draft, LocalDate.now(clock), clock.instant(), user.username()));
        publish(action, "actionPlanned");
        return action.id;
    }

    /** @throws Refusal as {@link #plan}, once it has ended, or when somebody else has changed it meanwhile */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void edit(UUID id, long version, ActionDraft draft) {
        change(id, version, "actionEdited", action -> {
            requireOwner(action.lifeProjectId, draft);
            action.plan(draft, LocalDate.now(clock));
        });
    }

    /** @throws Refusal once it has ended, or when the day lies ahead */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void finish(UUID id, long version, LocalDate on, String outcome) {
        change(id, version, "actionDone", action -> action.finish(on, outcome, LocalDate.now(clock), user.username()));
    }

    /** @throws Refusal once it has ended, or without a reason */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void cancel(UUID id, long version, String reason) {
        change(id, version, "actionCancelled", action -> action.cancel(reason, LocalDate.now(clock), user.username()));
    }

    private void change(UUID id, long version, String act, Consumer<ProjectAction> verb) {
        var action = actions.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        gate.notOver(action.lifeProjectId);
        if (action.version != version) throw new Refusal("lifeprojects.changedMeanwhile");
        verb.accept(action);
        Meanwhile.saved(() -> actions.saveAndFlush(action));
        publish(action, act);
    }

    private void requireOwner(UUID project, ActionDraft draft) {
        String owner = draft.owner();
        if (owner == null || owner.equals(user.username())) return;
        if (owners(project).stream().noneMatch(member -> member.username().equals(owner)))
            throw new Refusal("lifeprojects.action.ownerUnknown");
    }

    private void publish(ProjectAction action, String act) {
        events.publishEvent(new Changed("lifeproject", action.lifeProjectId.toString(), act, action.pathway.name()));
    }
}
