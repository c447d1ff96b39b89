package ma.idmaj.documents.stock;

import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The record of a reception as it is printed.
 *
 * @param number     of the record, {@code 2026/0003}
 * @param order      number of the order, and {@code orderedOn} its day
 * @param recordedAt moment of the paper; the same sheet gives the same bytes
 */
public record ReceptionSheet(
        String number,
        LocalDate date,
        LocalizedText place,
        String order,
        LocalDate orderedOn,
        String supplier,
        LocalizedText tranche,
        Instant recordedAt,
        List<Member> members,
        List<Line> lines,
        String remarks) {

    public ReceptionSheet {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
    }

    /** One who received and signs. */
    public record Member(PersonName name, LocalizedText function) {}

    /** What came of one line of the order. */
    public record Line(LocalizedText item, int ordered, int accepted, int refused, int damaged, List<String> serials) {

        public Line {
            serials = List.copyOf(serials);
        }
    }

    public int accepted() {
        return lines.stream().mapToInt(Line::accepted).sum();
    }
}
