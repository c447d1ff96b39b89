package ma.idmaj.documents.stock;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;

/** A delivery note: where to, by what and when, the pieces, what was done there, and who gave and received. */
public final class DeliveryPaper {

    private static final double SIDE = 30;

    private final DeliverySheet sheet;
    private final String digest;
    private final PaperLanguages languages;
    private final OfficialLayout layout;
    private final Columns columns;

    private DeliveryPaper(DeliverySheet sheet, String digest, PaperLanguages languages) {
        this.sheet = sheet;
        this.digest = digest;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
        this.columns = Columns.of(layout.direction(), 26, 220, 150, 70, 70);
    }

    /** @return a PDF on A4; the same sheet and digest give the same bytes */
    public static byte[] render(DeliverySheet sheet, String digest, PaperLanguages languages) {
        return new DeliveryPaper(sheet, digest, languages).pdf();
    }

    private byte[] pdf() {
        var format = Paper.Format.a4Portrait(SIDE, 30, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(PaperHeader.of(languages, "delivery", sheet.number(), 1));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        paper.add(layout.beside(this::when));
        paper.space(4);
        // Typed in one language: each stands on a line of its own, the way it is read.
        paper.add(layout.heading("delivery.address"));
        paper.add(layout.typed(sheet.address()));
        paper.space(4);
        paper.add(layout.heading("delivery.vehicle"));
        paper.add(layout.typed(sheet.vehicle()));
        paper.space(10);
        paper.add(layout.heading("delivery.pieces"));
        paper.space(3);
        var following = new ArrayList<PaperTable.Following>();
        following.add(new PaperTable.Following(
                8, layout.beside(arabic -> List.of(OfficialLayout.line(arabic, "delivery.end")))));
        following.add(new PaperTable.Following(12, layout.beside(DeliveryPaper::received)));
        following.addAll(layout.signatures(List.of(signer("delivery.giver"), signer("delivery.receiver"))));
        var keys = List.of(
                "column.number",
                "column.reception.item",
                "column.delivery.serial",
                "column.delivery.installed",
                "column.delivery.explained");
        new PaperTable(
                        layout.header(columns, keys),
                        rows(),
                        new PaperRow(columns, List.of(), PaperRow.Look.OPEN),
                        following)
                .addTo(paper);
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                PaperFoot.ofText(format, languages, "delivery.digest", digest),
                lead.text("delivery"),
                lead.locale(),
                sheet.issuedAt());
    }

    private List<Paragraph> when(boolean arabic) {
        var words = PaperWords.of(arabic);
        return List.of(
                OfficialLayout.line(arabic, "delivery.when", words.date(sheet.date()), words.time(sheet.time())));
    }

    /** To be written by hand: names of who received are not kept with the store. */
    private static List<Paragraph> received(boolean arabic) {
        return List.of(
                OfficialLayout.line(arabic, "delivery.receivedBy"), OfficialLayout.line(arabic, "delivery.receivedAt"));
    }

    private Cell signer(String key) {
        return layout.signer(
                new LocalizedText(
                        PaperWords.of(true).text(key), PaperWords.of(false).text(key)),
                new LocalizedText("", ""));
    }

    private List<PaperRow> rows() {
        var rows = new ArrayList<PaperRow>();
        for (DeliverySheet.Line line : sheet.lines()) {
            rows.add(PaperRow.framed(
                    columns,
                    34,
                    OfficialLayout.figures(Integer.toString(rows.size() + 1)),
                    Cell.middle(layout.stacked(line.item()).toArray(Paragraph[]::new)),
                    Cell.middle(layout.code(line.serial())),
                    Cell.middle(),
                    Cell.middle()));
        }
        return rows;
    }
}
