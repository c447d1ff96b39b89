package ma.idmaj.documents.cuts;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The figures that may be published, and why some are not there. */
public final class PressPaper {

    private PressPaper() {}

    /** @param evidence absent on a draft */
    public static byte[] render(PressSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        var frame = new CutFrame(sheet.head(), "cuts.press", languages);
        if (sheet.groups().isEmpty()) {
            frame.sentences(arabic -> List.of(PaperWords.of(arabic).text("cuts.tooFew", PressSheet.LEAST)));
            return frame.finish(evidence);
        }
        frame.sentences(arabic -> figures(sheet, arabic));
        frame.heading("cuts.bySector");
        var columns = Columns.of(frame.direction, 260, 100, 160);
        List<PaperRow> rows = sheet.groups().stream()
                .map(group -> PaperRow.framed(
                        columns,
                        26,
                        frame.named(group.sector(), "cuts.otherSectors"),
                        CutFrame.count(group.people()),
                        CutFrame.amount(group.total().format())))
                .toList();
        new PaperTable(
                        frame.header(columns, "cuts.column.sector", "cuts.column.count", "column.amount"),
                        rows,
                        frame.total(
                                columns,
                                1,
                                CutFrame.count(sheet.people()),
                                CutFrame.amount(sheet.total().format())),
                        List.of())
                .addTo(frame.paper);
        frame.paper.space(10);
        frame.sentences(arabic -> List.of(PaperWords.of(arabic).text("cuts.masked", PressSheet.LEAST)));
        return frame.finish(evidence);
    }

    private static List<String> figures(PressSheet sheet, boolean arabic) {
        var words = PaperWords.of(arabic);
        String inWords = arabic ? AmountInWords.arabic(sheet.total()) : AmountInWords.french(sheet.total());
        return List.of(
                words.text("cuts.people", sheet.people()),
                words.text("cuts.sum", sheet.total().format(), inWords));
    }
}
