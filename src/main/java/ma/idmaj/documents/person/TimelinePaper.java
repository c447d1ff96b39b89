package ma.idmaj.documents.person;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;

import java.util.ArrayList;
import java.util.List;

/** A person's time line on A4 portrait, in one language: parts, months, and a row for each event. */
public final class TimelinePaper {

    private static final double PAGE_WIDTH = 595.276;
    private static final double PAGE_HEIGHT = 841.89;
    private static final double SIDE = 42;
    private static final double FOOT = 56;
    private static final double BAND_GREY = 0.93;

    private final TimelineSheet sheet;
    private final PaperWords words;
    private final Direction direction;
    private final Columns columns;
    private final double size;

    private TimelinePaper(TimelineSheet sheet, boolean arabic) {
        this.sheet = sheet;
        this.words = PaperWords.of(arabic);
        this.direction = words.direction();
        this.columns = Columns.of(direction, 118, 284, 109);
        this.size = arabic ? 11.5 : 10;
    }

    /** @return a PDF; the same sheet gives the same bytes */
    public static byte[] render(TimelineSheet sheet, boolean arabic) {
        return new TimelinePaper(sheet, arabic).pdf();
    }

    private byte[] pdf() {
        var paper = new Paper(Paper.Format.a4Portrait(SIDE, 36, FOOT));
        paper.add(text(sheet.title(), TextStyle.plain(size + 1).muted()));
        paper.space(2);
        paper.add(text(sheet.name(), TextStyle.bold(size + 7)).heading(1));
        paper.space(3);
        if (!sheet.otherName().isEmpty()) {
            // Begins where the page's text begins, whatever its own script.
            var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
            var other = direction == Direction.RTL ? Direction.LTR : Direction.RTL;
            paper.add(new Paragraph(sheet.otherName(), TextStyle.plain(size + 1).muted(), other, align));
        }
        paper.space(3);
        sheet.facts().stream()
                .filter(fact -> !fact.isEmpty())
                .forEach(fact -> paper.add(text(fact, TextStyle.plain(size))));
        paper.space(6);
        paper.rule(0.8, 0.2);
        if (sheet.sections().isEmpty()) {
            paper.space(12);
            paper.add(text(sheet.empty(), TextStyle.plain(size)));
        }
        sheet.sections().forEach(section -> add(paper, section));
        return paper.finish(
                (page, number, count) -> page.decoration(() -> foot(page, number, count)),
                sheet.title(),
                words.locale(),
                sheet.generatedAt());
    }

    /** A heading stays with the first event under it. */
    private void add(Paper paper, TimelineSheet.Section section) {
        paper.space(12);
        Block above = band(section.title());
        for (TimelineSheet.Month month : section.months()) {
            var head = new ArrayList<Block>();
            if (above != null) head.add(above);
            head.add(month(month.title()));
            head.add(entry(month.entries().getFirst()));
            paper.add(new Stack(head));
            month.entries().stream().skip(1).forEach(entry -> paper.add(entry(entry)));
            above = null;
        }
    }

    private Block band(String title) {
        return new PaperRow(
                        Columns.of(direction, 1),
                        List.of(Cell.middle(
                                text(title, TextStyle.bold(size + 1.5)).heading(2))),
                        new PaperRow.Look(false, 24, 1, 5))
                .filled(BAND_GREY);
    }

    private Block month(String title) {
        return new PaperRow(
                Columns.of(direction, 1),
                List.of(Cell.middle(text(title, TextStyle.bold(size).muted()).heading(3))),
                new PaperRow.Look(false, 22, 1, 4));
    }

    private Block entry(TimelineSheet.Entry entry) {
        var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        return new PaperRow(
                columns,
                List.of(
                        Cell.top(new Paragraph(entry.moment(), TextStyle.plain(size - 0.5), Direction.LTR, align)),
                        Cell.top(text(entry.sentence(), TextStyle.plain(size))),
                        Cell.top(text(entry.by(), TextStyle.plain(size - 1).muted()))),
                new PaperRow.Look(false, 0, 1, 4));
    }

    private Paragraph text(String text, TextStyle style) {
        return new Paragraph(text, style, direction, Align.START);
    }

    private void foot(PageCanvas page, int number, int count) {
        double top = PAGE_HEIGHT - FOOT + 10;
        double width = PAGE_WIDTH - 2 * SIDE;
        page.rule(SIDE, top, SIDE + width, top, 0.5, 0.6);
        var style = TextStyle.plain(size - 2).muted();
        String pages = words.text("page", Integer.toString(number), Integer.toString(count));
        PaperRow.open(
                        Columns.of(direction, 0.75, 0.25),
                        Cell.top(text(sheet.notice(), style)),
                        Cell.top(new Paragraph(pages, style, direction, Align.END)))
                .draw(page, SIDE, top + 5, width);
    }
}
