package ma.idmaj.lifeprojects;

import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Opens life projects from a title, a trade and a kit, and words them anew until the committee has them. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PEOPLE_WRITE')")
public class ProjectDrafts {

    private final LifeProjectService service;
    private final LifeProjectRepository projects;
    private final PreparedProjects gate;
    private final KitService kits;
    private final ApplicationEventPublisher events;

    ProjectDrafts(
            LifeProjectService service,
            LifeProjectRepository projects,
            PreparedProjects gate,
            KitService kits,
            ApplicationEventPublisher events) {
        this.service = service;
        this.projects = projects;
        this.gate = gate;
        this.kits = kits;
        this.events = events;
    }

    /** The person's projects that have not come to an end: a second one is warned of, not refused. */
    @Transactional(readOnly = true)
    public List<ProjectRow> live(UUID person) {
        return service.ofBeneficiary(person).stream()
                .filter(project -> !project.state().over())
                .toList();
    }

    /**
     * @param kitId of the kit whose items become the first needs; null for none
     * @throws Refusal without a title, or with a trade or kit that does not exist or do not belong together
     */
    public UUID open(UUID person, ProjectDraft draft, @Nullable UUID kitId) {
        check(draft);
        if (kitId != null) offered(kitId, draft);
        UUID project = service.start(person, draft.title(), draft.tradeCode(), List.of());
        if (kitId != null) events.publishEvent(new ProjectOpened(project, kitId));
        return project;
    }

    /**
     * @param before what the writer had on the screen
     * @throws Refusal once the committee has the project, or when someone else has worded it anew meanwhile
     */
    public void describe(UUID id, ProjectDraft before, ProjectDraft draft) {
        gate.visible(id);
        check(draft);
        var project = projects.findById(id).orElseThrow(() -> new Refusal("lifeprojects.gone"));
        if (!before.equals(new ProjectDraft(project.title, project.tradeCode)))
            throw new Refusal("lifeprojects.changedMeanwhile");
        boolean otherTrade = !Objects.equals(project.tradeCode, draft.tradeCode());
        project.describe(draft.title(), draft.tradeCode());
        // The scoped queries read it by SQL.
        projects.saveAndFlush(project);
        if (otherTrade) events.publishEvent(new TradeChanged(id));
        var difference = new Difference()
                .both("title", before.title(), draft.title())
                .text("trade", before.tradeCode(), draft.tradeCode());
        events.publishEvent(new Changed("lifeproject", id.toString(), "edited", difference));
    }

    private void check(ProjectDraft draft) {
        draft.check();
        String trade = draft.tradeCode();
        if (trade != null
                && kits.trades().stream().noneMatch(known -> known.code().equals(trade)))
            throw new Refusal("lifeprojects.tradeUnknown");
    }

    private void offered(UUID kitId, ProjectDraft draft) {
        boolean offered = kits.kits().stream()
                .anyMatch(one -> one.id().equals(kitId) && one.trade().code().equals(draft.tradeCode()));
        if (!offered) throw new Refusal("lifeprojects.kitUnknown");
    }
}
