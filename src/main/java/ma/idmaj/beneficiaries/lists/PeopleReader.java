package ma.idmaj.beneficiaries.lists;

import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.facets.PeopleColumn;

import java.util.List;
import java.util.function.Consumer;

/** Reads a list from its beginning to its end, page after page, within the centre of whoever asks. */
public interface PeopleReader {

    /** @param each gets the pages in the list's order; what it throws ends the reading */
    void read(BeneficiaryFilter filter, List<PeopleColumn> columns, Consumer<List<ListedPerson>> each);

    /** @return how many people fit, counted no further than the limit */
    int count(BeneficiaryFilter filter, int limit);
}
