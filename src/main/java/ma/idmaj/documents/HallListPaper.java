package ma.idmaj.documents;

import ma.idmaj.documents.Paragraph.Align;

/** The paper twin of the day: rows of one height, large enough to be ticked and signed standing. */
public final class HallListPaper {

    private static final double SIDE = 30;
    private static final double TOP = 92;
    private static final double ROW = 78;
    private static final double CODE = 58;
    private static final double NUMBER = 34;
    private static final double BOX = 13;
    private static final double SIGNATURE = 150;
    private static final int A_PAGE = 9;

    private final HallList list;
    private final boolean rtl;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 28, 40);

    private HallListPaper(HallList list) {
        this.list = list;
        this.rtl = list.arabic();
    }

    /** @return a PDF; the same list gives the same bytes */
    public static byte[] render(HallList list) {
        return new HallListPaper(list).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(format);
        for (int row = A_PAGE; row < list.rows().size(); row += A_PAGE) paper.newPage();
        var words = PaperWords.of(list.arabic());
        return paper.finish(this::sheet, list.title(), words.locale(), list.made());
    }

    private void sheet(PageCanvas page, int number, int count) {
        double width = format.pageWidth() - 2 * SIDE;
        text(list.title(), TextStyle.bold(15), Align.START).draw(page, SIDE, 30, width);
        text(list.facts(), TextStyle.plain(10), Align.START).draw(page, SIDE, 54, width);
        String pages = PaperWords.of(list.arabic()).text("page", Integer.toString(number), Integer.toString(count));
        text(pages, TextStyle.plain(9), Align.CENTRE).draw(page, SIDE, format.pageHeight() - 28, width);
        for (int place = 0; place < A_PAGE; place++) {
            int index = (number - 1) * A_PAGE + place;
            if (index < list.rows().size()) row(page, list.rows().get(index), TOP + place * ROW, width);
        }
    }

    private void row(PageCanvas page, HallList.Row row, double y, double width) {
        page.rule(SIDE, y, SIDE + width, y, 0.6, 0.4);
        part(page, text(Integer.toString(row.number()), TextStyle.bold(18), Align.CENTRE), 0, NUMBER, y + 22, width);
        QrCode.of(row.code()).draw(page, left(NUMBER + 4, CODE, width), y + (ROW - CODE) / 2, CODE);
        double words = NUMBER + CODE + 14;
        double room = width - words - SIGNATURE - 8;
        part(page, name(row.name().ar(), 12, Direction.RTL), words, room, y + 5, width);
        part(page, name(row.name().latin(), 10, Direction.LTR), words, room, y + 22, width);
        var items = Cell.top(text(row.items(), TextStyle.plain(7.6).muted(), Align.START))
                .first(2);
        items.draw(page, left(words, room, width), y + 36, room, 22);
        double each = room / list.boxes().size();
        for (int i = 0; i < list.boxes().size(); i++) {
            double x = left(words + i * each, BOX, width);
            frame(page, x, y + 59);
            part(
                    page,
                    text(list.boxes().get(i), TextStyle.plain(8), Align.START),
                    words + i * each + BOX + 3,
                    each - BOX - 5,
                    y + 60,
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
        page.rule(edge, y + 4, edge, y + ROW - 4, 0.4, 0.6);
        page.rule(SIDE, y + ROW, SIDE + width, y + ROW, 0.6, 0.4);
    }

    private static void frame(PageCanvas page, double x, double y) {
        page.rule(x, y, x + BOX, y, 0.8, 0.2);
        page.rule(x, y + BOX, x + BOX, y + BOX, 0.8, 0.2);
        page.rule(x, y, x, y + BOX, 0.8, 0.2);
        page.rule(x + BOX, y, x + BOX, y + BOX, 0.8, 0.2);
    }

    private void part(PageCanvas page, Paragraph words, double start, double room, double y, double width) {
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
