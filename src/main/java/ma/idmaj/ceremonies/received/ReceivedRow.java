package ma.idmaj.ceremonies.received;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.shared.LocalizedText;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An item of a person's line, with the ceremony it was handed over at.
 *
 * @param ceremony key in the ceremony's addresses
 * @param serials  of its pieces that are the person's, where the store keeps them one by one
 * @param record   number of the record that stands, such as {@code 2026/0012}
 */
public record ReceivedRow(
        UUID lineItem,
        String ceremony,
        LocalizedText title,
        LocalDate heldOn,
        LocalizedText item,
        int quantity,
        List<String> serials,
        ItemState state,
        String record) {

    ReceivedRow with(List<String> pieces) {
        return new ReceivedRow(lineItem, ceremony, title, heldOn, item, quantity, pieces, state, record);
    }
}
