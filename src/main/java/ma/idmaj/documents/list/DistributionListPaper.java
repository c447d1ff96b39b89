package ma.idmaj.documents.list;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import java.util.ArrayList;
import java.util.List;

/**
 * The distribution list to sign: one row a person, room to sign in each, the sum in words and three signatures below.
 * Both languages on one sheet; the leading one decides the direction of the table.
 */
public final class DistributionListPaper {

    private static final double SIDE = 30;
    private static final double ROOM_TO_SIGN = 44;
    private static final double HEADER_GREY = 0.93;
    private static final double SIGNATURE_HEIGHT = 92;
    private static final TextStyle LEAD = TextStyle.plain(10.5);

    private final ListSheet sheet;
    private final boolean arabicFirst;
    private final Direction direction;
    private final Columns columns;

    private DistributionListPaper(ListSheet sheet, boolean arabicFirst) {
        this.sheet = sheet;
        this.arabicFirst = arabicFirst;
        this.direction = Direction.of(arabicFirst);
        this.columns = Columns.of(direction, 28, 128, 60, 104, 286, 70, 108);
    }

    /** @return a PDF on A4 landscape; the same sheet gives the same bytes */
    public static byte[] render(ListSheet sheet, boolean arabicFirst) {
        return new DistributionListPaper(sheet, arabicFirst).pdf();
    }

