package ma.idmaj.ceremonies;

import ma.idmaj.funding.composition.OpenLists;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes what the solver composed into a ceremony's list. */
@Component
class ComposedLists implements OpenLists {

    private static final List<CeremonyState> OPEN = Arrays.stream(CeremonyState.values())
            .filter(CeremonyState::listOpen)
            .toList();

    private final CeremonyRepository ceremonies;
    private final DistributionLineRepository lines;
    private final CeremonyAccess access;
    private final ListService list;

    ComposedLists(
            CeremonyRepository ceremonies, DistributionLineRepository lines, CeremonyAccess access, ListService list) {
        this.ceremonies = ceremonies;
        this.lines = lines;
        this.access = access;
        this.list = list;
    }

    @Override
    public List<OpenList> open(UUID trancheId) {
        List<Ceremony> open = ceremonies.payableFrom(trancheId, OPEN);
        Map<UUID, List<DistributionLine>> all =
                lines.lists(open.stream().map(ceremony -> ceremony.id).toList()).stream()
                        .collect(Collectors.groupingBy(line -> line.ceremonyId));
        return open.stream()
                .map(ceremony -> open(ceremony, all.getOrDefault(ceremony.id, List.of())))
                .toList();
    }

    private static OpenList open(Ceremony ceremony, List<DistributionLine> list) {
        return new OpenList(
                ceremony.id,
                ceremony.title,
                ceremony.heldOn,
                ceremony.envelope,
                ceremony.trancheId,
                list.stream().map(ComposedLists::byHand).toList());
    }

    private static ByHand byHand(DistributionLine line) {
        return new ByHand(
                line.lifeProjectId,
                line.total(),
                line.items.stream()
                        .map(item -> new HandItem(item.itemId, item.quantity, item.unitPrice))
                        .toList());
    }

    @Override
    public OpenList take(UUID ceremonyId) {
        var ceremony = access.taken(ceremonyId);
        if (!ceremony.state.listOpen()) throw new ListFrozen(ceremony.state);
        return open(ceremony, lines.list(ceremonyId));
    }

    @Override
    public String page(UUID ceremonyId) {
        return CeremonyLinks.page(ceremonyId.toString(), "prepare");
    }

    @Override
    public void fill(UUID ceremonyId, UUID trancheId, String composedBy, List<Listed> people) {
        list.replace(
                ceremonyId,
                trancheId,
                composedBy,
                people.stream()
                        .map(person -> new NewLine(
                                person.beneficiary(),
                                person.project(),
                                person.name(),
                                person.title(),
                                person.items().stream()
                                        .map(item -> new NewItem(
                                                item.item(), item.name(), item.quantity(), item.unitPrice()))
                                        .toList()))
                        .toList());
    }
}
