package ma.idmaj.stock.deliveries;

import ma.idmaj.documents.stock.DeliverySheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.YearNumber;
import ma.idmaj.stock.papers.CanonicalText;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A delivery note as one text, and the sheet it is printed from. */
final class DeliveryNote {

    private DeliveryNote() {}

    static String number(int year, int number) {
        return YearNumber.text(year, number);
    }

    static String text(DeliverySheet sheet) {
        var text = new CanonicalText("idmaj-delivery")
                .row(
                        "delivery",
                        sheet.number(),
                        sheet.date(),
                        sheet.time(),
                        sheet.address(),
                        sheet.vehicle(),
                        sheet.issuedAt());
        sheet.lines()
                .forEach(line -> text.row("piece", line.item().ar(), line.item().fr(), line.serial()));
        return text.row("end", sheet.lines().size()).text();
    }

    static DeliverySheet sheet(String canonical) {
        var rows = CanonicalText.rows(canonical);
        String[] d = rows.get(1);
        return new DeliverySheet(
                d[1],
                LocalDate.parse(d[2]),
                LocalTime.parse(d[3]),
                d[4],
                d[5],
                Instant.parse(d[6]),
                rows.stream()
                        .filter(row -> row[0].equals("piece"))
                        .map(row -> new DeliverySheet.Line(new LocalizedText(row[1], row[2]), row[3]))
                        .toList());
    }
}
