package ma.idmaj.documents.list;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFont;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Foot of every page: what the paper is checked by, page x of y, QR code; on a draft, the word across the page. */
final class ListFurniture implements Paper.Furniture {

    /** Room the foot takes, page margin included, in points. */
    static final double HEIGHT = 78;

    static final double SIDE = 30;
    private static final double QR = 42;
    private static final double PAGE_WIDTH = 841.89;
    private static final double PAGE_HEIGHT = 595.276;
    private static final double WATERMARK_GREY = 0.92;

    private final ListSheet sheet;
    private final boolean arabicFirst;
    private final Direction direction;
    private final @Nullable QrCode code;

    ListFurniture(ListSheet sheet, boolean arabicFirst) {
        this.sheet = sheet;
        this.arabicFirst = arabicFirst;
        this.direction = Direction.of(arabicFirst);
        this.code = sheet.draft() || sheet.verifyAddress() == null ? null : QrCode.of(sheet.verifyAddress());
    }

    @Override
    public void draw(PageCanvas page, int number, int count) {
        page.decoration(() -> foot(page, number, count));
    }

    private void foot(PageCanvas page, int number, int count) {
        double top = PAGE_HEIGHT - HEIGHT + 8;
        double width = PAGE_WIDTH - 2 * SIDE;
        page.rule(SIDE, top, SIDE + width, top, 0.5, 0.6);
        PaperRow.open(Columns.of(direction, 0.42, 0.58), evidence(), Cell.top()).draw(page, SIDE, top + 5, width);
        pageNumber(number, count).draw(page, SIDE, top + 5, width);
        if (code != null) {
            double left = direction == Direction.RTL ? SIDE : SIDE + width - QR;
            code.draw(page, left, top + 6, QR);
        }
        if (sheet.draft()) watermark(page);
    }

    private Cell evidence() {
        var lines = new ArrayList<Paragraph>();
        var words = PaperWords.of(arabicFirst);
        if (sheet.digest() != null) lines.add(line(words.text("digest", Ltr.isolate(sheet.digest()))));
        if (sheet.verifyCode() != null && !sheet.draft()) {
            lines.add(line(words.text("code", Ltr.isolate(sheet.verifyCode()))));
        }
        if (code != null && sheet.verifyAddress() != null) {
            lines.add(line(words.text("verify", Ltr.isolate(sheet.verifyAddress()))));
        }
        return Cell.top(lines.toArray(Paragraph[]::new));
    }

    private Paragraph line(String text) {
        return new Paragraph(text, TextStyle.plain(7.5).muted(), direction, Align.START);
    }

    /** A line a language: side by side the two counts would meet and read «4 / 4». */
    private Stack pageNumber(int number, int count) {
        Object[] values = {Integer.toString(number), Integer.toString(count)};
        return new Stack(Stream.of(arabicFirst, !arabicFirst)
                .map(PaperWords::of)
                .map(words ->
                        new Paragraph(words.text("page", values), TextStyle.plain(9), words.direction(), Align.CENTRE))
                .toList());
    }

    /** Drawn as shapes under the text: letters in the ground would be found and copied among the rows. */
    private void watermark(PageCanvas page) {
        var under = page.beneath();
        double y = PAGE_HEIGHT / 2 - 30;
        for (PaperWords words : PaperWords.values()) {
            Shape shape = PaperFont.BOLD.outline(words.text("draft"), 130, words.direction());
            var bounds = shape.getBounds2D();
            var place = AffineTransform.getTranslateInstance(PAGE_WIDTH / 2, y);
            place.rotate(-Math.PI / 9);
            place.translate(-bounds.getCenterX(), -bounds.getCenterY());
            under.fill(place.createTransformedShape(shape), WATERMARK_GREY);
            y += 130;
        }
        page.behind(under);
    }
}
