package ma.idmaj.ceremonies;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.List;
import java.util.UUID;

/**
 * Someone who waits for a place on the list, with what would be given. {@code version} goes back with each change.
 *
 * @param funded whether the project is still one that equipment is given for
 */
public record ReserveRow(
        UUID id,
        UUID ceremonyId,
        UUID beneficiaryId,
        UUID lifeProjectId,
        int position,
        PersonName name,
        LocalizedText project,
        ReserveState state,
        boolean funded,
        List<NewItem> items,
        long version) {

    public Money total() {
        return items.stream()
                .map(item -> item.unitPrice().times(item.quantity()))
                .reduce(Money.ZERO, Money::plus);
    }

    /** As a line of the list. */
    NewLine line() {
        return new NewLine(beneficiaryId, lifeProjectId, name, project, items);
    }
}
