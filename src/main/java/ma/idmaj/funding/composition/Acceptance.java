package ma.idmaj.funding.composition;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.funding.composition.OpenLists.ByHand;
import ma.idmaj.funding.composition.OpenLists.Listed;
import ma.idmaj.funding.composition.OpenLists.ListedItem;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Composition.Member;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hands a kept run to its ceremony's list, as long as all it was made of still stands. */
@Component
class Acceptance {

    private final CandidateQueries queries;
    private final Problems problems;
    private final CompositionStore store;
    private final LifeProjectService projects;
    private final ObjectProvider<OpenLists> lists;
    private final CurrentUser user;
    private final Clock clock;

    Acceptance(
            CandidateQueries queries,
            Problems problems,
            CompositionStore store,
            LifeProjectService projects,
            ObjectProvider<OpenLists> lists,
            CurrentUser user,
            Clock clock) {
        this.queries = queries;
        this.problems = problems;
        this.store = store;
        this.projects = projects;
        this.lists = lists;
        this.user = user;
        this.clock = clock;
    }

    /** @param left of the tranche, for lists still to be approved */
    void accept(CompositionStore.Kept kept, Money left) {
        UUID ceremony = kept.row().ceremonyId();
        if (ceremony == null) throw new Refusal("funding.composition.noCeremony");
        Composition list = kept.outcome().list();
        if (list.members().isEmpty()) throw new Refusal("funding.composition.nobodyIn");
        // First of all: from here on nobody changes the list that is compared.
        var now = lists.stream().map(keeper -> keeper.take(ceremony)).toList();
        if (list.total().compareTo(left) > 0)
            throw new Refusal("funding.composition.aboveLeft", list.total().format(), left.format());
        if (!store.accept(kept.row().id(), user.username(), clock.instant()))
            throw new Refusal("funding.composition.acceptedBefore");
        now.forEach(open -> sameByHand(kept.outcome().byHand(), open.lines()));
        var still = queries.candidates(ceremony).stream()
                .collect(Collectors.toMap(CandidateRow::project, Function.identity()));
        List<CandidateRow> in = list.members().stream()
                .map(member -> candidate(member.project(), still))
                .toList();
        var items = problems.names(list.members().stream()
                .flatMap(member -> member.lines().stream())
                .map(Composition.Taken::item)
                .collect(Collectors.toSet()));
        new StillStands(
                        problems.instance(in, kept.parameters()),
                        in.stream().collect(Collectors.toMap(CandidateRow::project, CandidateRow::name)),
                        items)
                .check(list);
        in.stream()
                .filter(row -> row.state() == ProjectState.APPROVED)
                .forEach(row -> projects.move(row.project(), ProjectState.FUNDED));
        var people = list.members().stream()
                .map(member -> listed(still.get(member.project()), member, items))
                .toList();
        lists.forEach(keeper ->
                keeper.fill(ceremony, kept.row().trancheId(), kept.row().composedBy(), people));
    }

    private CandidateRow candidate(UUID project, Map<UUID, CandidateRow> still) {
        CandidateRow row = still.get(project);
        if (row != null) return row;
        throw queries.of(List.of(project)).stream()
                .findFirst()
                .map(gone -> new Refusal("funding.composition.noCandidateNow", gone.name()))
                .orElseGet(() -> new Refusal("lifeprojects.gone"));
    }

    /** What was set beside the list found, and is replaced by it, is the list as it was then: else someone's work is lost. */
    private void sameByHand(List<ByHand> then, List<ByHand> now) {
        var before = byProject(then);
        var after = byProject(now);
        var changed = new HashSet<UUID>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(project -> same(before.get(project), after.get(project)));
        if (changed.isEmpty()) return;
        throw new Refusal("funding.composition.listSince", names(changed));
    }

    private static Map<UUID, ByHand> byProject(List<ByHand> lines) {
        return lines.stream().collect(Collectors.toMap(ByHand::project, Function.identity()));
    }

    private static boolean same(@Nullable ByHand before, @Nullable ByHand after) {
        if (before == null || after == null) return false;
        // A run kept before items were written down knows the sum alone.
        return before.total().equals(after.total())
                && (before.items().isEmpty() || before.items().equals(after.items()));
    }

    private LocalizedText names(Collection<UUID> projects) {
        var rows = queries.of(projects);
        return new LocalizedText(
                rows.stream().map(row -> row.name().in(true)).collect(Collectors.joining("، ")),
                rows.stream().map(row -> row.name().in(false)).collect(Collectors.joining(", ")));
    }

    private static Listed listed(CandidateRow row, Member member, Map<UUID, LocalizedText> items) {
        return new Listed(
                row.beneficiary(),
                row.project(),
                row.name(),
                row.title(),
                member.lines().stream()
                        .map(line ->
                                new ListedItem(line.item(), items.get(line.item()), line.quantity(), line.unitPrice()))
                        .toList());
    }
}
