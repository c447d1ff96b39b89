package ma.idmaj.documents.cuts;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Numbers and first names, two people across, each with a box for «has come in». */
public final class GatePaper {

    private GatePaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(GateSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var frame = new CutFrame(sheet.head(), "cuts.gate", languages);
        var columns = Columns.of(frame.direction, 34, 176, 56, 34, 176, 56);
        var rows = new ArrayList<PaperRow>();
        for (int i = 0; i < sheet.rows().size(); i += 2) {
            var cells = new ArrayList<>(cells(frame, sheet.rows().get(i)));
            boolean second = i + 1 < sheet.rows().size();
            cells.addAll(
                    second
                            ? cells(frame, sheet.rows().get(i + 1))
                            : List.of(Cell.middle(), Cell.middle(), Cell.middle()));
            rows.add(PaperRow.framed(columns, 26, cells.toArray(Cell[]::new)));
        }
        var count = new ArrayList<Cell>();
        count.add(Cell.middle(languages.order().stream()
                .map(arabic -> CutFrame.line(
                        arabic,
                        PaperWords.of(arabic).text("cuts.people", sheet.rows().size())))
                .toArray(Paragraph[]::new)));
        new PaperTable(
                        frame.header(
                                columns,
                                "column.number",
                                "cuts.column.firstName",
                                "cuts.column.in",
                                "column.number",
                                "cuts.column.firstName",
                                "cuts.column.in"),
                        rows,
                        new PaperRow(Columns.of(frame.direction, 1), count, PaperRow.Look.framed(20)),
                        List.of())
                .addTo(frame.paper);
        return frame.finish(evidence);
    }

    private static List<Cell> cells(CutFrame frame, GateSheet.Row row) {
        return List.of(CutFrame.count(row.number()), frame.named(row.firstName()), Cell.middle());
    }
}
