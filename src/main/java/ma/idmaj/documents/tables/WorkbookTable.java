package ma.idmaj.documents.tables;

import ma.idmaj.documents.SafeCell;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** XLSX with one sheet: its header stays in sight and on every printed page, and filters. */
public final class WorkbookTable implements TableFile {

    private static final String HEADER_FILL = "E8EDEA";
    private static final String DAY = "dd/mm/yyyy";
    private static final String AMOUNT = "#,##0.00";
    private static final int HELD = 500;

    private final Workbook workbook;
    private final Worksheet page;
    private final int columns;
    private int line = 1;

    /** @param arabic whether the sheet is read from the right */
    public WorkbookTable(OutputStream file, String sheet, List<Column> columns, boolean arabic) {
        this.columns = columns.size();
        workbook = new Workbook(file, "Idmaj", "1.0");
        page = workbook.newWorksheet(sheet);
        if (arabic) page.rightToLeft();
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 999);
        page.footer("&P / &N", Position.CENTER);
        for (int i = 0; i < columns.size(); i++) {
            page.width(i, columns.get(i).width());
            page.value(0, i, SafeCell.text(columns.get(i).heading()));
        }
        page.range(0, 0, 0, this.columns - 1)
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
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case LocalDate date -> {
                    page.value(line, i, date);
                    page.style(line, i).format(DAY).set();
                }
                case BigDecimal amount -> {
                    page.value(line, i, amount);
                    page.style(line, i).format(AMOUNT).set();
                }
                case Number number -> page.value(line, i, number);
                // In its place: a table of all different texts would be held to the end.
                case Object text
                when !text.toString().isEmpty() -> page.inlineString(line, i, SafeCell.text(text.toString()));
                default -> {
                    /* nothing to write */
                }
            }
        }
        if (++line % HELD == 0) page.flush();
    }

    @Override
    public void close() throws IOException {
        page.setAutoFilter(0, 0, line - 1, columns - 1);
        workbook.close();
    }
}
