package ma.idmaj.ceremonies.eligible;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.UUID;

/**
 * A person whose project the committee approved and who stands on no list and no reserve.
 *
 * @param needed what the project asks for, at today's reference prices
 * @param funded whether the money is there, too: only then may the person be put on a list
 */
public record EligibleRow(
        UUID projectId, UUID beneficiaryId, PersonName name, LocalizedText project, Money needed, boolean funded) {

    /** Whether the list takes the person: with the money, and something to be given. */
    public boolean mayBeListed() {
        return funded && needed.centimes() > 0;
    }
}
