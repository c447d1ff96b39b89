package ma.idmaj.stock.deliveries;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A delivery in lists.
 *
 * @param number    as it is quoted: {@code 2026/0003}
 * @param recipient null for a reader who may not know, and for pieces whose line is gone
 * @param overtaken open, though a piece of it is promised to nobody or to another by now: it is to be ended, not brought
 */
public record DeliveryRow(
        UUID id,
        String number,
        LocalDate day,
        LocalTime hour,
        String address,
        String vehicle,
        String driver,
        DeliveryState state,
        int pieces,
        String remarks,
        @Nullable UUID purpose,
        @Nullable Recipient recipient,
        boolean overtaken,
        long version) {

    DeliveryRow of(@Nullable Recipient who) {
        return new DeliveryRow(
                id, number, day, hour, address, vehicle, driver, state, pieces, remarks, purpose, who, overtaken,
                version);
    }
}
