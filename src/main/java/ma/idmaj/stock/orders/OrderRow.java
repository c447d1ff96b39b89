package ma.idmaj.stock.orders;

import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An order in lists.
 *
 * @param number   as it is quoted, {@code 2026/0004}
 * @param ordered  how many pieces and lots in all
 * @param received of them
 */
public record OrderRow(
        UUID id,
        String number,
        UUID supplierId,
        String supplier,
        UUID trancheId,
        OrderState state,
        @Nullable LocalDate orderedOn,
        Money total,
        int ordered,
        int received,
        String note,
        long version) {}
