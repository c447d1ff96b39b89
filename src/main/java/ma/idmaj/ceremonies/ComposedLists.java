package ma.idmaj.ceremonies;

import ma.idmaj.funding.composition.OpenLists;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Takes what the solver composed into a ceremony's list. */
@Component
class ComposedLists implements OpenLists {

    private final CeremonyRepository ceremonies;
    private final DistributionLineRepository lines;
    private final ListService list;

    ComposedLists(CeremonyRepository ceremonies, DistributionLineRepository lines, ListService list) {
        this.ceremonies = ceremonies;
        this.lines = lines;
        this.list = list;
    }

    @Override
    public List<OpenList> open(UUID trancheId) {
        return ceremonies.findAll().stream()
                .filter(ceremony -> ceremony.state.listOpen())
                .filter(ceremony -> ceremony.trancheId == null || ceremony.trancheId.equals(trancheId))
                .sorted(Comparator.comparing((Ceremony ceremony) -> ceremony.heldOn)
                        .thenComparing(c -> c.id))
                .map(this::open)
                .toList();
    }

    private OpenList open(Ceremony ceremony) {
        return new OpenList(
                ceremony.id,
                ceremony.title,
                ceremony.heldOn,
                ceremony.envelope,
                ceremony.trancheId,
                lines.list(ceremony.id).stream()
                        .map(line -> new ByHand(line.lifeProjectId, line.total()))
                        .toList());
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
