package ma.idmaj.stock.deliveries;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Which deliveries are looked for; null for all. */
public record DeliveryFilter(
        @Nullable DeliveryState state, @Nullable LocalDate day) {

    public static final DeliveryFilter ALL = new DeliveryFilter(null, null);
}
