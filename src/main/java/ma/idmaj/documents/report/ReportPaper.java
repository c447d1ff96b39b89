package ma.idmaj.documents.report;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
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
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report on paper: what it is read for on top, its tables, how it was counted, and room for two signatures. */
public final class ReportPaper {

    private static final double SIDE = 36;
    private static final double ROW = 21;
    private static final double LABEL_SHARE = 2.3;
    private static final double FEW_LINES = 150;
    private static final double GAP = 12;
    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private final ReportSheet sheet;
    private final PaperLanguages languages;
    private final Direction direction;
    private final OfficialLayout layout;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 30, PaperFoot.HEIGHT);
    private final Paper paper = new Paper(format);

    private ReportPaper(ReportSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.languages = languages;
        this.direction = Direction.of(languages.arabicLeads());
        this.layout = new OfficialLayout(languages);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF on A4; the same sheet and evidence give the same bytes
     */
    public static byte[] render(ReportSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new ReportPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        paper.add(PaperHeader.official(languages, sheet.institution(), null, sheet.title(), ""));
        paper.space(6);
        paper.rule(0.8, 0.2);
        paper.space(6);
        paper.add(layout.beside(arabic -> List.of(
                new Paragraph(
                        sheet.subject().in(arabic),
                        TextStyle.bold(arabic ? 13 : 12),
                        Direction.of(arabic),
                        Align.START),
                new Paragraph(
                        sheet.period().in(arabic),
                        TextStyle.plain(arabic ? 10.8 : 10).muted(),
                        Direction.of(arabic),
                        Align.START))));
        highlights();
        paper.space(8);
        paper.add(layout.beside(arabic -> sheet.summary().stream()
                .map(sentence -> body(arabic, sentence.in(arabic), 11, 10))
                .toList()));
        sheet.sections().forEach(this::section);
        end();
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence),
                sheet.title().in(languages.arabicLeads()),
                lead.locale(),
                sheet.made());
    }

    /** Large numbers side by side, their words below. */
    private void highlights() {
        if (sheet.highlights().isEmpty()) return;
        double[] shares = new double[sheet.highlights().size()];
        Arrays.fill(shares, 1);
        List<Cell> cells = sheet.highlights().stream()
                .map(highlight -> {
                    var lines = new ArrayList<Paragraph>();
                    Figure figure = highlight.figures().getFirst();
                    lines.add(new Paragraph(figure.text(), TextStyle.bold(16), Direction.LTR, Align.CENTRE));
                    for (boolean arabic : languages.order())
                        lines.add(new Paragraph(
                                highlight.label().in(arabic),
                                TextStyle.plain(arabic ? 9.8 : 8.8).muted(),
                                Direction.of(arabic),
                                Align.CENTRE));
                    return Cell.middle(lines.toArray(Paragraph[]::new));
                })
                .toList();
        paper.space(8);
        paper.add(new PaperRow(Columns.of(direction, shares), cells, PaperRow.Look.framed(58)).filled(0.96));
    }

    private void section(ReportSheet.Section section) {
        // A heading stays with the first lines of its table.
        if (paper.room() < Math.min(FEW_LINES, paper.emptyPage() / 2)) paper.newPage();
        paper.space(GAP);
        paper.add(new Paragraph(inAll(section.heading()), TextStyle.bold(11.5), direction, Align.START).heading(2));
        paper.space(3);
        var shares = new double[section.columns().size()];
        Arrays.fill(shares, 1);
        shares[0] = LABEL_SHARE;
        var columns = Columns.of(direction, shares);
        List<PaperRow> rows = section.lines().stream()
                .map(line -> row(columns, line, layout.stacked(line.label())))
                .toList();
        var total = section.total();
        PaperRow closing = total == null
                ? PaperRow.open(Columns.of(direction, 1))
                : row(
                                columns,
                                total,
                                List.of(new Paragraph(
                                        inAll(total.label()), TextStyle.bold(10.2), direction, Align.START)))
                        .filled(OfficialLayout.HEADER_GREY);
        new PaperTable(header(columns, section.columns()), rows, closing, List.of()).addTo(paper);
        if (section.note().in(true).isEmpty()) return;
        paper.space(3);
        paper.add(layout.beside(arabic -> List.of(muted(arabic, section.note().in(arabic)))));
    }

    private PaperRow header(Columns columns, List<LocalizedText> headings) {
        var cells = new ArrayList<Cell>();
        for (LocalizedText heading : headings) {
            var lines = new ArrayList<Paragraph>();
            for (boolean arabic : languages.order())
                lines.add(new Paragraph(
                        heading.in(arabic), TextStyle.bold(arabic ? 10 : 8.8), Direction.of(arabic), Align.CENTRE));
            cells.add(Cell.middle(lines.toArray(Paragraph[]::new)));
        }
        return new PaperRow(columns, cells, PaperRow.Look.framed(0)).filled(OfficialLayout.HEADER_GREY);
    }

    private PaperRow row(Columns columns, ReportSheet.Line line, List<Paragraph> label) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.middle(label.toArray(Paragraph[]::new)));
        line.figures().forEach(figure -> cells.add(cell(figure)));
        return new PaperRow(columns, cells, PaperRow.Look.framed(ROW));
    }

    private Cell cell(Figure figure) {
        Long value = figure.value();
        if (figure.kind() != Figure.Kind.SHARE || value == null) return OfficialLayout.figures(figure.text());
        var number = new Paragraph(figure.text(), TextStyle.plain(10), Direction.LTR, Align.CENTRE);
        return Cell.holding(new Stack(List.<Block>of(number, new ShareBar(value / 10_000.0, direction))));
    }

    /** How it was counted and the signatures, together: nobody signs a page that says nothing. */
    private void end() {
        var blocks = new ArrayList<Block>();
        if (!sheet.notes().isEmpty()) blocks.add(layout.heading("report.notes"));
        for (LocalizedText note : sheet.notes())
            blocks.add(layout.beside(arabic -> List.of(muted(arabic, note.in(arabic)))));
        var signatures = layout.signatures(List.of(
                layout.signer(words("report.prepared"), NOTHING), layout.signer(words("report.approved"), NOTHING)));
        double width = paper.width();
        double signing = signatures.stream()
                .mapToDouble(row -> row.gap() + row.block().height(width))
                .sum();
        double needed = GAP
                + signing
                + blocks.stream().mapToDouble(block -> block.height(width)).sum();
        if (paper.room() < needed && needed <= paper.emptyPage()) paper.newPage();
        else paper.space(GAP);
        blocks.forEach(paper::add);
        if (paper.room() < signing) paper.newPage();
        for (PaperTable.Following row : signatures) {
            paper.space(row.gap());
            paper.add(row.block());
        }
    }

    private static Paragraph body(boolean arabic, String text, double arabicSize, double latinSize) {
        return new Paragraph(text, TextStyle.plain(arabic ? arabicSize : latinSize), Direction.of(arabic), Align.START);
    }

    private static Paragraph muted(boolean arabic, String text) {
        return new Paragraph(text, TextStyle.plain(arabic ? 9.6 : 8.6).muted(), Direction.of(arabic), Align.START);
    }

    private String inAll(LocalizedText text) {
        if (languages != PaperLanguages.BOTH) return text.in(languages.arabicLeads());
        boolean arabicFirst = languages.arabicLeads();
        return PaperWords.of(arabicFirst)
                .text("both", text.in(arabicFirst), Ltr.isolate(text.in(!arabicFirst), Direction.of(!arabicFirst)));
    }

    private static LocalizedText words(String key) {
        return new LocalizedText(PaperWords.ARABIC.text(key), PaperWords.FRENCH.text(key));
    }
}
