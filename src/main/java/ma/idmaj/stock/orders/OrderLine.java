package ma.idmaj.stock.orders;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.stock.Keeping;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One line of an order.
 *
 * @param warrantyMonths of the item; null for none
 */
public record OrderLine(
        UUID id,
        UUID itemId,
        LocalizedText item,
        String reference,
        Keeping keeping,
        @Nullable Integer warrantyMonths,
        int quantity,
        int received,
        Money price) {

    public int outstanding() {
        return quantity - received;
    }

    public Money total() {
        return price.times(quantity);
    }
}
