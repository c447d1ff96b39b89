package ma.idmaj.funding.composition;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.funding.StockSource;
import ma.idmaj.funding.composition.solver.Candidate;
import ma.idmaj.funding.composition.solver.Choice;
import ma.idmaj.funding.composition.solver.Fixing;
import ma.idmaj.funding.composition.solver.Instance;
import ma.idmaj.funding.composition.solver.Limit;
import ma.idmaj.funding.composition.solver.Need;
import ma.idmaj.funding.composition.solver.Trait;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.lifeprojects.needs.ProjectNeed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers needs, prices and stock of the candidates: three queries however many they are. */
@Component
class Problems {

    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final ObjectProvider<StockSource> stock;

    Problems(NeedsService needs, CatalogueService catalogue, ObjectProvider<StockSource> stock) {
        this.needs = needs;
        this.catalogue = catalogue;
        this.stock = stock;
    }

    Instance instance(List<CandidateRow> rows, Parameters parameters) {
        Map<UUID, List<ProjectNeed>> wanted =
                needs.toCompose(rows.stream().map(CandidateRow::project).toList());
        Map<UUID, ItemRow> items = items(wanted.values().stream()
                .flatMap(List::stream)
                .flatMap(need -> Stream.concat(Stream.of(need.itemId()), need.substitutes().stream()))
                .distinct()
                .toList());
        var candidates = rows.stream()
                .map(row -> new Candidate(
                        row.project(),
                        row.beneficiary(),
                        row.decidedOn(),
                        traits(row),
                        parameters.people().getOrDefault(row.project(), Fixing.FREE),
                        wanted.getOrDefault(row.project(), List.of()).stream()
                                .map(need -> need(need, items, parameters))
                                .toList()))
                .toList();
        return new Instance(
                parameters.envelope(),
                parameters.ceiling(),
                candidates,
                parameters.fromStock() ? free(items.keySet()) : Map.of(),
                parameters.minimums(),
                parameters.cofunders());
    }

    Map<UUID, ItemRow> items(Collection<UUID> ids) {
        return catalogue.items(ids).stream().collect(Collectors.toMap(ItemRow::id, Function.identity()));
    }

    Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return catalogue.items(ids).stream().collect(Collectors.toMap(ItemRow::id, ItemRow::name));
    }

    private static Need need(ProjectNeed need, Map<UUID, ItemRow> items, Parameters parameters) {
        var choices = Stream.concat(Stream.of(need.itemId()), need.substitutes().stream())
                .map(id -> choice(id, need.unit(), items.get(id)))
                .toList();
        return new Need(
                need.needId(),
                need.quantity(),
                need.priority(),
                parameters.lines().getOrDefault(need.needId(), Fixing.FREE),
                choices);
    }

    /**
     * What the catalogue has not approved as it stands is not on offer, here as on needs lists and orders: a price that was
     * approved may be that of what the item was before it was rewritten.
     */
    private static Choice choice(UUID id, ItemUnit unit, @Nullable ItemRow item) {
        if (item == null) return new Choice(id, Money.ZERO);
        Limit barred = null;
        if (item.unit() != unit) barred = Limit.UNIT_CHANGED;
        else if (item.state() != ItemState.APPROVED) barred = Limit.NOT_ON_OFFER;
        return new Choice(id, item.price(), barred);
    }

    private static Map<Trait, String> traits(CandidateRow row) {
        var traits = new EnumMap<Trait, String>(Trait.class);
        if (row.sex() != null) traits.put(Trait.SEX, row.sex().name());
        if (row.sector() != null) traits.put(Trait.SECTOR, row.sector().name());
        if (row.province() != null) traits.put(Trait.TERRITORY, row.province());
        return traits;
    }

    private Map<UUID, Integer> free(Collection<UUID> items) {
        var free = new HashMap<UUID, Integer>();
        stock.forEach(source -> source.free(items)
                .forEach((item, count) -> free.merge(item, Objects.requireNonNull(count), Integer::sum)));
        return free;
    }
}
