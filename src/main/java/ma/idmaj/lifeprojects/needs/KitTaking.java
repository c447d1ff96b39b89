package ma.idmaj.lifeprojects.needs;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.needs.KitProposal.Effect;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fills needs lists from kits, remembers which version was taken, and lays the list beside it afterwards. */
@Component
class KitTaking {

    private final NeedStore store;
    private final KitService kits;
    private final CurrentUser user;
    private final Clock clock;

    KitTaking(NeedStore store, KitService kits, CurrentUser user, Clock clock) {
        this.store = store;
        this.kits = kits;
        this.user = user;
        this.clock = clock;
    }

    /** Those of the trade first. */
    List<KitRow> offered(@Nullable String trade) {
        var all = new ArrayList<>(kits.kits());
        all.sort(Comparator.comparing((KitRow kit) -> !kit.trade().code().equals(trade)));
        return all;
    }

    KitProposal proposal(UUID project, UUID kit) {
        return proposal(kit(kit), store.rows(project), project);
    }

    /**
     * Adds what the kit has and the list lacks, as urgent as the kit has it and with its alternates, and raises quantities
     * to the kit's.
     *
     * @param seen the version that was looked at; null for the one on offer, whichever it is
     * @throws KitMovedOn when another version is on offer by now
     */
    KitProposal apply(UUID project, UUID kit, @Nullable Long seen, int maxLines) {
        KitRow now = kit(kit);
        if (seen != null && seen != now.version()) throw new KitMovedOn(now);
        var rows = store.rows(project);
        var proposal = proposal(now, rows, project);
        var lines = proposal.kit().lines().stream().collect(Collectors.toMap(KitRow.Line::itemId, line -> line));
        Set<UUID> offered = store.approved(alternates(proposal.kit()));
        int position = rows.size();
        for (KitProposal.Line line : proposal.lines()) {
            if (line.effect() == Effect.ADDED)
                store.insert(NewId.next(), project, ++position, draft(lines.get(line.itemId()), offered), "");
            if (line.effect() == Effect.RAISED) raise(project, rows, line);
        }
        if (position > maxLines) throw new Refusal("lifeprojects.needs.tooMany", maxLines);
        if (!proposal.taken()) store.takeKit(project, proposal.kit(), user.username(), clock.instant());
        return proposal;
    }

    /** Empty for a list that was filled from no kit. */
    Optional<KitDifference> difference(UUID project) {
        return store.kitTaken(project)
                .map(taken -> KitDifference.between(kits.version(taken.kit(), taken.version()), store.rows(project)));
    }

    private static NeedDraft draft(KitRow.Line line, Set<UUID> offered) {
        return new NeedDraft(
                line.itemId(),
                line.quantity(),
                priority(line.priority()),
                line.alternates().stream()
                        .filter(alternate -> alternate.unit() == line.unit())
                        .map(KitRow.Alternate::itemId)
                        .filter(offered::contains)
                        .collect(Collectors.toSet()),
                "");
    }

    private static NeedPriority priority(KitPriority priority) {
        return switch (priority) {
            case ESSENTIAL -> NeedPriority.ESSENTIAL;
            case USEFUL -> NeedPriority.USEFUL;
            case OPTIONAL -> NeedPriority.OPTIONAL;
        };
    }

    private static Set<UUID> alternates(KitRow kit) {
        var alternates = new HashSet<UUID>();
        kit.lines().forEach(line -> line.alternates().forEach(one -> alternates.add(one.itemId())));
        return alternates;
    }

    private void raise(UUID project, List<NeedRow> rows, KitProposal.Line line) {
        rows.stream()
                .filter(row -> row.itemId().equals(line.itemId()))
                .findFirst()
                .ifPresent(row -> store.update(
                        row.id(),
                        project,
                        row.version(),
                        new NeedDraft(
                                row.itemId(),
                                row.quantity() + line.after() - line.before(),
                                row.priority(),
                                row.substitutes().stream()
                                        .map(NeedRow.Substitute::itemId)
                                        .collect(Collectors.toSet()),
                                row.reason()),
                        row.reason()));
    }

    private KitProposal proposal(KitRow kit, List<NeedRow> rows, UUID project) {
        var before = rows.stream().collect(Collectors.toMap(NeedRow::itemId, NeedRow::quantity, Integer::sum));
        Set<UUID> offered =
                store.approved(kit.lines().stream().map(KitRow.Line::itemId).toList());
        boolean taken = store.kitTaken(project)
                .filter(one -> one.kit().equals(kit.id()) && one.version() == kit.version())
                .isPresent();
        return new KitProposal(
                kit,
                kit.lines().stream().map(line -> line(line, before, offered)).toList(),
                taken);
    }

    private static KitProposal.Line line(KitRow.Line line, Map<UUID, Integer> before, Set<UUID> offered) {
        int has = before.getOrDefault(line.itemId(), 0);
        Optional<Integer> instead = line.alternates().stream()
                .map(alternate -> before.getOrDefault(alternate.itemId(), 0))
                .filter(many -> many > 0)
                .findFirst();
        if (has == 0 && instead.isPresent())
            return new KitProposal.Line(
                    line.itemId(), line.name(), Effect.ALTERNATE_THERE, instead.get(), instead.get());
        Effect effect = effect(line, has, offered.contains(line.itemId()));
        int after = effect == Effect.ADDED || effect == Effect.RAISED ? line.quantity() : has;
        return new KitProposal.Line(line.itemId(), line.name(), effect, has, after);
    }

    private static Effect effect(KitRow.Line line, int has, boolean offered) {
        // Six pieces are not six lots: neither added nor compared.
        if (line.today().unit() != line.unit()) return Effect.UNIT_CHANGED;
        if (has >= line.quantity()) return Effect.THERE;
        if (!offered) return Effect.NOT_ON_OFFER;
        return has == 0 ? Effect.ADDED : Effect.RAISED;
    }

    private KitRow kit(UUID id) {
        return kits.kits().stream()
                .filter(kit -> kit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("lifeprojects.needs.kitGone"));
    }
}
