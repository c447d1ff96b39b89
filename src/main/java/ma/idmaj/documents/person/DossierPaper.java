package ma.idmaj.documents.person;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A person's dossier on A4, in one language: sections, and in each entry its facts, a label beside each value. */
public final class DossierPaper {

    private static final double SIDE = 46;
    private static final double SHORT = 90;

    private final DossierSheet sheet;
    private final PaperLanguages languages;
    private final Direction direction;
    private final double size;

    private DossierPaper(DossierSheet sheet, boolean arabic) {
        this.sheet = sheet;
        this.languages = arabic ? PaperLanguages.ARABIC : PaperLanguages.FRENCH;
        this.direction = Direction.of(arabic);
        this.size = arabic ? 11 : 9.8;
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF; the same sheet and evidence give the same bytes
     */
    public static byte[] render(DossierSheet sheet, boolean arabic, @Nullable Evidence evidence) {
        return new DossierPaper(sheet, arabic).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 38, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(text(sheet.title(), TextStyle.plain(size + 2).muted()));
        paper.space(2);
        paper.add(text(sheet.name(), TextStyle.bold(size + 8)).heading(1));
        if (!sheet.otherName().isEmpty())
            paper.add(foreign(sheet.otherName(), TextStyle.plain(size + 1).muted()));
        paper.space(3);
        paper.add(text(sheet.of(), TextStyle.plain(size)));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        for (String notice : sheet.notices()) {
            if (notice.isEmpty()) continue;
            paper.add(text(notice, TextStyle.plain(size - 0.8)));
            paper.space(4);
        }
        sheet.sections().stream()
                .filter(section -> !section.entries().isEmpty())
                .forEach(section -> add(paper, section));
        nothing(paper);
        var words = PaperWords.of(direction == Direction.RTL);
        // The title of the window names the paper, never the person.
        return paper.finish(new PaperFoot(format, languages, evidence), sheet.title(), words.locale(), sheet.made());
    }

    private void add(Paper paper, DossierSheet.Section section) {
        paper.space(10);
        Block above = band(section.title());
        for (List<DossierSheet.Fact> entry : section.entries()) {
            if (entry.isEmpty()) continue;
            var rows = entry.stream().map(this::row).toList();
            // A heading stays with what it heads, and a short entry's first facts together.
            var head = new ArrayList<Block>();
            if (above != null) head.add(above);
            above = null;
            int kept = 0;
            while (kept < Math.min(2, rows.size()) && rows.get(kept).height(paper.width()) < SHORT)
                head.add(rows.get(kept++));
            paper.add(new Stack(head));
            rows.subList(kept, rows.size()).forEach(row -> add(paper, row));
            paper.space(4);
            paper.rule(0.3, 0.7);
            paper.space(3);
        }
    }

    /** A text longer than a page goes on on the next. */
    private static void add(Paper paper, PaperRow row) {
        double width = paper.width();
        PaperRow rest = row;
        while (rest.height(width) > paper.emptyPage()) {
            var split = rest.split(width, paper.room());
            paper.add(split.head());
            paper.newPage();
            rest = split.tail();
        }
        paper.add(rest);
    }

    private Block band(String title) {
        return new PaperRow(
                        Columns.of(direction, 1),
                        List.of(Cell.middle(
                                text(title, TextStyle.bold(size + 1.2)).heading(2))),
                        new PaperRow.Look(false, 23, 1, 5))
                .filled(OfficialLayout.HEADER_GREY);
    }

    /** Of what else nothing is kept: said together, since that too is an answer, and not worth a page each. */
    private void nothing(Paper paper) {
        String titles = sheet.sections().stream()
                .filter(section -> section.entries().isEmpty())
                .map(DossierSheet.Section::title)
                .collect(Collectors.joining(direction == Direction.RTL ? "؛ " : "\u00A0; "));
        if (titles.isEmpty()) return;
        paper.space(10);
        var row = new PaperRow(
                Columns.of(direction, 1),
                List.of(Cell.middle(text(titles, TextStyle.plain(size)))),
                new PaperRow.Look(false, 20, 1, 5));
        paper.add(new Stack(List.of(band(sheet.nothing()), row)));
    }

    private PaperRow row(DossierSheet.Fact fact) {
        return new PaperRow(
                Columns.of(direction, 0.3, 0.7),
                List.of(
                        Cell.top(text(fact.label(), TextStyle.plain(size - 0.8).muted())),
                        Cell.top(foreign(fact.value(), TextStyle.plain(size)))),
                new PaperRow.Look(false, 0, 1, 3));
    }

    private Paragraph text(String text, TextStyle style) {
        return new Paragraph(text, style, direction, Align.START);
    }

    /** Reads its own way, and begins where the page begins. */
    private Paragraph foreign(String text, TextStyle style) {
        return new Paragraph(
                text, style, Direction.ofText(text), direction == Direction.RTL ? Align.RIGHT : Align.LEFT);
    }
}
