package ma.idmaj.beneficiaries.lists;

import ma.idmaj.beneficiaries.BeneficiaryRow;

import java.util.List;

/**
 * One person of a list being read whole.
 *
 * @param further what other modules' columns say, in their order; empty for nothing
 */
public record ListedPerson(BeneficiaryRow person, List<String> further) {}
