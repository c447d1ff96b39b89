package ma.idmaj.documents.list;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Paragraph.Align;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.documents.list.PlainList.Column;
import ma.idmaj.documents.list.PlainList.Text;

import java.util.ArrayList;
import java.util.List;

/** A plain list on A4 landscape: title and facts once, the header and «page x of y» on every page. */
public final class PlainListPaper {

    private static final double HEADER_GREY = 0.93;
    private static final double SIDE = 30;
    private static final double FOOT = 44;
    private static final double ROW = 22;

    private final PlainList list;
    private final boolean arabic;
    private final Direction direction;
    private final Columns columns;

    private PlainListPaper(PlainList list, boolean arabic) {
        this.list = list;
        this.arabic = arabic;
        this.direction = Direction.of(arabic);
        this.columns = Columns.of(
                direction, list.columns().stream().mapToDouble(Column::share).toArray());
    }

    /** @return a PDF; the same list gives the same bytes */
    public static byte[] render(PlainList list, boolean arabic) {
        return new PlainListPaper(list, arabic).pdf();
    }

    private byte[] pdf() {
        var format = Paper.Format.a4Landscape(SIDE, 28, FOOT);
        var paper = new Paper(format);
        paper.add(new Stack(
                List.of(line(list.title(), TextStyle.bold(arabic ? 17 : 15)).heading(1))));
        for (String fact : list.facts()) paper.add(new Stack(List.of(line(fact, TextStyle.plain(arabic ? 11 : 10)))));
        paper.space(8);
        new PaperTable(header(), list.rows().stream().map(this::row).toList(), end(), List.of()).addTo(paper);
        var words = PaperWords.of(arabic);
        return paper.finish(
                (page, number, count) -> page.decoration(() -> new Paragraph(
                                words.text("page", Integer.toString(number), Integer.toString(count)),
                                TextStyle.plain(9),
                                direction,
                                Align.CENTRE)
                        .draw(page, SIDE, format.pageHeight() - FOOT + 14, format.pageWidth() - 2 * SIDE)),
                list.title(),
                words.locale(),
                list.made());
    }

    private Paragraph line(String text, TextStyle style) {
        return new Paragraph(text, style, direction, Align.START);
    }

    private PaperRow header() {
        var cells = new ArrayList<Cell>();
        for (Column column : list.columns())
            cells.add(Cell.middle(
                    new Paragraph(column.heading(), TextStyle.bold(arabic ? 10 : 8.8), direction, Align.CENTRE)));
        return new PaperRow(columns, cells, PaperRow.Look.framed(0)).filled(HEADER_GREY);
    }

    private PaperRow row(List<Text> texts) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < texts.size(); i++)
            cells.add(cell(texts.get(i), list.columns().get(i)));
        return new PaperRow(columns, cells, PaperRow.Look.framed(ROW));
    }

    private Cell cell(Text text, Column column) {
        if (column.figures())
            return Cell.middle(new Paragraph(text.first(), TextStyle.plain(10), Direction.LTR, Align.CENTRE));
        var align = arabic ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(text.first(), TextStyle.plain(arabic ? 10.8 : 10), directionOf(text.first()), align));
        if (!text.second().isEmpty())
            lines.add(new Paragraph(
                    text.second(), TextStyle.plain(arabic ? 8.6 : 9.4).muted(), directionOf(text.second()), align));
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    /** A name is set as its own script reads, whichever language the sheet is in. */
    private static Direction directionOf(String text) {
        return Direction.of(
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC));
    }

    /** Nothing is summed up: the table ends with its last row. */
    private PaperRow end() {
        return new PaperRow(columns, List.of(), PaperRow.Look.OPEN);
    }
}
