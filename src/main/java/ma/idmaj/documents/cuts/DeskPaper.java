package ma.idmaj.documents.cuts;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.CodeBlock;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.Evidence;
import ma.idmaj.documents.layout.Ltr;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperTable;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.Picture;
import ma.idmaj.documents.layout.QrCode;
import ma.idmaj.documents.layout.Stack;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The list a desk serves from: a row a person with photo and code, a box to tick an item, room to sign. */
public final class DeskPaper {

    private static final double PHOTO = 54;
    private static final double CODE = 58;

    /** Of a framed cell. */
    private static final double PADDING = 4;

    /** Of one person's items in one row, in points: with more, the row goes on in another, so that all find a page. */
    private static final double MOST = 300;

    private final DeskSheet sheet;
    private final CutFrame frame;
    private final Columns columns;

    private DeskPaper(DeskSheet sheet, PaperLanguages languages) {
        this.sheet = sheet;
        this.frame = new CutFrame(sheet.head(), "cuts.desk", languages);
        this.columns = Columns.of(frame.direction, 26, 62, 112, 172, 96, 68);
    }

    /** @param evidence absent on a draft */
    public static byte[] render(DeskSheet sheet, PaperLanguages languages, @Nullable Evidence evidence) {
        return new DeskPaper(sheet, languages).pdf(evidence);
    }

    private byte[] pdf(@Nullable Evidence evidence) {
        var count = Cell.middle(frame.languages.order().stream()
                .map(arabic -> CutFrame.line(
                        arabic,
                        PaperWords.of(arabic).text("cuts.people", sheet.rows().size())))
                .toArray(Paragraph[]::new));
        new PaperTable(
                        frame.header(
                                columns,
                                "column.number",
                                "cuts.column.photo",
                                "cuts.column.person",
                                "cuts.column.items",
                                "column.signature",
                                "cuts.column.code"),
                        sheet.rows().stream().flatMap(row -> rows(row).stream()).toList(),
                        PaperRow.framed(Columns.of(frame.direction, 1), 20, count),
                        List.of())
                .addTo(frame.paper);
        return frame.finish(evidence);
    }

    private List<PaperRow> rows(DeskSheet.Row row) {
        var rows = new ArrayList<PaperRow>();
        var items = new ArrayList<TickedItem>();
        double width = columns.width(3, frame.paper.width()) - 2 * PADDING;
        double height = 0;
        for (DeskSheet.Item item : row.items()) {
            var ticked = new TickedItem(frame.direction, new Stack(lines(item)));
            double high = ticked.height(width);
            if (!items.isEmpty() && height + high > MOST) {
                rows.add(row(row, items, rows.isEmpty()));
                items.clear();
                height = 0;
            }
            items.add(ticked);
            height += high;
        }
        rows.add(row(row, items, rows.isEmpty()));
        return rows;
    }

    private PaperRow row(DeskSheet.Row row, List<TickedItem> items, boolean first) {
        boolean arabic = frame.languages.arabicLeads();
        String alternative = PaperWords.of(arabic).text("cuts.column.photo");
        return PaperRow.framed(
                columns,
                first ? PHOTO + 14 : 0,
                Cell.middle(
                        new Paragraph(Integer.toString(row.number()), TextStyle.bold(14), Direction.LTR, Align.CENTRE)),
                first ? Cell.holding(Picture.photo(row.photo(), PHOTO, PHOTO + 6, alternative, arabic)) : Cell.middle(),
                first ? person(row) : Cell.middle(),
                Cell.holding(new Stack(List.copyOf(items))),
                Cell.middle(),
                first ? Cell.holding(new CodeBlock(QrCode.of(row.code()), CODE, "")) : Cell.middle());
    }

    /** Both scripts whatever the language: who reads a name aloud needs the one, who compares a card the other. */
    private Cell person(DeskSheet.Row row) {
        var align = frame.direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : List.of(frame.languages.arabicLeads(), !frame.languages.arabicLeads())) {
            String name = arabic ? row.name().ar() : row.name().latin();
            if (!name.isEmpty())
                lines.add(new Paragraph(name, TextStyle.bold(arabic ? 11 : 9.8), Direction.of(arabic), align));
        }
        for (boolean arabic : frame.languages.order()) {
            String project = text(row.project(), arabic);
            if (!project.isEmpty())
                lines.add(new Paragraph(
                        project, TextStyle.plain(arabic ? 9.2 : 8.4).muted(), Direction.ofText(project), align));
        }
        if (!row.station().isEmpty())
            lines.add(new Paragraph(
                    labelled("cuts.station", row.station()), TextStyle.plain(8.4), frame.direction, Align.START));
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    private List<Paragraph> lines(DeskSheet.Item item) {
        var align = frame.direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : frame.languages.order()) {
            String name = text(item.name(), arabic);
            if (name.isEmpty()) continue;
            boolean first = lines.isEmpty();
            String counted =
                    first ? PaperWords.of(arabic).text("cuts.item", Integer.toString(item.quantity()), name) : name;
            var style = first
                    ? TextStyle.plain(arabic ? 9.6 : 8.8)
                    : TextStyle.plain(arabic ? 8.8 : 8).muted();
            lines.add(new Paragraph(counted, style, Direction.of(arabic), align));
        }
        if (!item.serials().isEmpty())
            lines.add(new Paragraph(
                    labelled("cuts.serials", String.join(" · ", item.serials())),
                    TextStyle.plain(8),
                    frame.direction,
                    Align.START));
        return lines;
    }

    /** The label in every language of the paper, what it labels once. */
    private String labelled(String key, String value) {
        return PaperWords.of(frame.languages.arabicLeads())
                .text("cuts.labelled", frame.layout.inAll(key), Ltr.isolate(value));
    }

    private String text(LocalizedText text, boolean arabic) {
        return frame.languages == PaperLanguages.BOTH ? (arabic ? text.ar() : text.fr()) : text.in(arabic);
    }
}
