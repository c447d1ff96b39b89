package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryLinks;
import ma.idmaj.beneficiaries.Neighbours;
import ma.idmaj.beneficiaries.PeopleOrder;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The list of people that an address names: as a filter to read it by, and as the way back into it. */
final class ListPlace {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ListPlace() {}

    /** @param latin whether names are read in the order of their Latin script */
    static BeneficiaryFilter filter(QueryParameters list, List<PeopleFacet> facets, boolean latin) {
        var chosen = new LinkedHashMap<String, String>();
        facets.forEach(
                facet -> list.getSingleParameter(facet.name()).ifPresent(value -> chosen.put(facet.name(), value)));
        return new BeneficiaryFilter(
                list.getSingleParameter("q").filter(ListPlace::words).orElse(""),
                value(list, "territory"),
                list.getSingleParameter("centre")
                        .filter(id -> ID.matcher(id).matches())
                        .map(UUID::fromString)
                        .orElse(null),
                list.getSingleParameter("year")
                        .filter(year -> year.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .orElse(null),
                chosen,
                "newest".equals(value(list, "sort")) ? PeopleOrder.NEWEST : PeopleOrder.byName(latin));
    }

    /** A number has no place in an address, even where somebody wrote it there. */
    private static boolean words(String q) {
        return NationalId.parse(q).isEmpty() && Phone.parse(q).isEmpty();
    }

    private static @Nullable String value(QueryParameters list, String name) {
        return list.getSingleParameter(name).filter(text -> !text.isBlank()).orElse(null);
    }

    /** The page the reader left, or, after going from person to person, the one that begins with this person. */
    static String back(PersonAddress address, UUID person, Neighbours beside) {
        QueryParameters list = address.list().orElse(QueryParameters.empty());
        if (address.walked()) {
            list = list.excluding(AFTER, BEFORE);
            UUID previous = beside.previous();
            if (previous != null) list = list.merging(AFTER, previous.toString());
        }
        String query = list.getQueryString();
        return BeneficiaryLinks.ALL + (query.isEmpty() ? "" : "?" + query) + "#" + PeopleTable.anchor(person);
    }
}
