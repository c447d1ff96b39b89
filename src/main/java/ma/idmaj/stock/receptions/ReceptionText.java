package ma.idmaj.stock.receptions;

import ma.idmaj.documents.stock.ReceptionSheet;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.stock.papers.CanonicalText;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The agreed record as one canonical text, from which every reprint is made whatever has changed since. One fact a line,
 * fields apart by TAB.
 */
record ReceptionText(String canonical) {

    private static final String HEAD = "idmaj-reception";

    static ReceptionText of(ReceptionSheet sheet) {
        var text = new CanonicalText(HEAD)
                .row(
                        "reception",
                        sheet.number(),
                        sheet.date(),
                        sheet.place().ar(),
                        sheet.place().fr(),
                        sheet.recordedAt())
                .row(
                        "order",
                        sheet.order(),
                        sheet.orderedOn(),
                        sheet.supplier(),
                        sheet.tranche().ar(),
                        sheet.tranche().fr());
        for (var m : sheet.members())
            text.row(
                    "member",
                    m.name().ar(),
                    m.name().latin(),
                    m.function().ar(),
                    m.function().fr());
        for (var line : sheet.lines()) {
            text.row(
                    "line",
                    line.item().ar(),
                    line.item().fr(),
                    line.ordered(),
                    line.accepted(),
                    line.refused(),
                    line.damaged());
            line.serials().forEach(serial -> text.row("serial", serial));
        }
        return new ReceptionText(text.row("remarks", sheet.remarks())
                .row("end", sheet.lines().size())
                .text());
    }

    ReceptionSheet sheet() {
        var rows = CanonicalText.rows(canonical);
        String[] r = rows.get(1);
        String[] o = rows.get(2);
        var members = new ArrayList<ReceptionSheet.Member>();
        var lines = new ArrayList<ReceptionSheet.Line>();
        String remarks = "";
        for (int i = 3; i < rows.size(); i++) {
            String[] f = rows.get(i);
            switch (f[0]) {
                case "member" ->
                    members.add(new ReceptionSheet.Member(new PersonName(f[1], f[2]), new LocalizedText(f[3], f[4])));
                case "line" -> lines.add(line(f, serials(rows, i + 1)));
                case "remarks" -> remarks = f[1];
                default -> {
                    /* serials are read with their line */
                }
            }
        }
        return new ReceptionSheet(
                r[1],
                LocalDate.parse(r[2]),
                new LocalizedText(r[3], r[4]),
                o[1],
                LocalDate.parse(o[2]),
                o[3],
                new LocalizedText(o[4], o[5]),
                Instant.parse(r[5]),
                members,
                lines,
                remarks);
    }

    private static ReceptionSheet.Line line(String[] f, List<String> serials) {
        return new ReceptionSheet.Line(
                new LocalizedText(f[1], f[2]),
                Integer.parseInt(f[3]),
                Integer.parseInt(f[4]),
                Integer.parseInt(f[5]),
                Integer.parseInt(f[6]),
                serials);
    }

    private static List<String> serials(List<String[]> rows, int from) {
        return rows.stream()
                .skip(from)
                .takeWhile(row -> row[0].equals("serial"))
                .map(row -> row[1])
                .toList();
    }
}
