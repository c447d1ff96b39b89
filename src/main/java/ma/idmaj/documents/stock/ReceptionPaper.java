package ma.idmaj.documents.stock;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Ltr;
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

/** The record of a reception to sign: who met where, what came of which order, serial numbers, a cell a member. */
public final class ReceptionPaper {

    private static final double SIDE = 30;

    private final ReceptionSheet sheet;
    private final String digest;
    private final PaperLanguages languages;
    private final OfficialLayout layout;
    private final Columns columns;

    private ReceptionPaper(ReceptionSheet sheet, String digest, PaperLanguages languages) {
        this.sheet = sheet;
        this.digest = digest;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
        this.columns = Columns.of(layout.direction(), 26, 250, 64, 64, 64, 64);
    }

    /** @return a PDF on A4; the same sheet and digest give the same bytes */
    public static byte[] render(ReceptionSheet sheet, String digest, PaperLanguages languages) {
        return new ReceptionPaper(sheet, digest, languages).pdf();
    }

    private byte[] pdf() {
        var format = Paper.Format.a4Portrait(SIDE, 30, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(PaperHeader.of(languages, "reception", sheet.number(), 1));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        paper.add(layout.beside(arabic -> List.of(opening(arabic))));
        paper.space(10);
        paper.add(layout.heading("reception.members"));
        paper.space(2);
        paper.add(layout.beside(arabic -> sheet.members().stream()
                .map(member -> OfficialLayout.line(
                        arabic,
                        "reception.member",
                        member.name().in(arabic),
                        member.function().in(arabic)))
                .toList()));
        paper.space(10);
        paper.add(layout.heading("reception.goods"));
        paper.space(3);
        var following = new ArrayList<PaperTable.Following>();
        if (!sheet.remarks().isEmpty()) {
            following.add(new PaperTable.Following(8, layout.heading("reception.remarks")));
            following.add(new PaperTable.Following(2, layout.typed(sheet.remarks())));
        }
        following.add(new PaperTable.Following(
                8, layout.beside(arabic -> List.of(OfficialLayout.line(arabic, "reception.end")))));
        following.addAll(layout.signatures(sheet.members().stream()
                .map(member -> layout.signer(
                        new LocalizedText(member.name().ar(), member.name().latin()), member.function()))
                .toList()));
        var keys = List.of(
                "column.number",
                "column.reception.item",
                "column.reception.ordered",
                "column.reception.accepted",
                "column.reception.refused",
                "column.reception.damaged");
        new PaperTable(layout.header(columns, keys), rows(), counts(), following).addTo(paper);
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                PaperFoot.ofText(format, languages, "reception.digest", digest),
                lead.text("reception"),
                lead.locale(),
                sheet.recordedAt());
    }

    private Paragraph opening(boolean arabic) {
        var words = PaperWords.of(arabic);
        return OfficialLayout.line(
                arabic,
                "reception.opening",
                words.text("minutes.day." + sheet.date().getDayOfWeek().getValue()),
                words.date(sheet.date()),
                sheet.place().in(arabic),
                sheet.supplier(),
                Ltr.isolate(sheet.order()),
                words.date(sheet.orderedOn()),
                sheet.tranche().in(arabic));
    }

    private List<PaperRow> rows() {
        var rows = new ArrayList<PaperRow>();
        for (ReceptionSheet.Line line : sheet.lines()) {
            var item = new ArrayList<>(layout.stacked(line.item()));
            if (!line.serials().isEmpty()) item.add(layout.code(String.join("  ·  ", line.serials())));
            rows.add(PaperRow.framed(
                    columns,
                    28,
                    OfficialLayout.figures(Integer.toString(rows.size() + 1)),
                    Cell.middle(item.toArray(Paragraph[]::new)),
                    OfficialLayout.figures(Integer.toString(line.ordered())),
                    OfficialLayout.figures(Integer.toString(line.accepted())),
                    OfficialLayout.figures(Integer.toString(line.refused())),
                    OfficialLayout.figures(Integer.toString(line.damaged()))));
        }
        return rows;
    }

    /** A line a language: side by side the two counts would meet. */
    private PaperRow counts() {
        var lines = languages.order().stream()
                .map(arabic -> OfficialLayout.line(arabic, "reception.total", sheet.accepted()))
                .toArray(Paragraph[]::new);
        return PaperRow.framed(Columns.of(layout.direction(), 1), 22, Cell.middle(lines))
                .filled(OfficialLayout.HEADER_GREY);
    }
}
