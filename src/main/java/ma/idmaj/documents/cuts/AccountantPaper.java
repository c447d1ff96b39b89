package ma.idmaj.documents.cuts;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The sum of the list three times over: by line and item, by funder, by supplier. */
public final class AccountantPaper {

    private final AccountantSheet sheet;
    private final CutFrame frame;

    private AccountantPaper(AccountantSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.frame = new CutFrame(sheet.head(), "cuts.accountant", languages);
    }

    /** @param evidence absent on a draft */
    public static byte[] render(AccountantSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new AccountantPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        frame.sentences(this::figures);
        parts("cuts.byFunder", "cuts.column.funder", sheet.funders(), "cuts.noFunder");
        parts("cuts.bySupplier", "cuts.column.supplier", sheet.suppliers(), "cuts.noSupplier");
        frame.heading("cuts.byLine");
        lines();
        return frame.finish(evidence);
    }

    private List<String> figures(boolean arabic) {
        var words = PaperWords.of(arabic);
        String inWords = arabic ? AmountInWords.arabic(sheet.total()) : AmountInWords.french(sheet.total());
        return List.of(
                words.text("cuts.sum", sheet.total().format(), inWords),
                words.text("envelope", sheet.envelope().format()));
    }

    private void parts(String heading, String column, List<AccountantSheet.Part> parts, String otherwise) {
        frame.heading(heading);
        var columns = Columns.of(frame.direction, 360, 160);
        List<PaperRow> rows = parts.stream()
                .map(part -> PaperRow.framed(
                        columns,
                        22,
                        frame.named(part.name(), otherwise),
                        CutFrame.amount(part.amount().format())))
                .toList();
        new PaperTable(frame.header(columns, column, "column.amount"), rows, total(columns, 1), List.of())
                .addTo(frame.paper);
    }

    private PaperRow total(Columns columns, int joined) {
        return frame.total(
                columns,
                joined,
                Cell.middle(new Paragraph(sheet.total().format(), TextStyle.bold(10), Direction.LTR, Align.RIGHT)));
    }

    private void lines() {
        var columns = Columns.of(frame.direction, 40, 230, 60, 95, 110);
        var rows = new ArrayList<PaperRow>();
        for (AccountantSheet.Row line : sheet.rows()) {
            for (AccountantSheet.Item item : line.items())
                rows.add(PaperRow.framed(
                        columns,
                        18,
                        CutFrame.count(line.number()),
                        frame.named(item.name()),
                        CutFrame.count(item.quantity()),
                        CutFrame.amount(item.unitPrice().format()),
                        CutFrame.amount(item.total().format())));
            rows.add(lineTotal(columns, line));
        }
        new PaperTable(
                        frame.header(
                                columns,
                                "column.number",
                                "column.equipment",
                                "column.quantity",
                                "column.unitPrice",
                                "column.amount"),
                        rows,
                        total(columns, 4),
                        List.of())
                .addTo(frame.paper);
    }

    private PaperRow lineTotal(Columns columns, AccountantSheet.Row line) {
        String text = frame.layout.inAll("cuts.lineTotal", Integer.toString(line.number()));
        return PaperRow.framed(
                        columns.joinFirst(4),
                        18,
                        Cell.middle(new Paragraph(text, TextStyle.plain(9.5), frame.direction, Align.END)),
                        Cell.middle(
                                new Paragraph(line.total().format(), TextStyle.bold(10), Direction.LTR, Align.RIGHT)))
                .filled(0.97);
    }
}
