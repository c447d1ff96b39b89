package ma.idmaj.beneficiaries;

import java.util.List;

/**
 * A stretch of a list of people, in its order.
 *
 * @param before whether there are people before it
 * @param after  whether there are people after it
 * @param count  of the whole list
 */
public record PeoplePage(List<BeneficiaryRow> rows, boolean before, boolean after, CappedCount count) {}
