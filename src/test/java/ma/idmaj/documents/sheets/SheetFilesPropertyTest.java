package ma.idmaj.documents.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Money;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Whatever a table holds, another program reads the same values out of the file, adds up the same, and runs nothing. */
class SheetFilesPropertyTest {

    private static final SheetHead HEAD = new SheetHead("لائحة: [أ/ب]", "La liste entière", "&P / &N");
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("الاسم", ma.idmaj.documents.sheets.CellType.TEXT),
            new SheetColumn("Code", ma.idmaj.documents.sheets.CellType.CODE),
            new SheetColumn("N°", ma.idmaj.documents.sheets.CellType.NUMBER),
            new SheetColumn("Montant", ma.idmaj.documents.sheets.CellType.MONEY),
            new SheetColumn("Date", ma.idmaj.documents.sheets.CellType.DATE));
    private static final int FIRST = 3;

    record Line(String text, String code, long number, Money amount, LocalDate date) {

        List<Object> cells() {
            return List.of(text, code, number, amount, date);
        }
    }

    @Property(tries = 150)
    void aWorkbookHoldsTheSameValues(@ForAll("tables") List<Line> lines) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(SheetFormat.XLSX, lines)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(FIRST - 1 + lines.size());
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Row row = sheet.getRow(FIRST + i);
                assertThat(text(row.getCell(0))).isEqualTo(kept(line.text()));
                assertThat(CleanText.oneLine(text(row.getCell(1)))).isEqualTo(kept(line.code()));
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(line.number());
                BigDecimal amount = BigDecimal.valueOf(row.getCell(3).getNumericCellValue());
                assertThat(amount).isEqualByComparingTo(line.amount().dirhams());
                assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                        .isEqualTo(line.date());
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                sum = sum.add(amount);
            }
            assertThat(sum).isEqualByComparingTo(sum(lines));
        }
    }

    @Property(tries = 300)
    void aTextFileHoldsTheSameValues(@ForAll("tables") List<Line> lines) throws IOException {
        var rows = PlainCsv.read(file(SheetFormat.CSV, lines));
        assertThat(rows).hasSize(1 + lines.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<String> row = rows.get(1 + i);
            assertThat(unshielded(row.get(0))).isEqualTo(kept(line.text()));
            assertThat(unshielded(row.get(1))).isEqualTo(kept(line.code()));
            assertThat(row.get(2)).isEqualTo(Long.toString(line.number()));
            assertThat(LocalDate.parse(row.get(4), DateTimeFormatter.ofPattern("dd/MM/yyyy")))
                    .isEqualTo(line.date());
            assertThat(row)
                    .allSatisfy(cell ->
                            assertThat(cell).doesNotMatch("(?s)^[\\s\u200F\u202E]*[=+@＝＋＠-](?!\\d[\\d.,]*$).*"));
            sum = sum.add(new BigDecimal(row.get(3).replace(',', '.')));
        }
        assertThat(sum).isEqualByComparingTo(sum(lines));
    }

    private static byte[] file(SheetFormat format, List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = format.begin(out, HEAD, COLUMNS, true)) {
            for (Line line : lines) file.row(line.cells());
        }
        return out.toByteArray();
    }

    private static String text(Cell cell) {
        return cell == null ? "" : unshielded(cell.getStringCellValue());
    }

    /** As a person takes it: the apostrophe is for the program. */
    private static String unshielded(String text) {
        return text.matches("(?s)'+[=+\\-@＝＋－＠].*") ? text.substring(1) : text;
    }

    /** On one line, without what can't be seen, and no longer than a cell. */
    private static String kept(String text) {
        String clean = CleanText.oneLine(text.replaceAll("[\uFFFE\uFFFF]", ""));
        return clean.length() > SheetFile.LONGEST ? clean.substring(0, SheetFile.LONGEST - 1) + '…' : clean;
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(line -> line.amount().dirhams()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<Line>> tables() {
        var amounts = Arbitraries.longs().between(-99_999_999, 999_999_999).map(Money::new);
        var dates = Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1910, 1, 1).plusDays(days));
        return Combinators.combine(
                        texts(), codes(), Arbitraries.longs().between(-9_999_999, 9_999_999_999L), amounts, dates)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static Arbitrary<String> texts() {
        var mixed = Arbitraries.strings()
                .withChars("اأإبةىيلاسـ،؟ ٠١٢٣٫٬۴Abcéàœ ç'\"=+-@＝＋;,\t\r\n<>&]0123…•")
                .withChars('\u202E', '\u200E', '\u200F', '\u2067', '\u00A0', '\u0007', '\u0000', '\uD83D', '\uDE00')
                .withChars('\uFFFE', '\uFFFF', '\uFEFF', '\u2028', '\u0085')
                .ofMaxLength(40);
        var any = Arbitraries.strings().ofMaxLength(30);
        var awkward = Arbitraries.of(
                "=1+1",
                "'=1",
                "''@x",
                "+212",
                "-5",
                "-",
                "@SUM(A1)",
                "\t=1",
                "\u200F=1",
                "\"",
                "\";\"",
                "a;b",
                "]]>",
                "_x000D_",
                "=HYPERLINK(\"http://x\")",
                "شقة رقم 12 - Apt 12 (B)",
                "الله",
                "\r\n");
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, mixed),
                net.jqwik.api.Tuple.of(3, any),
                net.jqwik.api.Tuple.of(4, awkward),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.integers().between(31_990, 33_000).map(SheetFilesPropertyTest::longText)));
    }

    /** No letter after letter, or the reader takes the file for a bomb. */
    private static String longText(int length) {
        return new Random(length)
                .ints(length, 'ا', 'ي')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.of("BE462544", "0012", "06 29 75 14 69", "06 •• •• •• 69", "2026/0003", "1E5", "", "12-03");
    }
}
