package ma.idmaj.stock.deliveries;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * When a delivery came to a state.
 *
 * @param number as it is quoted: {@code 2026/0003}
 * @param by     user name of who recorded it; null when it is not kept
 */
public record DeliveryMoment(
        UUID id,
        String number,
        String address,
        DeliveryState state,
        Instant at,
        @Nullable String by) {}
