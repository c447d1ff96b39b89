package ma.idmaj.lifeprojects.needs;

import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.substitutes.SubstituteRow;
import ma.idmaj.catalogue.substitutes.SubstituteService;
import ma.idmaj.lifeprojects.PreparedProjects;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The needs lists: read by all who read projects, written by the centre's case workers until the project is submitted. */
@Service
@Transactional
@PreAuthorize("hasAuthority('PROJECTS_READ')")
public class NeedsService {

    private static final int MAX_LINES = 60;

    private final PreparedProjects projects;
    private final NeedStore store;
    private final KitTaking taking;
    private final SubstituteService substitutes;
    private final ApplicationEventPublisher events;

    NeedsService(
            PreparedProjects projects,
            NeedStore store,
            KitTaking taking,
            SubstituteService substitutes,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.store = store;
        this.taking = taking;
        this.substitutes = substitutes;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public NeedsList needs(UUID project) {
        return new NeedsList(projects.visible(project), store.rows(project));
    }

    /** What whoever composes a list inside an envelope needs to know of these projects, in their order. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
    public Map<UUID, List<ProjectNeed>> toCompose(Collection<UUID> projects) {
        return projects.isEmpty() ? Map.of() : store.needs(projects);
    }

    /** @return the line's id; it stands last */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID add(UUID project, NeedDraft draft) {
        return add(project, draft, Integer.MAX_VALUE);
    }

    /** @param place the line's place, 0 for the first; further than the last is the last */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public UUID add(UUID project, NeedDraft draft, int place) {
        projects.editable(project);
        var rows = store.rows(project);
        if (rows.size() >= MAX_LINES) throw new Refusal("lifeprojects.needs.tooMany", MAX_LINES);
        check(draft, rows, null);
        UUID id = NewId.next();
        store.insert(id, project, rows.size() + 1, draft, CleanText.oneLine(draft.reason()));
        if (place < rows.size()) {
            var order = rows.stream().map(NeedRow::id).collect(Collectors.toCollection(ArrayList::new));
            order.add(Math.max(0, place), id);
            store.order(order);
        }
        changed(project, "needAdded");
        return id;
    }

    /**
     * @param version of the line as it was read
     * @throws NeedChangedMeanwhile when someone else has written the line since
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void change(UUID project, UUID need, long version, NeedDraft draft) {
        projects.editable(project);
        var rows = store.rows(project);
        check(draft, rows, need);
        if (!store.update(need, project, version, draft, CleanText.oneLine(draft.reason())))
            throw new NeedChangedMeanwhile();
        changed(project, "needChanged");
    }

    /** @throws NeedChangedMeanwhile when someone else has written the line since */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void remove(UUID project, UUID need, long version) {
        projects.editable(project);
        if (!store.delete(need, project, version)) throw new NeedChangedMeanwhile();
        changed(project, "needRemoved");
    }

    /** @param places how far down; up when negative */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public void move(UUID project, UUID need, int places) {
        projects.editable(project);
        var order = store.rows(project).stream().map(NeedRow::id).collect(Collectors.toCollection(ArrayList::new));
        int from = order.indexOf(need);
        if (from < 0) throw new NeedChangedMeanwhile();
        int to = Math.clamp((long) from + places, 0, order.size() - 1);
        order.add(to, order.remove(from));
        store.order(order);
        changed(project, "needMoved");
    }

    /** Kits that may be applied, those of the project's trade first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CATALOGUE_READ')")
    public List<KitRow> kits(UUID project) {
        return taking.offered(projects.visible(project).tradeCode());
    }

    /** What applying the kit's current version would change. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CATALOGUE_READ')")
    public KitProposal proposal(UUID project, UUID kit) {
        projects.visible(project);
        return taking.proposal(project, kit);
    }

    /**
     * Adds what the kit has and the list lacks, raises quantities to the kit's, and remembers the version: the list is
     * laid beside it from then on.
     *
     * @param seen the version whose proposal was looked at
     * @throws KitMovedOn when another version is on offer by now
     */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    public KitProposal applyKit(UUID project, UUID kit, long seen) {
        return apply(project, kit, seen);
    }

    /** A new project's list, filled from the kit as it is on offer: its lines are looked at on the project's page. */
    @PreAuthorize("hasAuthority('PEOPLE_WRITE')")
    KitProposal beginWith(UUID project, UUID kit) {
        return apply(project, kit, null);
    }

    private KitProposal apply(UUID project, UUID kit, @Nullable Long seen) {
        projects.editable(project);
        var proposal = taking.apply(project, kit, seen, MAX_LINES);
        if (proposal.worthApplying()) changed(project, "kitApplied");
        return proposal;
    }

    /**
     * What the catalogue has approved to stand in for an item, counted as it is, the cheapest first: offered for a line
     * of it, as many as a line takes.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CATALOGUE_READ')")
    public List<SubstituteRow> standIns(UUID item) {
        return substitutes.approved(List.of(item)).getOrDefault(item, List.of()).stream()
                .limit(NeedDraft.MAX_SUBSTITUTES)
                .toList();
    }

    /** How the list differs from the version of the kit it was last filled from; empty when it was from none. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('CATALOGUE_READ')")
    public Optional<KitDifference> difference(UUID project) {
        projects.visible(project);
        return taking.difference(project);
    }

    /** @param self the line that is changed; null for a new one */
    private void check(NeedDraft draft, List<NeedRow> rows, @Nullable UUID self) {
        if (draft.quantity() < 1 || draft.quantity() > NeedDraft.MAX_QUANTITY)
            throw new Refusal("lifeprojects.needs.quantityWrong", NeedDraft.MAX_QUANTITY);
        if (draft.substitutes().contains(draft.itemId())) throw new Refusal("lifeprojects.needs.ownSubstitute");
        if (draft.substitutes().size() > NeedDraft.MAX_SUBSTITUTES)
            throw new Refusal("lifeprojects.needs.tooManySubstitutes", NeedDraft.MAX_SUBSTITUTES);
        if (CleanText.oneLine(draft.reason()).length() > NeedDraft.MAX_REASON)
            throw new Refusal("lifeprojects.prepared.tooLong", NeedDraft.MAX_REASON);
        boolean twice = rows.stream()
                .anyMatch(
                        row -> row.itemId().equals(draft.itemId()) && !row.id().equals(self));
        if (twice) throw new Refusal("lifeprojects.needs.twice");
        var before = rows.stream().filter(row -> row.id().equals(self)).findFirst();
        // What the line already names may stay, though it is no longer on offer: the list says so.
        var chosen = new HashSet<>(draft.substitutes());
        chosen.add(draft.itemId());
        before.ifPresent(row -> {
            chosen.remove(row.itemId());
            row.substitutes().forEach(substitute -> chosen.remove(substitute.itemId()));
        });
        if (!store.approved(chosen).containsAll(chosen)) throw new Refusal("lifeprojects.needs.notOnOffer");
        // One piece of the one in the place of one lot of the other is another quantity.
        store.countedOtherwise(draft.itemId(), draft.substitutes()).ifPresent(name -> {
            throw new Refusal("lifeprojects.needs.substituteUnit", name);
        });
    }

    private void changed(UUID project, String act) {
        events.publishEvent(new Changed("lifeproject", project.toString(), act, ""));
    }
}
