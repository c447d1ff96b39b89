package ma.idmaj.documents.layout;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.shared.LocalizedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** How official records look in one language or both: headings, texts beside each other, cells to sign. */
public final class OfficialLayout {

    public static final double HEADER_GREY = 0.93;
    private static final double ROOM_TO_SIGN = 64;

    private final PaperLanguages languages;
    private final Direction direction;

    public OfficialLayout(PaperLanguages languages) {
        this.languages = languages;
        this.direction = Direction.of(languages.arabicLeads());
    }

    public Direction direction() {
        return direction;
    }

    public Paragraph heading(String key) {
        return new Paragraph(inAll(key), TextStyle.bold(11.5), direction, Align.START).heading(2);
    }

    /** Both languages beside each other, Arabic on the right whichever leads. */
    public PaperRow beside(Function<Boolean, List<Paragraph>> texts) {
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

    public static Paragraph line(boolean arabic, String key, Object... values) {
        var words = PaperWords.of(arabic);
        return new Paragraph(
                words.text(key, values), TextStyle.plain(arabic ? 11.2 : 10.5), words.direction(), Align.START);
    }

    /** @param keys of the columns' headings */
    public PaperRow header(Columns columns, List<String> keys) {
        var cells = new ArrayList<Cell>();
        for (String key : keys) {
            var titles = new ArrayList<Paragraph>();
            for (boolean arabic : languages.order()) {
                String text = PaperWords.of(arabic).text(key);
                titles.add(new Paragraph(text, TextStyle.bold(arabic ? 10 : 8.8), Direction.of(arabic), Align.CENTRE));
            }
            cells.add(Cell.middle(titles.toArray(Paragraph[]::new)));
        }
        return new PaperRow(columns, cells, PaperRow.Look.framed(0)).filled(HEADER_GREY);
    }

    /** A name under the other, the leading language first; alone on the paper a language borrows what it lacks. */
    public List<Paragraph> stacked(LocalizedText text) {
        var align = direction == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            String line = languages == PaperLanguages.BOTH ? (arabic ? text.ar() : text.fr()) : text.in(arabic);
            var style = lines.isEmpty()
                    ? TextStyle.bold(10.2)
                    : TextStyle.plain(arabic ? 10 : 9).muted();
            if (!line.isEmpty()) lines.add(new Paragraph(line, style, Direction.ofText(line), align));
        }
        return lines;
    }

    public static Cell figures(String text) {
        return Cell.middle(new Paragraph(text, TextStyle.plain(10), Direction.LTR, Align.CENTRE));
    }

    /** Serial numbers and codes, at the beginning of their column. */
    public Paragraph code(String text) {
        return new Paragraph(
                text, TextStyle.plain(9), Direction.LTR, direction == Direction.RTL ? Align.RIGHT : Align.LEFT);
    }

    /** Text that people typed, in the one language they typed it in. */
    public Paragraph typed(String text) {
        var own = Direction.ofText(text);
        return new Paragraph(
                text,
                TextStyle.plain(own == Direction.RTL ? 10.8 : 10.2),
                own,
                direction == Direction.RTL ? Align.RIGHT : Align.LEFT);
    }

    /** Kept with the last row of the table: nobody signs a page that says nothing. */
    public List<PaperTable.Following> signatures(List<Cell> signers) {
        var rows = new ArrayList<PaperTable.Following>();
        int count = signers.size();
        // Four sit two by two rather than three and one.
        int across = count % 3 == 1 && count > 1 ? 2 : Math.clamp(count, 1, 3);
        for (int from = 0; from < count; from += across) {
            var names = new ArrayList<Cell>();
            var spaces = new ArrayList<Cell>();
            for (int i = from; i < from + across; i++) {
                names.add(i < count ? signers.get(i) : Cell.middle());
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

    /** @param second under the name; empty for none */
    public Cell signer(LocalizedText name, LocalizedText second) {
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            var way = Direction.of(arabic);
            lines.add(new Paragraph(name.in(arabic), TextStyle.bold(arabic ? 10.5 : 9.5), way, Align.CENTRE));
            String under = second.in(arabic);
            if (!under.isEmpty())
                lines.add(
                        new Paragraph(under, TextStyle.plain(arabic ? 9.5 : 8.5).muted(), way, Align.CENTRE));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    public String inAll(String key, Object... values) {
        return languages == PaperLanguages.BOTH
                ? PaperWords.inBoth("both", languages.arabicLeads(), key, values)
                : PaperWords.of(languages.arabicLeads()).text(key, values);
    }
}
