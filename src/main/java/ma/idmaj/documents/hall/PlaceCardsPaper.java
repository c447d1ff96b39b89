package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFont;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Two on A4, each cut out and folded along its middle: before the guest, name and title; behind, the name again. */
public final class PlaceCardsPaper {

    private static final double WIDTH = 180 * LabelSheet.MILLIMETRE;
    private static final double FACE = 62 * LabelSheet.MILLIMETRE;
    private static final double LEFT = 15 * LabelSheet.MILLIMETRE;
    private static final double GAP = (297 - 4 * 62) / 3.0 * LabelSheet.MILLIMETRE;
    private static final double EDGE = 8 * LabelSheet.MILLIMETRE;
    private static final double MARK = 4 * LabelSheet.MILLIMETRE;
    private static final double DASH = 4;

    private final PlaceCards cards;

    private PlaceCardsPaper(PlaceCards cards) {
        this.cards = cards;
    }

    /** @return a PDF; the same cards give the same bytes */
    public static byte[] render(PlaceCards cards) {
        return new PlaceCardsPaper(cards).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(Paper.Format.a4Portrait(0, 0, 0));
        for (int from = 0; from < cards.cards().size(); from += 2) {
            if (from > 0) paper.newPage();
            paper.add(
                    new Page(cards.cards().subList(from, Math.min(cards.cards().size(), from + 2))));
        }
        var words = PaperWords.of(true);
        return paper.finish(
                (page, number, count) -> {}, words.text("hall.placeCards.title"), words.locale(), cards.made());
    }

    private record Page(List<PlaceCards.PlaceCard> some) implements Block {

        @Override
        public double height(double width) {
            return 0;
        }

        @Override
        public void draw(PageCanvas page, double x, double y, double width) {
            for (int i = 0; i < some.size(); i++) card(page, some.get(i), GAP + i * (2 * FACE + GAP));
        }
    }

    private static void card(PageCanvas page, PlaceCards.PlaceCard card, double top) {
        marks(page, top);
        double fold = top + FACE;
        for (double x = LEFT; x < LEFT + WIDTH; x += 2 * DASH)
            page.rule(x, fold, Math.min(LEFT + WIDTH, x + DASH), fold, 0.4, 0.75);
        front(page, card, LEFT + EDGE, fold + EDGE * 0.6, WIDTH - 2 * EDGE, FACE - EDGE * 1.1);
        back(page, card, top);
    }

    private static void front(
            PageCanvas page, PlaceCards.PlaceCard card, double x, double y, double width, double height) {
        var name = card.name();
        var title = card.title();
        boolean titled = !title.ar().isEmpty() || !title.fr().isEmpty();
        double foot = 11;
        double room = height - foot;
        double names = titled ? room * 0.62 : room;
        boolean two = !name.ar().isEmpty() && !name.fr().isEmpty();
        double arabic = two ? names * 0.56 : name.ar().isEmpty() ? 0 : names;
        if (arabic > 0)
            text(name.ar(), TextStyle.bold(40), Direction.RTL, arabic).drawCentred(page, x, y, width);
        if (!name.fr().isEmpty())
            text(name.fr(), TextStyle.bold(two ? 28 : 38), Direction.LTR, names - arabic)
                    .drawCentred(page, x, y + arabic, width);
        if (titled) titles(page, card, x, y + names, width, room - names);
        foot(page, card, x, y + height - foot, width);
    }

    private static void titles(
            PageCanvas page, PlaceCards.PlaceCard card, double x, double y, double width, double room) {
        var title = card.title();
        boolean two = !title.ar().isEmpty() && !title.fr().isEmpty();
        double arabic = two ? room * 0.54 : title.ar().isEmpty() ? 0 : room;
        if (arabic > 0)
            text(title.ar(), TextStyle.plain(18), Direction.RTL, arabic).drawCentred(page, x, y, width);
        if (!title.fr().isEmpty())
            text(title.fr(), TextStyle.plain(14.5), Direction.LTR, room - arabic)
                    .drawCentred(page, x, y + arabic, width);
    }

    /** Small, for whoever sets the cards on the table. */
    private static void foot(PageCanvas page, PlaceCards.PlaceCard card, double x, double y, double width) {
        var style = TextStyle.plain(7.5).muted();
        new Paragraph(Integer.toString(card.order()), style, Direction.LTR, Align.LEFT).draw(page, x, y, width);
        if (!card.seat().isEmpty())
            new Paragraph(card.seat(), style, Direction.ofText(card.seat()), Align.RIGHT).draw(page, x, y, width);
    }

    /** Upside down on the paper and upright once folded; as a shape, since the name is already there to be read. */
    private static void back(PageCanvas page, PlaceCards.PlaceCard card, double top) {
        var name = card.name();
        boolean two = !name.ar().isEmpty() && !name.fr().isEmpty();
        double middle = top + FACE / 2;
        if (!name.ar().isEmpty()) turned(page, name.ar(), 40, Direction.RTL, two ? middle + FACE * 0.14 : middle);
        if (!name.fr().isEmpty()) turned(page, name.fr(), 28, Direction.LTR, two ? middle - FACE * 0.2 : middle);
    }

    private static void turned(PageCanvas page, String text, double size, Direction direction, double middle) {
        Shape shape = PaperFont.BOLD.outline(text, size, direction);
        var bounds = shape.getBounds2D();
        if (bounds.isEmpty()) return;
        double fit = Math.min(1, (WIDTH - 2 * EDGE) / bounds.getWidth());
        var place = AffineTransform.getTranslateInstance(LEFT + WIDTH / 2, middle);
        place.rotate(Math.PI);
        place.scale(fit, fit);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        page.fill(place.createTransformedShape(shape), 0);
    }

    private static void marks(PageCanvas page, double top) {
        double bottom = top + 2 * FACE;
        for (double y : new double[] {top, bottom}) {
            page.rule(LEFT - MARK - 2, y, LEFT - 2, y, 0.4, 0.4);
            page.rule(LEFT + WIDTH + 2, y, LEFT + WIDTH + MARK + 2, y, 0.4, 0.4);
        }
        for (double x : new double[] {LEFT, LEFT + WIDTH}) {
            page.rule(x, top - MARK - 2, x, top - 2, 0.4, 0.4);
            page.rule(x, bottom + 2, x, bottom + MARK + 2, 0.4, 0.4);
        }
    }

    private static FittedText text(String text, TextStyle style, Direction direction, double room) {
        return new FittedText(text, style, 5, direction, Align.CENTRE, room);
    }
}
