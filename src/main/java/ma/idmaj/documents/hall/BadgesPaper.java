package ma.idmaj.documents.hall;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;

import java.util.List;

/** Badges of 90 by 55 millimetres, ten on A4 with marks to cut by. The head is neutral and the same for everybody. */
public final class BadgesPaper {

    static final double WIDTH = 90 * LabelSheet.MILLIMETRE;
    static final double HEIGHT = 55 * LabelSheet.MILLIMETRE;
    private static final int ACROSS = 2;
    private static final int DOWN = 5;
    private static final double LEFT = 15 * LabelSheet.MILLIMETRE;
    private static final double TOP = 11 * LabelSheet.MILLIMETRE;
    private static final double MARK = 4 * LabelSheet.MILLIMETRE;
    private static final double EDGE = 10;
    private static final double HEAD = 26;
    private static final double FOOT = 24;

    private final Badges badges;

    private BadgesPaper(Badges badges) {
        this.badges = badges;
    }

    /** @return a PDF; the same badges give the same bytes */
    public static byte[] render(Badges badges) {
        return new BadgesPaper(badges).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(Paper.Format.a4Portrait(0, 0, 0));
        int each = ACROSS * DOWN;
        for (int from = 0; from < badges.badges().size(); from += each) {
            if (from > 0) paper.newPage();
            var some = badges.badges().subList(from, Math.min(badges.badges().size(), from + each));
            paper.add(new Page(some));
        }
        var words = PaperWords.of(true);
        return paper.finish(
                (page, number, count) -> {}, words.text("hall.badges.title"), words.locale(), badges.made());
    }

    private final class Page implements Block {

        private final List<Badges.Badge> some;

        Page(List<Badges.Badge> some) {
            this.some = some;
        }

        @Override
        public double height(double width) {
            return 0;
        }

        @Override
        public void draw(PageCanvas page, double x, double y, double width) {
            marks(page);
            for (int i = 0; i < some.size(); i++)
                badge(page, some.get(i), LEFT + i % ACROSS * WIDTH, TOP + i / ACROSS * HEIGHT);
        }
    }

    /** At the sheet's edge, so that none is left on a badge. */
    private static void marks(PageCanvas page) {
        for (int column = 0; column <= ACROSS; column++) {
            double x = LEFT + column * WIDTH;
            page.rule(x, TOP - MARK - 2, x, TOP - 2, 0.4, 0.4);
            page.rule(x, TOP + DOWN * HEIGHT + 2, x, TOP + DOWN * HEIGHT + MARK + 2, 0.4, 0.4);
        }
        for (int row = 0; row <= DOWN; row++) {
            double y = TOP + row * HEIGHT;
            page.rule(LEFT - MARK - 2, y, LEFT - 2, y, 0.4, 0.4);
            page.rule(LEFT + ACROSS * WIDTH + 2, y, LEFT + ACROSS * WIDTH + MARK + 2, y, 0.4, 0.4);
        }
    }

    private void badge(PageCanvas page, Badges.Badge badge, double x, double y) {
        double width = WIDTH - 2 * EDGE;
        page.fill(x + 1, y + 1, WIDTH - 2, HEAD, 0.92);
        line(PaperWords.inBoth("both", true, "hall.badges.head"), 8.2, Direction.RTL)
                .draw(page, x + EDGE, y + 2, width);
        line(PaperWords.of(true).text("hall.badges.day", "%td/%<tm/%<tY".formatted(badges.day())), 7, Direction.LTR)
                .draw(page, x + EDGE, y + 14, width);
        double top = y + HEAD + 3;
        double room = HEIGHT - HEAD - FOOT - 6;
        if (badge.kind() == Badges.Kind.BENEFICIARY) numbered(page, badge, x + EDGE, top, width, room);
        else named(page, badge, x + EDGE, top, width, room);
        double foot = y + HEIGHT - FOOT;
        page.rule(x + EDGE, foot, x + EDGE + width, foot, 0.6, 0.5);
        new Paragraph(
                        PaperWords.inBoth(
                                "both", true, "hall.badges." + badge.kind().name()),
                        TextStyle.bold(11),
                        Direction.RTL,
                        Align.CENTRE)
                .draw(page, x + EDGE, foot + 3, width);
    }

    private static void numbered(PageCanvas page, Badges.Badge badge, double x, double y, double width, double room) {
        var name = badge.name();
        boolean named = !name.ar().isEmpty() || !name.fr().isEmpty();
        double number = named ? room * 0.56 : room;
        new FittedText(
                        Integer.toString(badge.number()),
                        TextStyle.bold(named ? 42 : 58),
                        12,
                        Direction.LTR,
                        Align.CENTRE,
                        number)
                .drawCentred(page, x, y, width);
        if (named) both(page, badge, x, y + number, width, room - number, 15);
    }

    private static void named(PageCanvas page, Badges.Badge badge, double x, double y, double width, double room) {
        var name = badge.name();
        if (name.ar().isEmpty() && name.fr().isEmpty()) {
            page.rule(x + 12, y + room * 0.45, x + width - 12, y + room * 0.45, 0.6, 0.4);
            page.rule(x + 12, y + room * 0.85, x + width - 12, y + room * 0.85, 0.6, 0.4);
            return;
        }
        var under = badge.under();
        boolean titled = !under.ar().isEmpty() || !under.fr().isEmpty();
        double names = titled ? room * 0.58 : room;
        both(page, badge, x, y, width, names, 17);
        if (!titled) return;
        double each = (room - names) / (under.ar().isEmpty() || under.fr().isEmpty() ? 1 : 2);
        double at = y + names;
        if (!under.ar().isEmpty()) {
            text(under.ar(), TextStyle.plain(9), Direction.RTL, each).drawCentred(page, x, at, width);
            at += each;
        }
        if (!under.fr().isEmpty())
            text(under.fr(), TextStyle.plain(8), Direction.LTR, each).drawCentred(page, x, at, width);
    }

    private static void both(
            PageCanvas page, Badges.Badge badge, double x, double y, double width, double room, double size) {
        var name = badge.name();
        boolean two = !name.ar().isEmpty() && !name.fr().isEmpty();
        double arabic = two ? room * 0.54 : name.ar().isEmpty() ? 0 : room;
        if (arabic > 0)
            text(name.ar(), TextStyle.bold(size), Direction.RTL, arabic).drawCentred(page, x, y, width);
        if (!name.fr().isEmpty())
            text(name.fr(), TextStyle.bold(size - 3), Direction.LTR, room - arabic)
                    .drawCentred(page, x, y + arabic, width);
    }

    private static FittedText text(String text, TextStyle style, Direction direction, double room) {
        return new FittedText(text, style, 4.6, direction, Align.CENTRE, room);
    }

    private static Paragraph line(String text, double size, Direction direction) {
        return new Paragraph(text, TextStyle.plain(size).muted(), direction, Align.CENTRE);
    }
}
