package ma.idmaj.documents.committee;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.committee.MinutesSheet.Outcome;
import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Paper;
import ma.idmaj.documents.layout.PaperFoot;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The committee's minutes to sign: when and where, who sat, each file with what became of it, counts, a cell a member. */
public final class CommitteeMinutesPaper {

    private static final double SIDE = 30;
    private static final double HEADER_GREY = 0.93;
    private static final double ROOM_TO_SIGN = 64;

    private final MinutesSheet sheet;
    private final PaperLanguages languages;
    private final Direction direction;
    private final Columns columns;

    private CommitteeMinutesPaper(MinutesSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.languages = languages;
        this.direction = Direction.of(languages.arabicLeads());
        this.columns = Columns.of(direction, 26, 122, 118, 74, 195);
    }

    /**
     * @param evidence absent on a draft
     * @return a PDF on A4; the same sheet and evidence give the same bytes
     */
    public static byte[] render(MinutesSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new CommitteeMinutesPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var format = Paper.Format.a4Portrait(SIDE, 30, PaperFoot.HEIGHT);
        var paper = new Paper(format);
        paper.add(letterhead());
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        for (boolean arabic : languages.order()) {
            var style = TextStyle.plain(arabic ? 11.5 : 10.5);
            paper.add(new Paragraph(opening(arabic), style, Direction.of(arabic), Align.START));
            paper.space(4);
        }
        paper.space(4);
        paper.add(heading("minutes.members"));
        paper.space(2);
        paper.add(members());
        paper.space(10);
        paper.add(heading("minutes.decisions"));
        paper.space(3);
        var following = new ArrayList<PaperTable.Following>();
        following.add(new PaperTable.Following(8, closing()));
        following.addAll(signatures());
        var rows = sheet.files().stream().map(this::row).toList();
        new PaperTable(header(), rows, counts(), following).addTo(paper);
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence), lead.text("minutes"), lead.locale(), sheet.closedAt());
    }

    private PaperRow letterhead() {
        var title = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            String text = PaperWords.of(arabic).text("minutes");
            title.add(new Paragraph(text, TextStyle.bold(arabic ? 17 : 14), Direction.of(arabic), Align.CENTRE)
                    .heading(1));
        }
        var middle = Cell.middle(title.toArray(Paragraph[]::new));
        var sides = Columns.of(Direction.RTL, 1, 2.2, 1);
        return PaperRow.open(sides, kingdom(true), middle, kingdom(false));
    }

    /** Arabic on the right, French on the left, as on every letterhead of the kingdom. */
    private Cell kingdom(boolean arabic) {
        if (!languages.order().contains(arabic)) return Cell.top();
        var words = PaperWords.of(arabic);
        return Cell.top(new Paragraph(words.text("kingdom"), TextStyle.bold(11), words.direction(), Align.START));
    }

    private String opening(boolean arabic) {
        var words = PaperWords.of(arabic);
        return words.text(
                "minutes.opening",
                words.text("minutes.day." + sheet.date().getDayOfWeek().getValue()),
                words.date(sheet.date()),
                words.time(sheet.time()),
                sheet.place().in(arabic),
                sheet.files().size());
    }

    private Paragraph heading(String key) {
        return new Paragraph(inAll(key), TextStyle.bold(11.5), direction, Align.START).heading(2);
    }

    /** Both languages beside each other, Arabic on the right whichever leads. */
    private PaperRow beside(Function<Boolean, List<Paragraph>> texts) {
        if (languages != PaperLanguages.BOTH)
            return PaperRow.open(
                    Columns.of(direction, 1),
                    Cell.top(texts.apply(languages.arabicLeads()).toArray(Paragraph[]::new)));
        return PaperRow.open(
                Columns.of(Direction.RTL, 1, 0.05, 1),
                Cell.top(texts.apply(true).toArray(Paragraph[]::new)),
                Cell.top(),
                Cell.top(texts.apply(false).toArray(Paragraph[]::new)));
    }

    private PaperRow members() {
        return beside(arabic -> sheet.members().stream()
                .map(member -> line(
                        arabic,
                        "minutes.member",
                        member.name().in(arabic),
                        member.title().in(arabic),
                        member.institution().in(arabic)))
                .toList());
    }

    private static Paragraph line(boolean arabic, String key, Object... values) {
        var words = PaperWords.of(arabic);
        return new Paragraph(words.text(key, values), style(arabic, 10.5), words.direction(), Align.START);
    }

    private PaperRow header() {
        var cells = new ArrayList<Cell>();
        for (String key : List.of("number", "minutes.holder", "project", "amount", "minutes.decision")) {
            var titles = new ArrayList<Paragraph>();
            for (boolean arabic : languages.order()) {
                String text = PaperWords.of(arabic).text("column." + key);
                titles.add(new Paragraph(text, TextStyle.bold(arabic ? 10 : 8.8), Direction.of(arabic), Align.CENTRE));
            }
            cells.add(Cell.middle(titles.toArray(Paragraph[]::new)));
        }
        return new PaperRow(columns, cells, PaperRow.Look.framed(0)).filled(HEADER_GREY);
    }

    private PaperRow row(MinutesSheet.File file) {
        return PaperRow.framed(
                columns,
                30,
                figures(Integer.toString(file.number()), Align.CENTRE),
                holder(file),
                stacked(file.project(), TextStyle.plain(10)),
                figures(file.total().format(), Align.RIGHT),
                decision(file));
    }

    private static Cell figures(String text, Align align) {
        return Cell.middle(new Paragraph(text, TextStyle.plain(10), Direction.LTR, align));
    }

    private Cell holder(MinutesSheet.File file) {
        var lines = new ArrayList<>(texts(both(file.name()), TextStyle.bold(10.5)));
        if (!file.cinMasked().isEmpty()) {
            var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
            lines.add(new Paragraph(file.cinMasked(), TextStyle.plain(9).muted(), Direction.LTR, align));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private Cell stacked(LocalizedText text, TextStyle lead) {
        return Cell.middle(texts(text, lead).toArray(Paragraph[]::new));
    }

    private List<Paragraph> texts(LocalizedText text, TextStyle lead) {
        var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            // Alone on the paper a language borrows what it lacks; beside the other it leaves it to that one's line.
            String line = languages == PaperLanguages.BOTH ? (arabic ? text.ar() : text.fr()) : text.in(arabic);
            var style =
                    lines.isEmpty() ? lead : TextStyle.plain(arabic ? 10 : 9).muted();
            if (!line.isEmpty()) lines.add(new Paragraph(line, style, Direction.ofText(line), align));
        }
        return lines;
    }

    private Cell decision(MinutesSheet.File file) {
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(
                inAll("minutes.outcome." + file.outcome().name()), TextStyle.bold(10.5), direction, Align.START));
        String key = file.outcome() == Outcome.ADJOURNED ? "minutes.missing" : "minutes.reason";
        boolean words = !file.missing().isEmpty() || !file.reason().isEmpty();
        if (words) lines.add(new Paragraph(label(key), TextStyle.plain(9.5).muted(), direction, Align.START));
        file.missing().forEach(item -> lines.add(typed("– " + item)));
        if (!file.reason().isEmpty()) lines.add(typed(file.reason()));
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    /** Text that people typed, in the one language they typed it in. */
    private Paragraph typed(String text) {
        var own = Direction.ofText(text);
        var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        return new Paragraph(text, style(own == Direction.RTL, 9.8), own, align);
    }

    private PaperRow counts() {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            lines.add(line(
                    arabic,
                    "minutes.counts",
                    sheet.count(Outcome.APPROVED),
                    sheet.count(Outcome.ADJOURNED),
                    sheet.count(Outcome.REJECTED),
                    sheet.count(Outcome.CARRIED_OVER) + sheet.count(Outcome.WITHDRAWN)));
        }
        return PaperRow.framed(Columns.of(direction, 1), 24, Cell.middle(lines.toArray(Paragraph[]::new)))
                .filled(HEADER_GREY);
    }

    private Block closing() {
        return beside(arabic -> {
            var lines = new ArrayList<Paragraph>();
            if (sheet.count(Outcome.APPROVED) > 0) {
                String sum = arabic ? AmountInWords.arabic(sheet.approved()) : AmountInWords.french(sheet.approved());
                lines.add(line(arabic, "minutes.sum", sum, sheet.approved().format()));
            }
            lines.add(line(arabic, "minutes.end"));
            return lines;
        });
    }

    /** Kept with the last row of the table: nobody signs a page that says nothing. */
    private List<PaperTable.Following> signatures() {
        var rows = new ArrayList<PaperTable.Following>();
        int signers = sheet.members().size();
        // Four sit two by two rather than three and one.
        int across = signers % 3 == 1 && signers > 1 ? 2 : Math.clamp(signers, 1, 3);
        for (int from = 0; from < signers; from += across) {
            var names = new ArrayList<Cell>();
            var spaces = new ArrayList<Cell>();
            for (int i = from; i < from + across; i++) {
                names.add(i < signers ? signer(sheet.members().get(i)) : Cell.middle());
                spaces.add(Cell.middle());
            }
            double[] shares = new double[across];
            Arrays.fill(shares, 1);
            var columns = Columns.of(direction, shares);
            rows.add(new PaperTable.Following(
                    10,
                    new Stack(List.of(
                            new PaperRow(columns, names, PaperRow.Look.framed(20)).filled(HEADER_GREY),
                            new PaperRow(columns, spaces, PaperRow.Look.framed(ROOM_TO_SIGN))))));
        }
        return rows;
    }

    private Cell signer(MinutesSheet.Member member) {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            var way = Direction.of(arabic);
            lines.add(new Paragraph(member.name().in(arabic), TextStyle.bold(arabic ? 10.5 : 9.5), way, Align.CENTRE));
            lines.add(new Paragraph(
                    member.title().in(arabic),
                    TextStyle.plain(arabic ? 9.5 : 8.5).muted(),
                    way,
                    Align.CENTRE));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private String inAll(String key) {
        return languages == PaperLanguages.BOTH
                ? PaperWords.inBoth("both", languages.arabicLeads(), key)
                : PaperWords.of(languages.arabicLeads()).text(key);
    }

    private String label(String key) {
        var lead = PaperWords.of(languages.arabicLeads());
        return languages == PaperLanguages.BOTH
                ? PaperWords.inBoth("label", languages.arabicLeads(), key)
                : lead.text("minutes.label", lead.text(key));
    }

    private static TextStyle style(boolean arabic, double size) {
        return TextStyle.plain(arabic ? size + 0.7 : size);
    }

    private static LocalizedText both(PersonName name) {
        return new LocalizedText(name.ar(), name.latin());
    }
}
