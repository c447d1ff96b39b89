package ma.idmaj.documents.handover;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How the papers of one person are set, on a whole sheet or on half of one.
 *
 * @param scale of the letters, 1 on a whole sheet
 */
record PersonLayout(PaperLanguages languages, double scale) {

    /** A line to be filled by hand. */
    static final String BLANK = "………………………………";

    Direction direction() {
        return Direction.of(languages.arabicLeads());
    }

    Paragraph text(boolean arabic, String text) {
        return new Paragraph(text, style(arabic, false), Direction.of(arabic), Align.START);
    }

    /** Text that was typed or signed, in its own language. */
    Paragraph typed(boolean arabic, String text) {
        return new Paragraph(text, style(arabic, false), Direction.of(arabic), Align.START);
    }

    TextStyle style(boolean arabic, boolean bold) {
        double size = (arabic ? 11 : 10) * scale;
        return bold ? TextStyle.bold(size) : TextStyle.plain(size);
    }

    /** Sentences under each other in one language, beside those of the other. */
    PaperRow beside(Function<Boolean, List<String>> texts) {
        if (languages != PaperLanguages.BOTH)
            return PaperRow.open(Columns.of(direction(), 1), sentences(languages.arabicLeads(), texts));
        return PaperRow.open(
                Columns.of(Direction.RTL, 1, 0.04, 1), sentences(true, texts), Cell.top(), sentences(false, texts));
    }

    private Cell sentences(boolean arabic, Function<Boolean, List<String>> texts) {
        return Cell.top(
                texts.apply(arabic).stream().map(text -> text(arabic, text)).toArray(Paragraph[]::new));
    }

    /** The kingdom at both sides, title and number between. */
    PaperRow head(String titleKey, String number) {
        var title = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order())
            title.add(new Paragraph(
                    PaperWords.of(arabic).text(titleKey),
                    TextStyle.bold((arabic ? 15 : 12.5) * scale),
                    Direction.of(arabic),
                    Align.CENTRE));
        if (!number.isEmpty())
            title.add(new Paragraph(number, TextStyle.bold(11 * scale), Direction.LTR, Align.CENTRE));
        return PaperRow.open(
                Columns.of(Direction.RTL, 1, 2.2, 1),
                kingdom(true),
                Cell.middle(title.toArray(Paragraph[]::new)),
                kingdom(false));
    }

    private Cell kingdom(boolean arabic) {
        if (!languages.order().contains(arabic)) return Cell.top();
        return Cell.top(new Paragraph(
                PaperWords.of(arabic).text("kingdom"), style(arabic, true), Direction.of(arabic), Align.START));
    }

    PaperRow header(Columns columns, List<String> keys) {
        var cells = new ArrayList<Cell>();
        for (String key : keys) {
            var titles = new ArrayList<Paragraph>();
            for (boolean arabic : languages.order())
                titles.add(new Paragraph(
                        PaperWords.of(arabic).text(key),
                        TextStyle.bold((arabic ? 9.8 : 8.6) * scale),
                        Direction.of(arabic),
                        Align.CENTRE));
            cells.add(Cell.middle(titles.toArray(Paragraph[]::new)));
        }
        return new PaperRow(columns, cells, look(0)).filled(OfficialLayout.HEADER_GREY);
    }

    PaperRow row(Columns columns, Cell... cells) {
        return new PaperRow(columns, List.of(cells), look(16 * scale));
    }

    private PaperRow.Look look(double minHeight) {
        return new PaperRow.Look(true, minHeight, 1, 4 * scale * scale);
    }

    Cell middle(String text, boolean bold) {
        return cell(text, bold, Direction.LTR, Align.CENTRE);
    }

    Cell amount(String text, boolean bold) {
        return cell(text, bold, Direction.LTR, Align.RIGHT);
    }

    private Cell cell(String text, boolean bold, Direction way, Align align) {
        double size = 9.6 * scale;
        return Cell.middle(new Paragraph(text, bold ? TextStyle.bold(size) : TextStyle.plain(size), way, align));
    }

    /** Words of the paper, all its languages on a line. */
    Cell words(String key, boolean bold) {
        return cell(inAll(key), bold, direction(), Align.CENTRE);
    }

    Cell lead(String key) {
        return cell(inAll(key), true, direction(), Align.START);
    }

    /** The leading language over the other. */
    Cell stacked(LocalizedText text) {
        var align = direction() == Direction.RTL ? Align.RIGHT : Align.LEFT;
        var lines = new ArrayList<Paragraph>();
        for (boolean arabic : languages.order()) {
            String line = languages == PaperLanguages.BOTH ? (arabic ? text.ar() : text.fr()) : text.in(arabic);
            if (line.isEmpty()) continue;
            var style = TextStyle.plain((arabic ? 10 : 9) * scale);
            lines.add(new Paragraph(line, lines.isEmpty() ? style : style.muted(), Direction.ofText(line), align));
        }
        return Cell.middle(lines.toArray(Paragraph[]::new));
    }

    /** Codes and numbers of things, at the beginning of their column. */
    Cell codes(List<String> codes) {
        var align = direction() == Direction.RTL ? Align.RIGHT : Align.LEFT;
        return Cell.middle(codes.stream()
                .map(code -> new Paragraph(code, TextStyle.plain(8.6 * scale), Direction.LTR, align))
                .toArray(Paragraph[]::new));
    }

    String inAll(String key, Object... values) {
        return new OfficialLayout(languages).inAll(key, values);
    }

    Block gap(double height) {
        return new Gap(height * scale);
    }

    private record Gap(double high) implements Block {

        @Override
        public double height(double width) {
            return high;
        }

        @Override
        public void draw(PageCanvas page, double x, double y, double width) {}
    }
}
