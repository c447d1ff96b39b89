package ma.idmaj.documents.cuts;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A page of figures: how many people, of which trades, how much by sector. */
public final class GovernorPaper {

    private final GovernorSheet sheet;
    private final CutFrame frame;

    private GovernorPaper(GovernorSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.frame = new CutFrame(sheet.head(), "cuts.governor", languages);
    }

    /** @param evidence absent on a draft */
    public static byte[] render(GovernorSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new GovernorPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        frame.sentences(this::figures);
        frame.sectors(
                sheet.sectors().stream()
                        .map(sector -> new CutFrame.SectorLine(sector.name(), sector.people(), sector.total()))
                        .toList(),
                "cuts.unknown",
                sheet.people(),
                sheet.total());
        frame.heading("cuts.byTrade");
        trades();
        return frame.finish(evidence);
    }

    private List<String> figures(boolean arabic) {
        var words = PaperWords.of(arabic);
        String inWords = arabic ? AmountInWords.arabic(sheet.total()) : AmountInWords.french(sheet.total());
        var lines = new ArrayList<String>();
        lines.add(words.text("cuts.people", sheet.people()));
        if (sheet.women() + sheet.men() == sheet.people() && sheet.people() > 0)
            lines.add(words.text("cuts.womenAndMen", sheet.women(), sheet.men()));
        lines.add(words.text("cuts.sum", sheet.total().format(), inWords));
        lines.add(words.text("envelope", sheet.envelope().format()));
        return lines;
    }

    private void trades() {
        var columns = Columns.of(frame.direction, 200, 220, 100);
        List<PaperRow> rows = sheet.trades().stream()
                .map(trade -> PaperRow.framed(
                        columns,
                        24,
                        frame.named(trade.sector(), "cuts.unknown"),
                        frame.named(trade.name(), "cuts.unknown"),
                        CutFrame.count(trade.people())))
                .toList();
        new PaperTable(
                        frame.header(columns, "cuts.column.sector", "cuts.column.trade", "cuts.column.count"),
                        rows,
                        frame.total(columns, 2, CutFrame.count(sheet.people())),
                        List.of())
                .addTo(frame.paper);
    }
}
