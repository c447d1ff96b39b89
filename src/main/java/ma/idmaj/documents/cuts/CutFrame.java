package ma.idmaj.documents.cuts;

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
import ma.idmaj.shared.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the cuts share: the top with the ceremony and the approved list, the foot, and how their cells look. */
final class CutFrame {

    private static final double SIDE = 30;

    final PaperLanguages languages;
    final Direction direction;
    final OfficialLayout layout;
    final Paper paper;
    private final Paper.Format format = Paper.Format.a4Portrait(SIDE, 28, PaperFoot.HEIGHT);
    private final CutHead head;
    private final String titleKey;

    CutFrame(CutHead head, String titleKey, PaperLanguages languages) {
        this.head = head;
        this.titleKey = titleKey;
        this.languages = languages;
        this.direction = Direction.of(languages.arabicLeads());
        this.layout = new OfficialLayout(languages);
        this.paper = new Paper(format);
        paper.add(PaperHeader.of(languages, titleKey, "", 1));
        paper.space(6);
        paper.rule(0.8, 0.2);
        paper.space(4);
        paper.add(layout.beside(this::occasion));
        paper.space(8);
    }

    byte[] finish(@Nullable Evidence evidence) {
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence), lead.text(titleKey), lead.locale(), head.made());
    }

    private List<Paragraph> occasion(boolean arabic) {
        var words = PaperWords.of(arabic);
        String when = words.date(head.date(), head.hijriShift());
        if (head.time() != null) when = words.text("when.time", when, words.time(head.time()));
        String what = head.title().in(arabic);
        String tranche = head.tranche().in(arabic);
        if (!tranche.isEmpty()) what = words.text("occasion", what, tranche);
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(what, TextStyle.bold(arabic ? 11.5 : 10.5), words.direction(), Align.START));
        lines.add(line(arabic, words.text("occasion", head.place().in(arabic), when)));
        if (!head.listDigest().isEmpty()) {
            String digest = words.text("cuts.ofList", Ltr.isolate(head.listDigest()));
            lines.add(new Paragraph(digest, TextStyle.plain(7.2).muted(), words.direction(), Align.START));
        }
        return lines;
    }

    static Paragraph line(boolean arabic, String text) {
        return new Paragraph(text, TextStyle.plain(arabic ? 11 : 10), Direction.of(arabic), Align.START);
    }

    /** Sentences under each other in one language, beside those of the other. */
    void sentences(Function<Boolean, List<String>> texts) {
        paper.add(layout.beside(arabic ->
                texts.apply(arabic).stream().map(text -> line(arabic, text)).toList()));
    }

    void heading(String key) {
        paper.space(10);
        paper.add(layout.heading(key));
        paper.space(3);
    }

    PaperRow header(Columns columns, String... keys) {
        return layout.header(columns, List.of(keys));
    }

    Cell named(LocalizedText name) {
        return Cell.middle(layout.stacked(name).toArray(Paragraph[]::new));
    }

    /** A name there may be none of: then the words that say so. */
    Cell named(LocalizedText name, String otherwise) {
        return named(name.in(true).isEmpty() ? words(otherwise) : name);
    }

    static LocalizedText words(String key) {
        return new LocalizedText(PaperWords.ARABIC.text(key), PaperWords.FRENCH.text(key));
    }

    /** How many and how much by sector, with the sums. @param otherwise key of the words for a sector without a name */
    void sectors(List<SectorLine> sectors, String otherwise, int people, Money total) {
        heading("cuts.bySector");
        var columns = Columns.of(direction, 260, 100, 160);
        var rows = sectors.stream()
                .map(sector -> PaperRow.framed(
                        columns,
                        25,
                        named(sector.name(), otherwise),
                        count(sector.people()),
                        amount(sector.total().format())))
                .toList();
        new PaperTable(
                        header(columns, "cuts.column.sector", "cuts.column.count", "column.amount"),
                        rows,
                        total(columns, 1, count(people), amount(total.format())),
                        List.of())
                .addTo(paper);
    }

    record SectorLine(LocalizedText name, int people, Money total) {}

    static Cell amount(String text) {
        return Cell.middle(new Paragraph(text, TextStyle.plain(10), Direction.LTR, Align.RIGHT));
    }

    static Cell count(int number) {
        return OfficialLayout.figures(Integer.toString(number));
    }

    /** The sum under a table: its name over the first columns, then the cells. */
    PaperRow total(Columns columns, int joined, Cell... cells) {
        var all = new ArrayList<Cell>();
        all.add(Cell.middle(new Paragraph(layout.inAll("total"), TextStyle.bold(10.5), direction, Align.START)));
        all.addAll(List.of(cells));
        return new PaperRow(columns.joinFirst(joined), all, PaperRow.Look.framed(22))
                .filled(OfficialLayout.HEADER_GREY);
    }
}
