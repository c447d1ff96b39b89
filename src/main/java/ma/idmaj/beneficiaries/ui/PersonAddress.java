package ma.idmaj.beneficiaries.ui;

import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.beneficiaries.BeneficiaryLinks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The address of a person's page as it stands: the person, the tab that is open with what it keeps, and the list the reader
 * came from.
 */
final class PersonAddress {

    static final String TAB = "tab";
    /** The list's own parameters, as one value: whatever the list learns to keep stays its own. */
    static final String LIST = "list";
    /** Set once the reader went from person to person; the list then opens at the person reached. */
    private static final String WALKED = "walked";

    private final UUID person;
    private final Map<String, String> values = new LinkedHashMap<>();

    PersonAddress(UUID person, QueryParameters parameters) {
        this.person = person;
        parameters
                .getParameters()
                .keySet()
                .forEach(name ->
                        values.put(name, parameters.getSingleParameter(name).orElse("")));
        values.remove("lang");
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void keep(String name, String value) {
        if (value.isBlank()) values.remove(name);
        else values.put(name, value);
    }

    /** Another tab of the same person; what this tab keeps stays behind. */
    String of(String tab) {
        var there = new LinkedHashMap<>(values);
        there.keySet().retainAll(Set.of(LIST, WALKED));
        there.put(TAB, tab);
        return BeneficiaryLinks.page(person) + "?"
                + QueryParameters.simple(there).getQueryString();
    }

    /** A link that stays on this person's page stays in the list, too. */
    String within(String href) {
        String tab = BeneficiaryLinks.tab(person, "");
        return href.startsWith(tab) ? of(href.substring(tab.length())) : href;
    }

    /** The list the reader came from; empty when the page was opened by itself. */
    Optional<QueryParameters> list() {
        return value(LIST).map(QueryParameters::fromString);
    }

    boolean walked() {
        return values.containsKey(WALKED);
    }

    /** The same tab of someone else in the same list. */
    String of(UUID other) {
        var same = new LinkedHashMap<>(values);
        same.put(WALKED, "1");
        return BeneficiaryLinks.page(other) + "?" + QueryParameters.simple(same).getQueryString();
    }

    @Override
    public String toString() {
        String query = QueryParameters.simple(values).getQueryString();
        return BeneficiaryLinks.page(person) + (query.isEmpty() ? "" : "?" + query);
    }
}
