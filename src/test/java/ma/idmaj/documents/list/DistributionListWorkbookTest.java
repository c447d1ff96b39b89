package ma.idmaj.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.SafeCell;
import ma.idmaj.documents.Sheets;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

class DistributionListWorkbookTest {

    private static final int FIRST = 5;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sumsAreNumbersThatAgree(boolean arabic) throws IOException {
        try (var book = open(Sheets.thirteen(), arabic)) {
            var page = book.getSheetAt(0);
            int total = page.getLastRowNum();
            assertThat(page.getRow(total).getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(page.getRow(total).getCell(8).getNumericCellValue()).isEqualTo(455_000.00);
            assertThat(sum(page, 8, total)).isEqualTo(455_000.00);
            assertThat(sum(page, 9, total)).isEqualTo(455_000.00);
        }
    }

    @Test
    void oneLineAnItemWithThePersonOnEach() throws IOException {
        try (var book = open(Sheets.thirteen(), true)) {
            var page = book.getSheetAt(0);
            int items = Sheets.thirteen().rows().stream()
                    .mapToInt(row -> row.items().size())
                    .sum();
            assertThat(page.getLastRowNum()).isEqualTo(FIRST + items);
            assertThat(page.getRow(FIRST).getCell(1).getStringCellValue()).isEqualTo("بوشعيب المرابط");
            assertThat(page.getRow(FIRST + 1).getCell(2).getStringCellValue()).isEqualTo("Bouchaib EL MRABET");
            assertThat(page.getRow(FIRST).getCell(7).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
        }
    }

    @Test
    void readyToPrintAndToRead() throws IOException {
        try (var arabic = open(Sheets.thirteen(), true);
                var french = open(Sheets.thirteen(), false)) {
            var page = arabic.getSheetAt(0);
            assertThat(page.isRightToLeft()).isTrue();
            assertThat(french.getSheetAt(0).isRightToLeft()).isFalse();
            assertThat(page.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
            assertThat(page.getPrintSetup().getLandscape()).isTrue();
            assertThat(page.getFitToPage()).isTrue();
            assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            var header = page.getRow(FIRST - 1).getCell(0).getCellStyle();
            assertThat(bold(header.getFontIndex(), arabic)).isTrue();
        }
    }

    @Test
    void whatPeopleTypedDoesNotRun() throws IOException {
        var item = new ListSheet.Item(
                new LocalizedText("=HYPERLINK(\"x\")", "+cmd"), 1, Money.ofDirhams(5), Money.ofDirhams(5));
        var row = new ListSheet.Row(
                1,
                new PersonName("\u200F=1+1", "＝SUM(A1)"),
                "@BE1",
                new LocalizedText("-2+3", "-2+3"),
                List.of(item),
                Money.ofDirhams(5));
        try (var book = open(Sheets.frozen(List.of(row)), true)) {
            var line = book.getSheetAt(0).getRow(FIRST);
            for (int column = 1; column <= 5; column++) {
                assertThat(line.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(line.getCell(column).getStringCellValue())
                        .startsWith("'")
                        .doesNotContain("\u200F");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-12, -12", "'+212661234567', '+212661234567'", "'-', '''-'", "مطعم, مطعم"})
    void plainNumbersAndWordsStayAsTheyAre(String raw, String kept) {
        assertThat(SafeCell.text(raw)).isEqualTo(kept);
    }

    @Test
    void aTabOrLineEndInFrontIsNoWayRound() {
        assertThat(SafeCell.text("\t=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCell.text("\rtext")).isEqualTo("'text");
    }

    private static boolean bold(int font, XSSFWorkbook book) {
        return book.getFontAt(font).getBold();
    }

    private static double sum(XSSFSheet page, int column, int end) {
        double sum = 0;
        for (int line = FIRST; line < end; line++) {
            var cell = page.getRow(line).getCell(column);
            if (cell != null && cell.getCellType() == CellType.NUMERIC) sum += cell.getNumericCellValue();
        }
        return sum;
    }

    private static XSSFWorkbook open(ListSheet sheet, boolean arabic) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(DistributionListWorkbook.write(sheet, arabic)));
    }
}
