package ma.idmaj.documents.committee;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.AmountInWords;
import ma.idmaj.documents.committee.MinutesSheet.Outcome;
import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
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
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The committee's minutes to sign: when and where, who sat, each file with what became of it, counts, a cell a member. */
public final class CommitteeMinutesPaper {

    private static final double SIDE = 30;
    private static final List<String> COLUMNS = List.of(
            "column.number", "column.minutes.holder", "column.project", "column.amount", "column.minutes.decision");

    private final MinutesSheet sheet;
    private final PaperLanguages languages;
    private final OfficialLayout layout;
    private final Direction direction;
    private final Columns columns;

    private CommitteeMinutesPaper(MinutesSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.languages = languages;
        this.layout = new OfficialLayout(languages);
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
        paper.add(PaperHeader.of(languages, "minutes", "", 1));
        paper.space(8);
        paper.rule(0.8, 0.2);
        paper.space(8);
        for (boolean arabic : languages.order()) {
            var style = TextStyle.plain(arabic ? 11.5 : 10.5);
            paper.add(new Paragraph(opening(arabic), style, Direction.of(arabic), Align.START));
            paper.space(4);
        }
        paper.space(4);
        paper.add(layout.heading("minutes.members"));
        paper.space(2);
        paper.add(members());
        paper.space(10);
        paper.add(layout.heading("minutes.decisions"));
        paper.space(3);
        var following = new ArrayList<PaperTable.Following>();
        following.add(new PaperTable.Following(8, closing()));
        following.addAll(layout.signatures(sheet.members().stream()
                .map(member -> layout.signer(both(member.name()), member.title()))
                .toList()));
        var rows = sheet.files().stream().map(this::row).toList();
        new PaperTable(layout.header(columns, COLUMNS), rows, counts(), following).addTo(paper);
        var lead = PaperWords.of(languages.arabicLeads());
        return paper.finish(
                new PaperFoot(format, languages, evidence), lead.text("minutes"), lead.locale(), sheet.closedAt());
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

    private PaperRow members() {
        return layout.beside(arabic -> sheet.members().stream()
                .map(member -> OfficialLayout.line(
                        arabic,
                        "minutes.member",
                        member.name().in(arabic),
                        member.title().in(arabic),
                        member.institution().in(arabic)))
                .toList());
    }

    private PaperRow row(MinutesSheet.File file) {
        return PaperRow.framed(
                columns,
                30,
                OfficialLayout.figures(Integer.toString(file.number())),
                holder(file),
                Cell.middle(layout.stacked(file.project()).toArray(Paragraph[]::new)),
                Cell.middle(new Paragraph(file.total().format(), TextStyle.plain(10), Direction.LTR, Align.RIGHT)),
                decision(file));
    }

    private Cell holder(MinutesSheet.File file) {
        var lines = new ArrayList<>(layout.stacked(both(file.name())));
        if (!file.cinMasked().isEmpty()) {
            var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
            lines.add(new Paragraph(file.cinMasked(), TextStyle.plain(9).muted(), Direction.LTR, align));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private Cell decision(MinutesSheet.File file) {
        var lines = new ArrayList<Paragraph>();
        lines.add(new Paragraph(
                layout.inAll("minutes.outcome." + file.outcome().name()),
                TextStyle.bold(10.5),
                direction,
                Align.START));
        String key = file.outcome() == Outcome.ADJOURNED ? "minutes.missing" : "minutes.reason";
        boolean words = !file.missing().isEmpty() || !file.reason().isEmpty();
        if (words) lines.add(new Paragraph(label(key), TextStyle.plain(9.5).muted(), direction, Align.START));
        file.missing().forEach(item -> lines.add(layout.typed("– " + item)));
        if (!file.reason().isEmpty()) lines.add(layout.typed(file.reason()));
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private PaperRow counts() {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            lines.add(OfficialLayout.line(
                    arabic,
                    "minutes.counts",
                    sheet.count(Outcome.APPROVED),
                    sheet.count(Outcome.ADJOURNED),
                    sheet.count(Outcome.REJECTED),
                    sheet.count(Outcome.CARRIED_OVER) + sheet.count(Outcome.WITHDRAWN)));
        }
        return PaperRow.framed(Columns.of(direction, 1), 24, Cell.middle(lines.toArray(Paragraph[]::new)))
                .filled(OfficialLayout.HEADER_GREY);
    }

    private Block closing() {
        return layout.beside(arabic -> {
            var lines = new ArrayList<Paragraph>();
            if (sheet.count(Outcome.APPROVED) > 0) {
                String sum = arabic ? AmountInWords.arabic(sheet.approved()) : AmountInWords.french(sheet.approved());
                lines.add(OfficialLayout.line(
                        arabic, "minutes.sum", sum, sheet.approved().format()));
            }
            lines.add(OfficialLayout.line(arabic, "minutes.end"));
            return lines;
        });
    }

    private String label(String key) {
        var lead = PaperWords.of(languages.arabicLeads());
        return languages == PaperLanguages.BOTH
                ? PaperWords.inBoth("label", languages.arabicLeads(), key)
                : lead.text("minutes.label", lead.text(key));
    }

    private static LocalizedText both(PersonName name) {
        return new LocalizedText(name.ar(), name.latin());
    }
}
