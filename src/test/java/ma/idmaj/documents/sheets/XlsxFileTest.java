package ma.idmaj.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.Money;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How a workbook opens and prints. */
class XlsxFileTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("الاسم", CellType.TEXT, 33),
            new SheetColumn("الهاتف", CellType.CODE),
            new SheetColumn("المبلغ", CellType.MONEY),
            new SheetColumn("التاريخ", CellType.DATE),
            new SheetColumn("الساعة", CellType.MOMENT),
            new SheetColumn("id", CellType.CODE, 16, true));

    private static XSSFWorkbook book(boolean arabic) throws IOException {
        var out = new ByteArrayOutputStream();
        var head = new SheetHead("لائحة [1]: التجهيزات / القطاع", "القطاع: الحرف", "صفحة &P من &N");
        try (var file = SheetFormat.XLSX.begin(out, head, COLUMNS, arabic)) {
            file.row(Arrays.asList(
                    "زينب",
                    "06 29 75 14 69",
                    new Money(45_500_000),
                    LocalDate.of(2026, 2, 18),
                    Instant.parse("2026-06-18T09:30:00Z"),
                    "x"));
            file.row(Arrays.asList("", null, null, null, null, "y"));
        }
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void itSaysWhatItIsAndKeepsItsHeadingsInSight() throws IOException {
        try (var book = book(true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("لائحة  1   التجهيزات   القطاع");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("لائحة [1]: التجهيزات / القطاع");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("القطاع: الحرف");
            assertThat(sheet.isRightToLeft()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:F5");
            assertThat(sheet.isColumnHidden(5)).isTrue();
            assertThat(sheet.isColumnHidden(0)).isFalse();
            assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(33);
        }
        try (var book = book(false)) {
            assertThat(book.getSheetAt(0).isRightToLeft()).isFalse();
        }
    }

    @Test
    void itPrintsAcrossOnA4WithItsHeadingsOnEachNumberedPage() throws IOException {
        try (var book = book(true)) {
            XSSFSheet sheet = book.getSheetAt(0);
            var print = sheet.getPrintSetup();
            assertThat(print.getLandscape()).isTrue();
            assertThat(print.getPaperSize()).isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getFooter().getCenter()).contains("صفحة &P من &N");
        }
    }

    @Test
    void cellsAreOfTheirKind() throws IOException {
        try (var book = book(true)) {
            var row = book.getSheetAt(0).getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("\u200E06 29 75 14 69");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(455_000.0);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2026-06-18T10:30");
            assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
            var empty = book.getSheetAt(0).getRow(4);
            for (int i = 1; i < 5; i++) assertThat(empty.getCell(i)).isNull();
        }
    }

    /** Mailed on, a file says nothing of who made it. */
    @Test
    void itsPropertiesNameNobody() throws IOException {
        try (var book = book(true)) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isIn(null, "", "Idmaj");
            assertThat(core.getLastModifiedByUser()).isNull();
            assertThat(core.getTitle()).isNull();
            assertThat(book.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Idmaj");
        }
    }
}
