package ma.idmaj.documents.stock;

import ma.idmaj.shared.LocalizedText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A delivery note as it is printed. Whoever receives writes the name by hand: the store does not keep it.
 *
 * @param number   {@code 2026/0003}
 * @param address  of the premises
 * @param vehicle  that brings the pieces
 * @param issuedAt moment of the paper; the same sheet gives the same bytes
 */
public record DeliverySheet(
        String number,
        LocalDate date,
        LocalTime time,
        String address,
        String vehicle,
        Instant issuedAt,
        List<Line> lines) {

    public DeliverySheet {
        lines = List.copyOf(lines);
    }

    /** One piece on its way. */
    public record Line(LocalizedText item, String serial) {}
}
