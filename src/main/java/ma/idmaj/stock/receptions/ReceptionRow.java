package ma.idmaj.stock.receptions;

import java.time.LocalDate;
import java.util.UUID;

/** A reception in lists. {@code number} as it is quoted: {@code 2026/0003}. */
public record ReceptionRow(
        UUID id,
        String number,
        LocalDate receivedOn,
        int accepted,
        int refused,
        int damaged,
        String recordedBy,
        String digest) {}
