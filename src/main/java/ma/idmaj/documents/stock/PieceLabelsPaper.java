package ma.idmaj.documents.stock;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.TextStyle;

/**
 * Labels to stick on pieces: the item in both languages, its serial number, a QR code that opens the piece. The head is
 * neutral: a label stays in sight for years and says nothing of whoever gave or received.
 */
public final class PieceLabelsPaper {

    /** Printers leave this much of a label's edge blank, in points. */
    private static final double EDGE = 10;

    private final PieceLabels labels;
    private final boolean small;

    private PieceLabelsPaper(PieceLabels labels) {
        this.labels = labels;
        this.small = labels.sheet().height() < 90;
    }

    /** @return a PDF; the same labels give the same bytes */
    public static byte[] render(PieceLabels labels) {
        return new PieceLabelsPaper(labels).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(labels.sheet().page());
        int each = labels.sheet().places();
        int places = labels.start() - 1 + labels.labels().size();
        for (int used = each; used < places; used += each) paper.newPage();
        var words = PaperWords.of(true);
        return paper.finish(this::sheet, words.text("pieceLabel.title"), words.locale(), labels.made());
    }

    private void sheet(PageCanvas page, int number, int count) {
        var sheet = labels.sheet();
        for (int place = 0; place < sheet.places(); place++) {
            int index = (number - 1) * sheet.places() + place - (labels.start() - 1);
            if (index < 0 || index >= labels.labels().size()) continue;
            draw(page, labels.labels().get(index), sheet.x(place) + EDGE, sheet.y(place) + EDGE);
        }
    }

    private void draw(PageCanvas page, PieceLabels.Label label, double x, double y) {
        double width = labels.sheet().width() - 2 * EDGE;
        double height = labels.sheet().height() - 2 * EDGE;
        double head = small ? 9 : 11;
        line(PaperWords.inBoth("both", true, "pieceLabel.header"), small ? 5.8 : 7, Direction.RTL, Align.CENTRE)
                .draw(page, x, y - 2, width);
        page.rule(x, y + head, x + width, y + head, 0.5, 0.4);
        double codeLine = small ? 7.5 : 9;
        double side = height - head - 6 - codeLine;
        QrCode.of(label.address()).draw(page, x, y + head + 4, side);
        line(label.code(), small ? 6 : 7, Direction.LTR, Align.CENTRE).draw(page, x, y + head + 6 + side, side);
        words(page, label, x + side + 7, y + head + 2, width - side - 7);
    }

    /** At most two lines a language: a label is no catalogue. */
    private void words(PageCanvas page, PieceLabels.Label label, double x, double y, double width) {
        double at = y;
        var arabic = Cell.top(
                        new Paragraph(label.item().ar(), TextStyle.bold(small ? 7.2 : 9), Direction.RTL, Align.START))
                .first(2);
        at = drawn(page, arabic, x, at, width);
        var french = Cell.top(new Paragraph(
                        label.item().fr(), TextStyle.plain(small ? 6.2 : 7.8), Direction.LTR, Align.START))
                .first(2);
        at = drawn(page, french, x, at, width) + (small ? 1 : 3);
        at = drawn(
                page,
                Cell.top(line(
                        PaperWords.inBoth("both", true, "pieceLabel.serial"),
                        small ? 5.4 : 6.4,
                        Direction.RTL,
                        Align.START)),
                x,
                at,
                width);
        drawn(
                page,
                Cell.top(new Paragraph(label.serial(), TextStyle.bold(small ? 6.8 : 8.4), Direction.LTR, Align.START))
                        .first(small ? 1 : 2),
                x,
                at,
                width);
    }

    private static double drawn(PageCanvas page, Cell cell, double x, double y, double width) {
        double height = cell.height(width);
        cell.draw(page, x, y, width, height);
        return y + height;
    }

    private static Paragraph line(String text, double size, Direction direction, Align align) {
        return new Paragraph(text, TextStyle.plain(size).muted(), direction, align);
    }
}
