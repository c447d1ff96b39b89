package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels of a ceremony: the line's number large, the item in both languages, its serial number, a QR code for the desk.
 * They say nothing of who gives or receives, as they stay on a piece for years.
 */
public final class ItemLabelsPaper {

    /** Printers leave this much of a label's edge blank, in points. */
    private static final double EDGE = 8.5;

    private static final double HEAD = 9;

    private final ItemLabels labels;
    private final double width;
    private final double height;

    private ItemLabelsPaper(ItemLabels labels) {
        this.labels = labels;
        this.width = labels.sheet().width() - 2 * EDGE;
        this.height = labels.sheet().height() - 2 * EDGE;
    }

    /** @return a PDF; the same labels give the same bytes */
    public static byte[] render(ItemLabels labels) {
        return new ItemLabelsPaper(labels).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(labels.sheet().page());
        List<CardGrid.Card> cards = new ArrayList<>();
        for (ItemLabels.Label label : labels.labels()) cards.add((page, x, y) -> draw(page, label, x + EDGE, y + EDGE));
        CardGrid.fill(paper, labels.sheet(), labels.start(), cards);
        var words = PaperWords.of(true);
        return paper.finish(
                (page, number, count) -> {}, words.text("hall.itemLabels.title"), words.locale(), labels.made());
    }

    private void draw(PageCanvas page, ItemLabels.Label label, double x, double y) {
        var head = new Paragraph(
                PaperWords.inBoth("both", true, "hall.itemLabels.head"),
                TextStyle.plain(5.8).muted(),
                Direction.RTL,
                Align.CENTRE);
        head.draw(page, x, y - 3, width);
        page.rule(x, y + HEAD - 2, x + width, y + HEAD - 2, 0.4, 0.5);
        double body = height - HEAD;
        double side = Math.min(body, width * 0.36);
        QrCode.of(label.code()).draw(page, x, y + HEAD + (body - side) / 2, side);
        double left = x + side + 7;
        words(page, label, left, y + HEAD, x + width - left, body);
    }

    private static void words(
            PageCanvas page, ItemLabels.Label label, double x, double y, double width, double height) {
        double row = height * 0.29;
        double number = width * 0.34;
        new FittedText(
                        Integer.toString(label.number()),
                        TextStyle.bold(Math.min(26, row * 0.8)),
                        7,
                        Direction.LTR,
                        Align.RIGHT,
                        row)
                .drawCentred(page, x + width - number, y, number);
        beside(page, label, x, y, width - number - 4, row);
        double at = y + row;
        boolean serial = !label.serial().isEmpty();
        double share = serial ? 0.27 : 0.33;
        var item = label.item();
        at += drawn(page, item.in(true), TextStyle.bold(height * 0.155), x, at, width, height * share);
        if (!item.fr().isEmpty() && !item.fr().equals(item.in(true)))
            at += drawn(page, item.fr(), TextStyle.plain(height * 0.13), x, at, width, height * share * 0.9);
        if (serial)
            new FittedText(
                            PaperWords.of(false).text("hall.itemLabels.serial", label.serial()),
                            TextStyle.bold(Math.clamp(height * 0.11, 5.6, 9)),
                            4.6,
                            Direction.LTR,
                            Align.LEFT,
                            y + height - at)
                    .draw(page, x, at, width);
    }

    /** Left of the number: how many, and the first name where one is wanted. */
    private static void beside(
            PageCanvas page, ItemLabels.Label label, double x, double y, double width, double height) {
        var parts = new ArrayList<String>();
        LocalizedText name = label.firstName();
        if (!name.ar().isEmpty()) parts.add(name.ar());
        if (!name.fr().isEmpty()) parts.add(name.fr());
        double quantity = label.quantity() > 1 ? height * (parts.isEmpty() ? 1 : 0.45) : 0;
        if (label.quantity() > 1)
            new FittedText(
                            "× " + label.quantity(),
                            TextStyle.bold(Math.min(12, quantity * 0.75)),
                            5,
                            Direction.LTR,
                            Align.LEFT,
                            quantity)
                    .drawCentred(page, x, y, width);
        if (!parts.isEmpty())
            new FittedText(
                            String.join(" – ", parts),
                            TextStyle.plain(8.5),
                            4.6,
                            Direction.ofText(parts.getFirst()),
                            Align.LEFT,
                            height - quantity)
                    .drawCentred(page, x, y + quantity, width);
    }

    private static double drawn(
            PageCanvas page, String text, TextStyle style, double x, double y, double width, double room) {
        var direction = Direction.ofText(text);
        var size = new TextStyle(style.font(), Math.clamp(style.size(), 6, 13), style.grey());
        var fitted =
                new FittedText(text, size, 4.8, direction, direction == Direction.RTL ? Align.RIGHT : Align.LEFT, room);
        fitted.draw(page, x, y, width);
        return fitted.height(width);
    }
}
