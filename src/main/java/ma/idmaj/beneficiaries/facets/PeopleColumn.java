package ma.idmaj.beneficiaries.facets;

import java.util.Optional;

/** A column that another module adds to the list of people where it is exported or printed. */
public interface PeopleColumn {

    /** Key of its heading. */
    String labelKey();

    /** Lower first. */
    int order();

    /** One value for the row {@code b} of {@code beneficiary}; never made of what someone typed. */
    String sql();

    /** @return the key of the words that say a value; empty for a value without any */
    Optional<String> key(String value);
}
