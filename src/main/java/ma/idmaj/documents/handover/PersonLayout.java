package ma.idmaj.documents.handover;

import static ma.idmaj.documents.layout.Paragraph.Align;

import ma.idmaj.documents.layout.Block;
import ma.idmaj.documents.layout.Cell;
import ma.idmaj.documents.layout.Columns;
import ma.idmaj.documents.layout.Direction;
import ma.idmaj.documents.layout.OfficialLayout;
import ma.idmaj.documents.layout.PageCanvas;
import ma.idmaj.documents.layout.PaperHeader;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.layout.PaperRow;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.documents.layout.Paragraph;
import ma.idmaj.documents.layout.TextStyle;
import ma.idmaj.shared.LocalizedText;

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

    /** Whether two of it share a sheet, so that room is dear. */
    boolean half() {
        return scale < 1;
    }

    Direction direction() {
        return Direction.of(languages.arabicLeads());
    }

    Paragraph text(boolean arabic, String text) {
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

    PaperHeader head(String titleKey, String number) {
        return PaperHeader.of(languages, titleKey, number, scale);
    }

    PaperRow header(Columns columns, List<Cell> titles) {
        return new PaperRow(columns, titles, look(0)).filled(OfficialLayout.HEADER_GREY);
    }

    /** The heading of a column, in every language of the paper. */
    Cell heading(String key) {
        return heading(key, languages.order());
    }

    /** The heading of a column that speaks one language. */
    Cell heading(String key, List<Boolean> order) {
        return Cell.middle(order.stream()
                .map(arabic -> new Paragraph(
                        PaperWords.of(arabic).text(key),
                        TextStyle.bold((arabic ? 9.8 : 8.6) * scale),
                        Direction.of(arabic),
                        Align.CENTRE))
                .toArray(Paragraph[]::new));
    }

    PaperRow row(Columns columns, Cell... cells) {
        return new PaperRow(columns, List.of(cells), look(15 * scale));
    }

    private PaperRow.Look look(double minHeight) {
        return new PaperRow.Look(true, minHeight, 1, half() ? 2.4 : 4);
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

    /** A name in one language, or in the other when it has no other; in a column of its own. */
    Cell named(boolean arabic, LocalizedText text) {
        String line = text.in(arabic);
        var align = arabic ? Align.RIGHT : Align.LEFT;
        return Cell.middle(
                new Paragraph(line, TextStyle.plain((arabic ? 10 : 9) * scale), Direction.ofText(line), align));
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
