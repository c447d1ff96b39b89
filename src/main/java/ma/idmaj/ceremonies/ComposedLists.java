package ma.idmaj.ceremonies;

import ma.idmaj.funding.composition.OpenLists;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

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
        return ceremonies.payableFrom(trancheId, OPEN).stream().map(this::open).toList();
    }

    private OpenList open(Ceremony ceremony) {
        return new OpenList(
                ceremony.id,
                ceremony.title,
                ceremony.heldOn,
                ceremony.envelope,
                ceremony.trancheId,
                lines.list(ceremony.id).stream().map(ComposedLists::byHand).toList());
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
        return open(ceremony);
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
