package ma.idmaj.lifeprojects;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.consent.OpenFiles;
import ma.idmaj.pace.Bulk;
import ma.idmaj.pace.Pace;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Life projects: found, moved from state to state, and brought in from lists decided elsewhere. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PROJECTS_READ')")
public class LifeProjectService {

    /** Signs a step's note may have. */
    public static final int NOTE = 240;

    private final LifeProjectRepository projects;
    private final EquipmentNeedRepository needs;
    private final LifeProjectStepRepository steps;
    private final ProjectQueries queries;
    private final BeneficiaryService people;
    private final OpenFiles openFiles;
    private final List<MoveRule> rules;
    private final ProjectPreparers preparers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Pace pace;

    LifeProjectService(
            LifeProjectRepository projects,
            EquipmentNeedRepository needs,
            LifeProjectStepRepository steps,
            ProjectQueries queries,
            BeneficiaryService people,
            OpenFiles openFiles,
            List<MoveRule> rules,
            ProjectPreparers preparers,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            Pace pace) {
        this.projects = projects;
        this.needs = needs;
        this.steps = steps;
        this.queries = queries;
        this.people = people;
        this.openFiles = openFiles;
        this.rules = rules;
        this.preparers = preparers;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.pace = pace;
    }

    /** Projects the reader may see, by the person's name; without names for those who see needs only. */
    @Transactional(readOnly = true)
    public List<ProjectRow> projects(ProjectFilter filter, int offset, int limit) {
        pace.take(Bulk.SEARCH);
        return queries.rows(filter, null, false, offset, limit);
    }

    @Transactional(readOnly = true)
    public List<ProjectRow> ofBeneficiary(UUID beneficiaryId) {
        return queries.rows(new ProjectFilter("", null), beneficiaryId, false, 0, 20);
    }

    /** Empty when there is none, or none this reader may see. */
    @Transactional(readOnly = true)
    public Optional<ProjectDetail> detail(UUID id) {
        return queries.byId(id).stream()
                .findFirst()
                .map(project -> new ProjectDetail(
                        project,
                        needsOf(List.of(id)).getOrDefault(id, List.of()),
                        steps.findByLifeProjectIdOrderByOccurredAtAscIdAsc(id).stream()
                                .map(s -> new ProjectDetail.Step(s.state, s.occurredAt, s.occurredBy, note(s)))
                                .toList()));
    }

    /** Where each of these projects stands; one that is gone is absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PROJECTS_READ', 'CEREMONY_READ')")
    public Map<UUID, ProjectState> states(Collection<UUID> ids) {
        return projects.findAllById(ids).stream()
                .collect(Collectors.toMap(project -> project.id, project -> project.state));
    }

    /** The trade of each of these projects, by its code; one without a trade is absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('PROJECTS_READ', 'CEREMONY_READ')")
    public Map<UUID, String> tradeCodes(Collection<UUID> ids) {
        var codes = new HashMap<UUID, String>();
        projects.findAllById(ids).forEach(project -> {
            if (project.tradeCode != null) codes.put(project.id, project.tradeCode);
        });
        return codes;
    }

    /** What each of these projects needs, in its order; one that needs nothing is absent. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public Map<UUID, List<EligibleProject.Need>> needs(Collection<UUID> ids) {
        return needsOf(ids);
    }

    /** Funded projects whose holder stands on no live list, with their needs. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public List<EligibleProject> eligible(String words, int limit) {
        var rows = queries.rows(new ProjectFilter(words, ProjectState.FUNDED), null, true, 0, limit);
        var byProject = needsOf(rows.stream().map(ProjectRow::id).toList());
        return rows.stream()
                .filter(row -> row.name() != null)
                .map(row -> new EligibleProject(
                        row.id(),
                        row.beneficiaryId(),
                        row.name(),
                        row.title(),
                        byProject.getOrDefault(row.id(), List.of())))
                .filter(project -> !project.needs().isEmpty())
                .toList();
    }

    /** @throws Refusal when the person's file is none this account may see */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID start(
            UUID beneficiaryId, LocalizedText title, @Nullable String tradeCode, List<EligibleProject.Need> needed) {
        if (people.visible(List.of(beneficiaryId)).isEmpty()) throw new Refusal("lifeprojects.personGone");
        openFiles.check(List.of(beneficiaryId));
        if (title.ar().isEmpty() && title.fr().isEmpty()) throw new Refusal("lifeprojects.titleMissing");
        // Flushed at once: the scoped queries read it by SQL.
        var project = projects.saveAndFlush(
                new LifeProject(beneficiaryId, title, tradeCode, clock.instant(), user.username()));
        keep(project, needed);
        record(project, "started", "");
        return project.id;
    }

