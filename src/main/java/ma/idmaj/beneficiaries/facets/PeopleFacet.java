package ma.idmaj.beneficiaries.facets;

import java.util.List;
import java.util.Optional;

/**
 * A way to narrow the list of people by what another module knows of them. Implemented as a bean in that module; the list
 * offers it as a choice and keeps it in the address.
 */
public interface PeopleFacet {

    /** Its name in the address: {@code stage}. */
    String name();

    /** Key of its label. */
    String labelKey();

    /** In the order they are offered in. */
    List<Choice> choices();

    /** Lower first. */
    int order();

    /** @return what holds for the people who fit; empty for a value that is none of the choices */
    Optional<Condition> condition(String value);

    /**
     * @param value in the address
     * @param key   of the words that say it
     */
    record Choice(String value, String key) {}

    /**
     * @param sql    a condition on the row {@code b} of {@code beneficiary}; never made of what someone typed
     * @param values for its question marks
     */
    record Condition(String sql, List<?> values) {}
}
