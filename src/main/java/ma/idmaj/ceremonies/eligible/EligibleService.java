package ma.idmaj.ceremonies.eligible;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.views.ViewedPeople;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.NewLine;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may be put on a list, and putting them there: all or none, however they were picked. */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class EligibleService {

    /** More numbers than a ceremony has people are another list's. */
    public static final int MOST_PASTED = 500;

    private final EligibleQueries queries;
    private final CeremonyService ceremonies;
    private final ListService list;
    private final LifeProjectService projects;
    private final CatalogueService catalogue;
    private final BeneficiaryService people;
    private final ViewedPeople views;
    private final TerritoryService territory;

    EligibleService(
            EligibleQueries queries,
            CeremonyService ceremonies,
            ListService list,
            LifeProjectService projects,
            CatalogueService catalogue,
            BeneficiaryService people,
            ViewedPeople views,
            TerritoryService territory) {
        this.queries = queries;
        this.ceremonies = ceremonies;
        this.list = list;
        this.projects = projects;
        this.catalogue = catalogue;
        this.people = people;
        this.views = views;
        this.territory = territory;
    }

    /** A page of them, by name. */
    @Transactional(readOnly = true)
    public List<EligibleRow> eligible(UUID ceremonyId, EligibleFilter filter, int offset, int limit) {
        var division = ceremonies.detail(ceremonyId.toString()).divisionCode();
        Set<String> within = filter.inPlace() && division != null ? territory.within(division) : Set.of();
        return queries.rows(filter, within, offset, limit);
    }

    /** The eligible people of a saved view of the people's list. @throws Refusal for a view of too many people */
    @Transactional(readOnly = true)
    public List<EligibleRow> ofView(UUID viewId) {
        return queries.ofPeople(views.people(viewId, MOST_PASTED));
    }

    /**
     * What becomes of each pasted number; nothing is put on the list.
     *
     * @throws Refusal for more than {@link #MOST_PASTED}
     */
    @Transactional(readOnly = true)
    public List<PastedRow> pasted(UUID ceremonyId, String text) {
        UUID ceremony = ceremonies.detail(ceremonyId.toString()).id();
        var numbers = PastedNumbers.read(text);
        if (numbers.size() > MOST_PASTED) throw new Refusal("ceremonies.paste.tooMany", MOST_PASTED);
        Map<NationalId, UUID> files = people.findByCins(numbers.stream()
                .map(PastedNumbers.Pasted::cin)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var standing = queries.standing(files.values());
        var seen = new HashSet<UUID>();
        var unknown = new HashSet<NationalId>();
        var rows = new ArrayList<PastedRow>();
        for (var number : numbers) {
            int line = rows.size() + 1;
            NationalId cin = number.cin();
            if (cin == null) {
                rows.add(row(line, number.text(), PastedVerdict.UNREADABLE));
                continue;
            }
            var person = standing.get(files.get(cin));
            if (person == null)
                rows.add(row(line, cin.masked(), unknown.add(cin) ? PastedVerdict.UNKNOWN : PastedVerdict.TWICE));
            else {
                var verdict = seen.add(person.beneficiaryId()) ? verdict(person, ceremony) : PastedVerdict.TWICE;
                rows.add(new PastedRow(
                        line,
                        cin.masked(),
                        verdict,
                        person.name(),
                        verdict.elsewhere() ? person.listedAt() : NOWHERE,
                        verdict == PastedVerdict.FOUND ? person.projectId() : null));
            }
        }
        return List.copyOf(rows);
    }

    /**
     * Puts the holders of these projects at the end of the list with what their projects need, at today's reference
     * prices: all or none.
     *
     * @throws Refusal when one of them is no longer eligible
     */
    public void add(UUID ceremonyId, Collection<UUID> projectIds) {
        if (projectIds.isEmpty()) throw new Refusal("ceremonies.eligible.nobodyPicked");
        Map<UUID, EligibleRow> rows = queries.among(projectIds).stream()
                .filter(EligibleRow::mayBeListed)
                .collect(Collectors.toMap(EligibleRow::projectId, Function.identity()));
        long missing = projectIds.stream()
                .distinct()
                .filter(id -> !rows.containsKey(id))
                .count();
        if (missing > 0) throw new Refusal("ceremonies.eligible.gone", missing);
        Map<UUID, List<EligibleProject.Need>> needs = projects.needs(rows.keySet());
        Map<UUID, ItemRow> items = catalogue
                .items(needs.values().stream()
                        .flatMap(List::stream)
                        .map(EligibleProject.Need::itemId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(ItemRow::id, Function.identity()));
        list.add(
                ceremonyId,
                projectIds.stream()
                        .distinct()
                        .map(rows::get)
                        .map(row -> new NewLine(
                                row.beneficiaryId(),
                                row.projectId(),
                                row.name(),
                                row.project(),
                                needs.getOrDefault(row.projectId(), List.of()).stream()
                                        .map(need -> item(need, items))
                                        .toList()))
                        .toList());
    }

    private static NewItem item(EligibleProject.Need need, Map<UUID, ItemRow> items) {
        ItemRow item = items.get(need.itemId());
        if (item == null) throw new Refusal("catalogue.gone");
        return new NewItem(item.id(), item.name(), need.quantity(), item.price());
    }

    private static PastedVerdict verdict(EligibleQueries.Standing person, UUID ceremony) {
        if (person.waiting()) return PastedVerdict.ON_A_RESERVE;
        if (ceremony.equals(person.listedBy())) return PastedVerdict.ON_THIS_LIST;
        if (person.listedBy() != null) return PastedVerdict.ON_ANOTHER_LIST;
        if (person.state() == ProjectState.APPROVED) return PastedVerdict.NOT_FUNDED;
        if (person.state() != ProjectState.FUNDED) return PastedVerdict.NOT_APPROVED;
        return person.needsItems() ? PastedVerdict.FOUND : PastedVerdict.WITHOUT_NEEDS;
    }

    private static final LocalizedText NOWHERE = new LocalizedText("", "");

    private static PastedRow row(int line, String text, PastedVerdict verdict) {
        return new PastedRow(line, text, verdict, null, NOWHERE, null);
    }
}