    /**
     * Every move but the committee's decisions, the signature for the equipment and the way out of the programme.
     *
     * @throws Refusal               when the project's state has no arrow to {@code to}, or when that is a decision
     * @throws AccessDeniedException when the move is another role's
     */
    @PreAuthorize("hasAnyAuthority('PEOPLE_WRITE', 'CEREMONY_APPROVE', 'FUNDING_WRITE')")
    public void move(UUID id, ProjectState to) {
        var project = locked(id);
        if (to.exit()) throw new Refusal("lifeprojects.exitDecides");
        if (!to.enterableBy(user::may)) throw new AccessDeniedException(to.name());
        if (to.decided()) throw new Refusal("lifeprojects.committeeDecides");
        if (to == ProjectState.WITHDRAWN) throw new Refusal("lifeprojects.withdrawReasonMissing");
        allowed(project, to);
        project.move(to);
        record(project, to.name(), "");
    }

    /**
     * The person gives the project up.
     *
     * @param reason kept with the step; 240 signs at most
     * @throws Refusal without a reason, when the equipment is there already, or while someone counts on it
     */
    // Whoever waited for a colleague's withdrawal sees it, and is told so, instead of what stood before.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void withdraw(UUID id, String reason) {
        String why = CleanText.oneLine(reason);
        if (why.isEmpty()) throw new Refusal("lifeprojects.withdrawReasonMissing");
        if (why.length() > NOTE) throw new Refusal("lifeprojects.noteTooLong", NOTE);
        seen(id);
        // First, as a session that closes takes itself before its files.
        events.publishEvent(new ProjectWithdrawn(id));
        var project = locked(id);
        allowed(project, ProjectState.WITHDRAWN);
        project.move(ProjectState.WITHDRAWN);
        record(project, ProjectState.WITHDRAWN.name(), why);
    }

    /** Everybody who had a hand in a project: none of them decides on it. */
    @Transactional(readOnly = true)
    public Set<String> preparers(UUID id) {
        return preparers.of(find(id));
    }

    /** @throws Refusal when a decision of the committee could not stand, as {@link #decide} would */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void checkDecision(UUID id, ProjectState decision) {
        allowed(find(id), decision);
    }

    /**
     * A decision takes effect: within the closing of the committee's session alone, hence its transaction.
     *
     * @param by user name of the approver who took it there
     * @throws Refusal when the project does not wait for the committee, or {@code by} had a hand in it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void decide(UUID id, ProjectState decision, String by) {
        if (!decision.decided()) throw new IllegalArgumentException(decision.name());
        var project = find(id);
        if (preparers.of(project).contains(by)) throw new Refusal("lifeprojects.preparerCannotDecide");
        allowed(project, decision);
        project.move(decision);
        record(project, decision.name(), by, "");
    }

    /**
     * A visit found the business running, or in difficulty: within the recording of the visit alone, hence its transaction.
     *
     * @param to ACTIVE or IN_DIFFICULTY
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('FOLLOW_UP_WRITE')")
    public void found(UUID id, ProjectState to) {
        if (to != ProjectState.ACTIVE && to != ProjectState.IN_DIFFICULTY)
            throw new IllegalArgumentException(to.name());
        var project = locked(id);
        allowed(project, to);
        project.move(to);
        record(project, to.name(), "");
    }

    /** A decision to leave the programme takes effect: within that decision alone, hence its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void exit(UUID id, ProjectState outcome) {
        if (!outcome.exit()) throw new IllegalArgumentException(outcome.name());
        var project = locked(id);
        allowed(project, outcome);
        project.move(outcome);
        record(project, outcome.name(), "");
    }

    private void allowed(LifeProject project, ProjectState to) {
        ProjectState from = project.state;
        // A move the state has no arrow for is refused as that, whatever else is missing.
        if (!from.next().contains(to)) throw new Refusal("lifeprojects.wrongState", from, to);
        rules.forEach(rule -> rule.check(project.id, from, to));
    }

    /** A project decided by people outside Idmaj, brought by a list: funded, and marked with the file's digest. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public UUID fundOutside(
            UUID beneficiaryId,
            LocalizedText title,
            @Nullable String tradeCode,
            List<EligibleProject.Need> needed,
            String sourceDigest) {
        var project = projects.saveAndFlush(
                new LifeProject(beneficiaryId, title, tradeCode, clock.instant(), user.username()));
        project.fundOutside(sourceDigest);
        keep(project, needed);
        record(project, "fundedOutside", "");
        return project.id;
    }

    /**
     * The approver of a list confirms those of its projects that were decided outside; the others are left as they are.
     *
     * @throws Refusal when the approver brought one of them in, on whatever list
     */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void confirmOutside(Collection<UUID> ids) {
        for (LifeProject project : projects.findByIdInAndApprovedOutsideTrue(ids)) {
            if (project.confirmedBy != null) continue;
            if (preparers.of(project).contains(user.username())) throw new Refusal("lifeprojects.preparerCannotDecide");
            project.confirm(user.username(), clock.instant());
            record(project, "confirmedOutside", "");
        }
    }

    /** The equipment has been signed for. */
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public void markEquipped(UUID id) {
        var project = projects.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        project.move(ProjectState.EQUIPPED);
        record(project, ProjectState.EQUIPPED.name(), "");
    }

    /** What was said of a person is for those alone who read people's files. */
    private String note(LifeProjectStep step) {
        return user.may(Permission.PEOPLE_READ) ? step.note : "";
    }

    /** Through the scoped query: a project of another centre does not exist for this account. */
    private void seen(UUID id) {
        if (queries.byId(id).isEmpty()) throw new Refusal("lifeprojects.gone");
    }

    private LifeProject find(UUID id) {
        seen(id);
        return projects.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
    }

    private LifeProject locked(UUID id) {
        seen(id);
        return projects.locked(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
    }

    private void keep(LifeProject project, List<EligibleProject.Need> needed) {
        for (int i = 0; i < needed.size(); i++) {
            var need = needed.get(i);
            if (needs.add(NewId.next(), project.id, i + 1, need.itemId(), need.quantity()) == 0)
                throw new Refusal("catalogue.gone");
        }
    }

    private void record(LifeProject project, String act, String note) {
        record(project, act, user.username(), note);
    }

    private void record(LifeProject project, String act, String by, String note) {
        // Flushed at once: the scoped queries read the new state by SQL.
        steps.saveAndFlush(new LifeProjectStep(project.id, project.state, clock.instant(), by, note));
        // What was typed stays with the step: the trail holds nothing that could name someone.
        events.publishEvent(new Changed("lifeproject", project.id.toString(), act, ""));
    }

    private Map<UUID, List<EligibleProject.Need>> needsOf(Collection<UUID> ids) {
        return needs.findByLifeProjectIdInOrderByPosition(ids).stream()
                .collect(Collectors.groupingBy(
                        need -> need.lifeProjectId,
                        Collectors.mapping(
                                need -> new EligibleProject.Need(need.itemId, need.quantity), Collectors.toList())));
    }
}
