package ma.idmaj.documents.list;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Paragraph.Align;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** The paper twin of the day: rows large enough to be ticked and signed standing, with all their items. */
public final class HallListPaper {

    private static final double SIDE = 30;
    private static final double TOP = 30;
    private static final double NAMES = 5;
    private static final double BOXES = 19;
    private static final double ROW = 78;
    private static final double CODE = 58;
    private static final double NUMBER = 34;
    private static final double WORDS = NUMBER + CODE + 14;
    private static final double BOX = 13;
    private static final double SIGNATURE = 150;
    private static final double FOOT = 34;

    private final HallList list;
    private final boolean rtl;
    private final Stack head;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 28, 40);

    private HallListPaper(HallList list) {
        this.list = list;
        this.rtl = list.arabic();
        this.head = new Stack(List.of(
                text(list.title(), TextStyle.bold(15), Align.START).heading(1),
                text(list.facts(), TextStyle.plain(10), Align.START),
                text(list.sentence(), TextStyle.bold(9), Align.START)));
    }

    /** @return a PDF; the same list gives the same bytes */
    public static byte[] render(HallList list) {
        return new HallListPaper(list).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(format);
        List<List<HallList.Row>> pages = pages();
        for (int page = 1; page < pages.size(); page++) paper.newPage();
        var words = PaperWords.of(list.arabic());
        return paper.finish(
                (page, number, count) -> {
                    sheet(page, pages.get(number - 1));
                    String numbered = words.text("page", Integer.toString(number), Integer.toString(count));
                    page.decoration(() -> text(numbered, TextStyle.plain(9), Align.CENTRE)
                            .draw(page, SIDE, format.pageHeight() - 28, width()));
                },
                list.title(),
                words.locale(),
                list.made());
    }

    /** The rows of each page: a row is never torn, and there is a page for an empty list. */
    private List<List<HallList.Row>> pages() {
        var pages = new ArrayList<List<HallList.Row>>();
        pages.add(new ArrayList<>());
        double bottom = format.pageHeight() - FOOT;
        double y = top();
        for (HallList.Row row : list.rows()) {
            if (y + height(row) > bottom && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
                y = top();
            }
            pages.getLast().add(row);
            y += height(row);
        }
        return pages;
    }

    private double width() {
        return format.pageWidth() - 2 * SIDE;
    }

    private double top() {
        return TOP + head.height(width()) + 5;
    }

    /** Between the code and the room for the signature. */
    private double room() {
        return width() - WORDS - SIGNATURE - 8;
    }

    private double height(HallList.Row row) {
        return Math.max(ROW, NAMES + words(row).height(room()) + BOXES + 2);
    }

    /** Both names and the items, each as high as it needs. */
    private Stack words(HallList.Row row) {
        return new Stack(List.of(
                name(row.name().ar(), 12, Direction.RTL), name(row.name().latin(), 10, Direction.LTR), items(row)));
    }

    private Paragraph items(HallList.Row row) {
        return text(row.items(), TextStyle.plain(7.6).muted(), Align.START);
    }

    private void sheet(PageCanvas page, List<HallList.Row> rows) {
        double width = width();
        head.draw(page, SIDE, TOP, width);
        double y = top();
        for (HallList.Row row : rows) {
            row(page, row, y, width);
            y += height(row);
        }
    }

    private void row(PageCanvas page, HallList.Row row, double y, double width) {
        page.rule(SIDE, y, SIDE + width, y, 0.6, 0.4);
        part(page, text(Integer.toString(row.number()), TextStyle.bold(18), Align.CENTRE), 0, NUMBER, y + 22, width);
        QrCode.of(row.code()).draw(page, left(NUMBER + 4, CODE, width), y + (ROW - CODE) / 2, CODE);
        double room = room();
        double height = height(row);
        part(page, words(row), WORDS, room, y + NAMES, width);
        double boxes = y + height - BOXES;
        double each = room / list.boxes().size();
        for (int i = 0; i < list.boxes().size(); i++) {
            double x = left(WORDS + i * each, BOX, width);
            frame(page, x, boxes);
            part(
                    page,
                    text(list.boxes().get(i), TextStyle.plain(8), Align.START),
                    WORDS + i * each + BOX + 3,
                    each - BOX - 5,
                    boxes + 1,
                    width);
        }
        part(
                page,
                text(list.signHere(), TextStyle.plain(7).muted(), Align.START),
                width - SIGNATURE,
                SIGNATURE,
                y + 3,
                width);
        double edge = left(width - SIGNATURE - 4, 0, width);
        page.rule(edge, y + 4, edge, y + height - 4, 0.4, 0.6);
        page.rule(SIDE, y + height, SIDE + width, y + height, 0.6, 0.4);
    }

    private static void frame(PageCanvas page, double x, double y) {
        page.rule(x, y, x + BOX, y, 0.8, 0.2);
        page.rule(x, y + BOX, x + BOX, y + BOX, 0.8, 0.2);
        page.rule(x, y, x, y + BOX, 0.8, 0.2);
        page.rule(x + BOX, y, x + BOX, y + BOX, 0.8, 0.2);
    }

    private void part(PageCanvas page, Block words, double start, double room, double y, double width) {
        words.draw(page, left(start, room, width), y, room);
    }

    /** @return the left edge of what begins so far from where reading begins */
    private double left(double start, double room, double width) {
        return rtl ? SIDE + width - start - room : SIDE + start;
    }

    /** Each script as it reads, on the side where the sheet is read from. */
    private Paragraph name(String text, double size, Direction direction) {
        return new Paragraph(text, TextStyle.bold(size), direction, rtl ? Align.RIGHT : Align.LEFT);
    }

    private Paragraph text(String text, TextStyle style, Align align) {
        return new Paragraph(text, style, Direction.of(rtl), align);
    }
}
