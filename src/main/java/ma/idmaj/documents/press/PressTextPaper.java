package ma.idmaj.documents.press;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The text for the press on paper: headline, dateline, paragraphs, what was said, the figures by sector, whom to ask. */
public final class PressTextPaper {

    private static final double SIDE = 42;

    private final PressTextSheet sheet;
    private final PaperLanguages languages;
    private final OfficialLayout layout;

    private PressTextPaper(PressTextSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF on A4; the same sheet and evidence give the same bytes
     */
    public static byte[] render(PressTextSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new PressTextPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 36, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(PaperHeader.official(languages, sheet.institution(), null, words("press.title"), ""));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(12);
        paper.add(layout.beside(arabic -> List.of(new Paragraph(
                        sheet.headline().in(arabic),
                        TextStyle.bold(arabic ? 14.5 : 13),
                        Direction.of(arabic),
                        Align.START)
                .heading(2))));
        paper.space(8);
        paper.add(layout.beside(arabic -> List.of(new Paragraph(
                sheet.dateline().in(arabic),
                TextStyle.bold(arabic ? 11.2 : 10.2),
                Direction.of(arabic),
                Align.START))));
        for (LocalizedText paragraph : sheet.paragraphs()) {
            paper.space(7);
            flow(paper, layout.beside(arabic -> List.of(body(arabic, paragraph.in(arabic)))));
        }
        statements(paper);
        table(paper);
        paper.space(16);
        paper.add(layout.beside(arabic -> List.of(body(arabic, contact(arabic)))));
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence), lead.text("press.title"), lead.locale(), sheet.made());
    }

    /** Over the whole width: what was said stays in its language, who said it is told in the paper's. */
    private void statements(Paper paper) {
        if (sheet.statements().isEmpty()) return;
        paper.space(12);
        paper.add(layout.heading("press.statements"));
        for (PressTextSheet.Quote quote : sheet.statements()) {
            paper.space(6);
            paper.add(layout.beside(arabic -> List.of(new Paragraph(
                    speaker(quote, arabic), TextStyle.bold(arabic ? 10.8 : 10), Direction.of(arabic), Align.START))));
            paper.space(2);
            String said = PaperWords.of(quote.arabic()).text("press.quote", quote.said());
            var words = Cell.top(body(quote.arabic(), said));
            flow(paper, PaperRow.open(Columns.of(layout.direction(), 1), words));
        }
    }

    /** What no page can hold goes on over the next ones. */
    private static void flow(Paper paper, PaperRow row) {
        PaperRow rest = row;
        while (rest.height(paper.width()) > paper.emptyPage()) {
            var split = rest.split(paper.width(), paper.room());
            paper.add(split.head());
            paper.newPage();
            rest = split.tail();
        }
        paper.add(rest);
    }

    private static String speaker(PressTextSheet.Quote quote, boolean arabic) {
        var words = PaperWords.of(arabic);
        String name = quote.speaker().in(arabic);
        String title = quote.title().in(arabic);
        String who = title.isEmpty() ? name : words.text("press.speaker", name, title);
        if (quote.arabic() == arabic) return words.text("press.said", who);
        return words.text(quote.arabic() ? "press.saidInArabic" : "press.saidInFrench", who);
    }

    private void table(Paper paper) {
        if (sheet.groups().isEmpty()) return;
        paper.space(12);
        paper.add(layout.heading("press.table"));
        paper.space(3);
        var columns = Columns.of(layout.direction(), 3, 1);
        List<PaperRow> rows = sheet.groups().stream()
                .map(group -> PaperRow.framed(
                        columns,
                        22,
                        Cell.middle(layout.stacked(group.label()).toArray(Paragraph[]::new)),
                        OfficialLayout.figures(Integer.toString(group.people()))))
                .toList();
        var total = new Paragraph(layout.inAll("press.total"), TextStyle.bold(10.5), layout.direction(), Align.START);
        new PaperTable(
                        layout.header(columns, List.of("press.column.sector", "press.column.people")),
                        rows,
                        PaperRow.framed(
                                        columns,
                                        22,
                                        Cell.middle(total),
                                        OfficialLayout.figures(Integer.toString(sheet.people())))
                                .filled(OfficialLayout.HEADER_GREY),
                        List.of())
                .addTo(paper);
    }

    private String contact(boolean arabic) {
        var words = PaperWords.of(arabic);
        return sheet.contact().isEmpty()
                ? words.text("press.contact.blank")
                : words.text("press.contact", Ltr.isolate(sheet.contact(), Direction.ofText(sheet.contact())));
    }

    private static Paragraph body(boolean arabic, String text) {
        return new Paragraph(text, TextStyle.plain(arabic ? 11.2 : 10.2), Direction.of(arabic), Align.START);
    }

    private static LocalizedText words(String key) {
        return new LocalizedText(PaperWords.ARABIC.text(key), PaperWords.FRENCH.text(key));
    }
}
