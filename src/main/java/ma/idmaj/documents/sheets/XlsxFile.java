package ma.idmaj.documents.sheets;

import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Formats;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * XLSX with one sheet: what it is on top, its header in sight and on every printed page, a filter, cells of their own
 * kind, pages across with their number.
 */
final class XlsxFile implements SheetFile {

    /** The row of the headings: the title and what narrows the list stand above it. */
    private static final int HEADER = 2;

    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");
    private static final Pattern ESCAPED = Pattern.compile("_x\\p{XDigit}{4}_");
    private static final String HEADER_FILL = "E8EDEA";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int HELD = 500;

    private final Workbook workbook;
    private final Worksheet page;
    private final List<SheetColumn> columns;
    private final boolean arabic;
    private int line = HEADER + 1;

    XlsxFile(OutputStream file, SheetHead head, List<SheetColumn> columns, boolean arabic) {
        this.columns = List.copyOf(columns);
        this.arabic = arabic;
        workbook = new Workbook(file, "Idmaj", "1.0");
        page = workbook.newWorksheet(sheetName(head.title()));
        if (arabic) page.rightToLeft();
        page.freezePane(0, HEADER + 1);
        pages(head);
        top(head);
        headings();
    }

    /** Some signs can't stand in a sheet's name. */
    private static String sheetName(String title) {
        String name = CellText.of(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME));
    }

    private void pages(SheetHead head) {
        page.repeatRows(HEADER);
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 999);
        page.footer(head.page(), Position.CENTER);
    }

    private void top(SheetHead head) {
        page.inlineString(0, 0, CellText.of(head.title()));
        page.style(0, 0).bold().fontSize(14).set();
        page.inlineString(1, 0, CellText.of(head.about()));
    }

    private void headings() {
        for (int i = 0; i < columns.size(); i++) {
            page.width(i, columns.get(i).width());
            if (columns.get(i).hidden()) page.hideColumn(i);
            page.inlineString(HEADER, i, CellText.of(columns.get(i).heading()));
        }
        page.range(HEADER, 0, HEADER, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < columns.size(); i++)
            cell(i, cells.get(i), columns.get(i).type());
        if (++line % HELD == 0) page.flush();
    }

    private void cell(int column, @Nullable Object cell, CellType type) {
        switch (cell) {
            case null -> {
                return;
            }
            case String nothing
            when nothing.isEmpty() -> {
                return;
            }
            case Money amount -> page.value(line, column, amount.dirhams());
            case Number number -> page.value(line, column, number);
            case LocalDate date -> page.value(line, column, date);
            case Instant moment -> page.value(line, column, moment.atZone(ZONE).toLocalDateTime());
            case LocalTime time -> text(column, Formats.time(time), type);
            default -> text(column, cell.toString(), type);
        }
        page.style(line, column)
                .format(type.format())
                .wrapText(type == CellType.TEXT)
                .verticalAlignment("top")
                .set();
    }

    /** In its place: a table of all different texts would be held to the end. */
    private void text(int column, String text, CellType type) {
        String safe = type == CellType.CODE ? CellText.code(text, arabic) : CellText.of(text);
        // As it is typed: in a workbook's XML «_x000D_» stands for a sign.
        page.inlineString(line, column, ESCAPED.matcher(safe).replaceAll("_x005F$0"));
    }

    @Override
    public void close() throws IOException {
        page.setAutoFilter(HEADER, 0, line - 1, columns.size() - 1);
        workbook.close();
    }
}
