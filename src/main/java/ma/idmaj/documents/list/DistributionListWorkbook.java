package ma.idmaj.documents.list;

import ma.idmaj.documents.SafeCell;
import ma.idmaj.documents.layout.PaperWords;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The distribution list as a spreadsheet to work on: one line an item, the person's columns on each, so that it filters
 * and sorts. Sums are plain numbers: they read the same in every program, without being computed first.
 */
public final class DistributionListWorkbook {

    private static final String AMOUNT = "#,##0.00";
    private static final String HEADER_FILL = "E8EDEA";
    private static final double[] WIDTHS = {6, 28, 28, 13, 30, 44, 10, 16, 16, 18};
    private static final int QUANTITY = 6;
    private static final int AMOUNTS = 7;
    private static final int LINE_TOTAL = 8;
    private static final int PERSON_TOTAL = 9;

    private final ListSheet sheet;
    private final PaperWords words;
    private final boolean arabic;

    private DistributionListWorkbook(ListSheet sheet, boolean arabic) {
        this.sheet = sheet;
        this.arabic = arabic;
        this.words = PaperWords.of(arabic);
    }

    /** @return an XLSX file; a person's total stands on the person's first line only, so that its column adds up */
    public static byte[] write(ListSheet sheet, boolean arabic) {
        return new DistributionListWorkbook(sheet, arabic).bytes();
    }

    private byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Idmaj", "1.0")) {
                write(workbook.newWorksheet(words.text("sheet")));
            }
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(Worksheet page) {
        page.value(0, 0, SafeCell.text(sheet.title().in(arabic)));
        page.style(0, 0).bold().fontSize(14).set();
        page.value(1, 0, SafeCell.text(sheet.place().in(arabic)));
        page.value(
                2, 0, SafeCell.text(sheet.tranche().in(arabic) + " – " + words.date(sheet.date(), sheet.hijriShift())));
        int header = 4;
        header(page, header);
        int line = header + 1;
        for (ListSheet.Row row : sheet.rows()) line = person(page, line, row);
        total(page, line);
        layOut(page, header, line);
    }

    private void header(Worksheet page, int line) {
        String[] keys = {
            "number",
            "name.arabic",
            "name.latin",
            "cnie",
            "project",
            "equipment",
            "quantity",
            "unitPrice",
            "amount",
            "personTotal"
        };
        for (int column = 0; column < keys.length; column++) {
            page.value(line, column, words.text("column." + keys[column]));
        }
        page.range(line, 0, line, PERSON_TOTAL)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle("thin")
                .set();
    }

    private int person(Worksheet page, int first, ListSheet.Row row) {
        int line = first;
        for (ListSheet.Item item : row.items()) {
            personColumns(page, line, row);
            page.value(line, 5, SafeCell.text(item.name().in(arabic)));
            page.value(line, QUANTITY, item.quantity());
            page.value(line, AMOUNTS, item.unitPrice().dirhams());
            page.value(line, LINE_TOTAL, item.total().dirhams());
            line++;
        }
        if (row.items().isEmpty()) personColumns(page, line++, row);
        page.value(first, PERSON_TOTAL, row.total().dirhams());
        return line;
    }

    private void personColumns(Worksheet page, int line, ListSheet.Row row) {
        page.value(line, 0, row.number());
        page.value(line, 1, SafeCell.text(row.name().ar()));
        page.value(line, 2, SafeCell.text(row.name().latin()));
        page.value(line, 3, SafeCell.text(row.cin()));
        page.value(line, 4, SafeCell.text(row.project().in(arabic)));
    }

    private void total(Worksheet page, int line) {
        page.value(line, 0, words.text("total"));
        page.value(line, LINE_TOTAL, sheet.total().dirhams());
        page.value(line, PERSON_TOTAL, sheet.total().dirhams());
        page.range(line, 0, line, PERSON_TOTAL)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .set();
    }

    private void layOut(Worksheet page, int header, int last) {
        for (int column = 0; column < WIDTHS.length; column++) page.width(column, WIDTHS[column]);
        page.range(header + 1, AMOUNTS, last, PERSON_TOTAL)
                .style()
                .format(AMOUNT)
                .set();
        page.range(last, AMOUNTS, last, PERSON_TOTAL)
                .style()
                .format(AMOUNT)
                .bold()
                .fillColor(HEADER_FILL)
                .set();
        page.range(header + 1, 1, Math.max(header + 1, last - 1), 5)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        if (arabic) page.rightToLeft();
        page.freezePane(0, header + 1);
        page.repeatRows(header);
        page.pageOrientation("landscape");
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 999);
    }
}
