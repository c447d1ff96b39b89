package ma.idmaj.documents.handover;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.CodeBlock;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paper two parties keep: twice on one sheet, to be cut in the middle, while it is short; else once, going on on as many
 * sheets as it takes.
 */
final class CopiedPaper {

    /** What stands on it, set to a layout. */
    interface Content {

        List<Block> opening(PersonLayout layout);

        PaperRow header(PersonLayout layout);

        List<PaperRow> rows(PersonLayout layout);

        PaperRow closing(PersonLayout layout);

        List<Block> ending(PersonLayout layout);

        List<Signatory> signatories(PersonLayout layout, double room);

        /** Across the whole of it; absent when nothing is wrong with it. */
        @Nullable
        Across across();
    }

    /** Of one copy that shares its sheet. */
    static final int MOST_LINES = 8;

    private static final double[] SCALES = {0.88, 0.84, 0.8, 0.76, 0.73, 0.7, 0.67};
    private static final double SIDE = 30;
    private static final double HALF = 841.89 / 2;
    private static final double WIDTH = 595.276 - 2 * SIDE;
    private static final double EDGE = 13;
    private static final double FOOT = 14;
    private static final double CODE = 44;

    private final String titleKey;
    private final String number;
    private final List<String> copies;
    private final Instant made;
    private final PaperLanguages languages;
    private final @Nullable Evidence evidence;
    private final Content content;

    /** @param copies whose copy each of the two is, in the languages of the paper */
    CopiedPaper(
            String titleKey,
            String number,
            List<String> copies,
            Instant made,
            PaperLanguages languages,
            @Nullable Evidence evidence,
            Content content) {
        this.titleKey = titleKey;
        this.number = number;
        this.copies = copies;
        this.made = made;
        this.languages = languages;
        this.evidence = evidence;
        this.content = content;
    }

    byte[] pdf() {
        var probe = new PersonLayout(languages, SCALES[0]);
        if (content.rows(probe).size() > MOST_LINES) return sheets();
        for (double scale : SCALES) {
            var copy = copy(new PersonLayout(languages, scale));
            if (copy.height(WIDTH) <= HALF - 2 * EDGE - FOOT) return twice(copy);
        }
        return sheets();
    }

    private Stack copy(PersonLayout layout) {
        var blocks = new ArrayList<Block>();
        blocks.add(layout.head(titleKey, number));
        blocks.add(layout.gap(4));
        blocks.addAll(content.opening(layout));
        blocks.add(layout.gap(4));
        blocks.add(content.header(layout));
        blocks.addAll(content.rows(layout));
        blocks.add(content.closing(layout));
        blocks.add(layout.gap(4));
        blocks.addAll(content.ending(layout));
        blocks.add(layout.gap(4));
        blocks.add(signatures(layout, 36, true));
        return new Stack(blocks);
    }

    /** The two sides, and on a copy that has no foot of its own, the code it is checked by. */
    private PaperRow signatures(PersonLayout layout, double room, boolean withCode) {
        var cells = new ArrayList<Cell>();
        content.signatories(layout, room).forEach(one -> cells.add(Cell.holding(one)));
        boolean code = withCode && evidence != null;
        if (code) cells.add(Cell.holding(new CodeBlock(QrCode.of(evidence.address()), CODE, "")));
        double[] shares = new double[cells.size()];
        Arrays.fill(shares, 1);
        if (code) shares[shares.length - 1] = 0.3;
        return new PaperRow(Columns.of(layout.direction(), shares), cells, new PaperRow.Look(true, room, 1, 4));
    }

    private byte[] twice(Stack copy) {
        var paper = new Paper(Paper.Format.a4Portrait(SIDE, EDGE, EDGE));
        for (int i = 0; i < 2; i++) {
            paper.addAt(copy, SIDE, i * HALF + EDGE, WIDTH);
            foot(paper.canvas(), copies.get(i), i * HALF);
            if (content.across() != null) content.across().draw(paper.canvas(), SIDE + WIDTH / 2, (i + 0.5) * HALF);
            else if (evidence == null) Across.DRAFT.draw(paper.canvas(), SIDE + WIDTH / 2, (i + 0.5) * HALF);
        }
        cut(paper.canvas());
        return finish(paper, (page, at, count) -> {});
    }

    private void foot(PageCanvas page, String whose, double top) {
        double y = top + HALF - EDGE - FOOT + 3;
        var words = PaperWords.of(languages.arabicLeads());
        String text = whose;
        if (evidence != null)
            text += " – " + words.text("code", Ltr.isolate(evidence.code())) + " – "
                    + words.text("handover.digest", Ltr.isolate(evidence.digest()));
        new Paragraph(text, TextStyle.plain(6.4).muted(), words.direction(), Align.CENTRE).draw(page, SIDE, y, WIDTH);
    }

    private static void cut(PageCanvas page) {
        for (double x = 8; x < 587; x += 8) page.rule(x, HALF, x + 4, HALF, 0.4, 0.45);
    }

    private byte[] sheets() {
        var layout = new PersonLayout(languages, 1);
        var format = Paper.Format.a4Portrait(SIDE, 40, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(layout.head(titleKey, number));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        content.opening(layout).forEach(paper::add);
        paper.space(8);
        var following = new ArrayList<PaperTable.Following>();
        for (Block block : content.ending(layout)) following.add(new PaperTable.Following(6, block));
        following.add(new PaperTable.Following(10, signatures(layout, 62, false)));
        new PaperTable(content.header(layout), content.rows(layout), content.closing(layout), following).addTo(paper);
        var foot = new PaperFoot(format, languages, evidence);
        return finish(paper, (page, at, count) -> {
            if (at > 1) page.decoration(() -> continued(page, layout));
            foot.draw(page, at, count);
            if (content.across() != null) content.across().draw(page, SIDE + WIDTH / 2, HALF);
        });
    }

    /** Over each further sheet: of which paper it is. */
    private void continued(PageCanvas page, PersonLayout layout) {
        String title = layout.inAll(titleKey);
        String text = number.isEmpty() ? title : title + " – " + Ltr.isolate(number);
        PaperRow.open(
                        Columns.of(layout.direction(), 5, 1),
                        Cell.middle(new Paragraph(text, TextStyle.bold(9.5), layout.direction(), Align.START)),
                        Cell.middle(new Paragraph(
                                layout.inAll("handover.continued"),
                                TextStyle.plain(9).muted(),
                                layout.direction(),
                                Align.END)))
                .draw(page, SIDE, 20, WIDTH);
    }

    private byte[] finish(Paper paper, Paper.Furniture furniture) {
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(furniture, lead.text(titleKey), lead.locale(), made);
    }
}
