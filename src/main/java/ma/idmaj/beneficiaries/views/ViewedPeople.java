package ma.idmaj.beneficiaries.views;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.PeopleOrder;
import ma.idmaj.beneficiaries.lists.PeopleReader;
import ma.idmaj.shared.Refusal;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whom a saved view shows today, within the centre of whoever asks. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('PEOPLE_READ')")
public class ViewedPeople {

    private final SavedViewService views;
    private final PeopleReader people;

    ViewedPeople(SavedViewService views, PeopleReader people) {
        this.views = views;
        this.people = people;
    }

    /**
     * @param most more are refused
     * @throws Refusal for a view the account does not see, or one of too many people
     */
    public List<UUID> people(UUID viewId, int most) {
        SavedView view = views.views().stream()
                .filter(each -> each.id().equals(viewId))
                .findFirst()
                .orElseThrow(() -> new Refusal("beneficiaries.views.notFound"));
        var filter = filter(view.parameters());
        if (people.count(filter, most + 1) > most) throw new Refusal("beneficiaries.views.tooManyPeople", most);
        var ids = new ArrayList<UUID>();
        people.read(
                filter,
                List.of(),
                page -> page.forEach(listed -> ids.add(listed.person().id())));
        return List.copyOf(ids);
    }

    /** Parameters of a kept view are understood ones: a centre is an id, a year four digits. */
    private static BeneficiaryFilter filter(Map<String, String> parameters) {
        var facets = new HashMap<>(parameters);
        for (String known : List.of("q", "territory", "centre", "year", "sort")) facets.remove(known);
        return new BeneficiaryFilter(
                parameters.getOrDefault("q", ""),
                parameters.get("territory"),
                Optional.ofNullable(parameters.get("centre"))
                        .map(UUID::fromString)
                        .orElse(null),
                Optional.ofNullable(parameters.get("year"))
                        .map(Integer::valueOf)
                        .orElse(null),
                facets,
                PeopleOrder.ARABIC_NAME);
    }
}
