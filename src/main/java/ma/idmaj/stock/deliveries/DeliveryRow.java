package ma.idmaj.stock.deliveries;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A delivery in lists. {@code number} as it is quoted: {@code 2026/0003}. */
public record DeliveryRow(
        UUID id,
        String number,
        LocalDate day,
        LocalTime hour,
        String address,
        String vehicle,
        DeliveryState state,
        int pieces,
        boolean installed,
        boolean explained,
        String remarks,
        long version) {}