    private byte[] pdf() {
        var format = Paper.Format.a4Landscape(SIDE, 28, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(new PaperHeader(order(), sheet.place(), null, sheet.title(), "", 1));
        paper.space(6);
        paper.rule(0.8, 0.2);
        paper.space(4);
        paper.add(occasion());
        paper.space(6);
        var rows = sheet.rows().stream().map(this::row).toList();
        new PaperTable(
                        header(),
                        rows,
                        total(),
                        List.of(new PaperTable.Following(8, closing()), new PaperTable.Following(10, signatures())))
                .addTo(paper);
        var lead = PaperWords.of(arabicFirst);
        return paper.finish(
                PaperFoot.ofList(format, arabicFirst, sheet.evidence()),
                lead.text("sheet"),
                lead.locale(),
                sheet.generatedAt());
    }

    private PaperRow occasion() {
        var thirds = Columns.of(Direction.RTL, 1, sheet.draft() ? 0.5 : 0.05, 1);
        var marker = sheet.draft()
                ? Cell.middle(new Paragraph(both("draft"), TextStyle.bold(12), direction, Align.CENTRE))
                : Cell.middle();
        return PaperRow.open(thirds, occasion(true), marker, occasion(false));
    }

    private Cell occasion(boolean arabic) {
        var words = PaperWords.of(arabic);
        String when = words.date(sheet.date(), sheet.hijriShift());
        if (sheet.time() != null) when = words.text("when.time", when, words.time(sheet.time()));
        String text = words.text("occasion", sheet.tranche().in(arabic), when);
        return Cell.middle(new Paragraph(text, TextStyle.plain(11), words.direction(), Align.START));
    }

    private PaperRow header() {
        var cells = new ArrayList<Cell>();
        for (String key : List.of("number", "name", "cnie", "project", "equipment", "amount", "signature")) {
            var titles = new ArrayList<Paragraph>();
            for (boolean arabic : order()) {
                var style = TextStyle.bold(arabic ? 10 : 8.8);
                String text = PaperWords.of(arabic).text("column." + key);
                titles.add(new Paragraph(text, style, Direction.of(arabic), Align.CENTRE));
            }
            cells.add(Cell.middle(titles.toArray(Paragraph[]::new)));
        }
        return new PaperRow(columns, cells, PaperRow.Look.framed(0)).filled(HEADER_GREY);
    }

    private PaperRow row(ListSheet.Row row) {
        return PaperRow.framed(
                columns,
                ROOM_TO_SIGN,
                figures(Integer.toString(row.number()), LEAD, Align.CENTRE),
                name(row.name()),
                figures(row.cin(), LEAD, Align.CENTRE),
                project(row.project()),
                equipment(row.items()),
                figures(row.total().format(), LEAD, Align.RIGHT),
                Cell.middle());
    }

    private static Cell figures(String text, TextStyle style, Align align) {
        return Cell.middle(new Paragraph(text, style, Direction.LTR, align));
    }

    private Cell name(PersonName name) {
        return stacked(new LocalizedText(name.ar(), name.latin()), TextStyle.bold(LEAD.size()));
    }

    private Cell project(LocalizedText project) {
        return stacked(project, LEAD);
    }

    /** The leading language over the other one, both beginning where the table begins. */
    private Cell stacked(LocalizedText text, TextStyle lead) {
        var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : order()) {
            String line = text(text, arabic);
            var style = lines.isEmpty() ? lead : second(arabic, 9);
            if (!line.isEmpty()) lines.add(new Paragraph(line, style, Direction.of(arabic), align));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    /** Items run on in one sentence a language: a line for each would leave two people to a page. */
    private Cell equipment(List<ListSheet.Item> items) {
        var texts = new ArrayList<Paragraph>();
        for (boolean arabic : order()) {
            var words = PaperWords.of(arabic);
            var each = items.stream()
                    .filter(item -> arabic == arabicFirst || item.name().complete())
                    .map(item -> words.text(
                            "item",
                            Integer.toString(item.quantity()),
                            item.name().in(arabic)))
                    .toList();
            String text = String.join(words.text("item.separator"), each);
            var style = arabic == arabicFirst ? TextStyle.plain(arabic ? 9.8 : 9) : second(arabic, 8);
            if (!text.isEmpty()) texts.add(new Paragraph(text, style, words.direction(), Align.START));
        }
        return Cell.middle(texts.toArray(Paragraph[]::new));
    }

    private PaperRow total() {
        var joined = columns.joinFirst(5);
        return PaperRow.framed(
                        joined,
                        26,
                        Cell.middle(new Paragraph(both("total"), TextStyle.bold(11), direction, Align.START)),
                        figures(sheet.total().format(), TextStyle.bold(10.5), Align.RIGHT),
                        Cell.middle())
                .filled(HEADER_GREY);
    }

    private PaperRow closing() {
        return PaperRow.open(Columns.of(Direction.RTL, 1, 0.06, 1), closing(true), Cell.top(), closing(false));
    }

    private Cell closing(boolean arabic) {
        var words = PaperWords.of(arabic);
        Money total = sheet.total();
        String inWords = arabic ? AmountInWords.arabic(total) : AmountInWords.french(total);
        String people = words.text("beneficiaries", sheet.rows().size());
        var style = TextStyle.plain(arabic ? 11.5 : 10.5);
        return Cell.top(
                new Paragraph(
                        words.text("closing", inWords, total.format(), people), style, words.direction(), Align.START),
                new Paragraph(
                        words.text("envelope", sheet.envelope().format()), style, words.direction(), Align.START));
    }

    private Block signatures() {
        var titles = new ArrayList<Cell>();
        var spaces = new ArrayList<Cell>();
        for (String key : List.of("prepared", "approved", "authority")) {
            titles.add(Cell.middle(new Paragraph(both("sign." + key), TextStyle.bold(10), direction, Align.CENTRE)));
            spaces.add(Cell.top(label("sign.name"), label("sign.date"), label("sign.stamp")));
        }
        var thirds = Columns.of(direction, 1, 1, 1);
        return new Stack(List.of(
                new PaperRow(thirds, titles, PaperRow.Look.framed(20)).filled(HEADER_GREY),
                new PaperRow(thirds, spaces, PaperRow.Look.framed(SIGNATURE_HEIGHT))));
    }

    private Paragraph label(String key) {
        String text = PaperWords.inBoth("label", arabicFirst, key);
        return new Paragraph(text, TextStyle.plain(9.5), direction, Align.START);
    }

    private String both(String key) {
        return PaperWords.inBoth("both", arabicFirst, key);
    }

    /** The other language, quieter; Arabic a little larger, as its letters are lower than Latin ones of a size. */
    private static TextStyle second(boolean arabic, double size) {
        return TextStyle.plain(arabic ? size + 1 : size).muted();
    }

    private List<Boolean> order() {
        return List.of(arabicFirst, !arabicFirst);
    }

    /** One language only, without falling back to the other, which has a line of its own. */
    private static String text(LocalizedText text, boolean arabic) {
        return arabic ? text.ar() : text.fr();
    }
}
