package ma.idmaj.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.documents.sheets.CellType;
import ma.idmaj.documents.sheets.SheetColumn;
import ma.idmaj.documents.sheets.SheetFile;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.documents.sheets.SheetHead;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** What leaves as a spreadsheet comes back the same, whatever people's names begin with; and nothing in it runs. */
class ExportedTablesPropertyTest {

    private static final SheetHead HEAD = new SheetHead("لائحة", "لائحة كاملة", "&P / &N");
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("N°", CellType.NUMBER),
            new SheetColumn("الاسم", CellType.TEXT),
            new SheetColumn("Nom", CellType.TEXT),
            new SheetColumn("Date", CellType.DATE));

    /** What stands above a workbook's headings. */
    private static final int HEAD_ROWS = 2;

    record Line(long number, String arabic, String latin, LocalDate date) {

        List<Object> cells() {
            return List.of(number, arabic, latin, date);
        }
    }

    @Property(tries = 300)
    void aWorkbookComesBackTheSame(@ForAll("lines") List<Line> lines) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var table = SheetFormat.XLSX.begin(file, HEAD, COLUMNS, true)) {
            write(table, lines);
        }
        comesBack(file.toByteArray(), lines, HEAD_ROWS);
    }

    @Property(tries = 300)
    void aTextFileComesBackTheSame(@ForAll("lines") List<Line> lines) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var table = SheetFormat.CSV.begin(file, HEAD, COLUMNS, true)) {
            write(table, lines);
        }
        comesBack(file.toByteArray(), lines, 0);
    }

    @Example
    void theLineOfEachFlushComesBack() throws IOException {
        var lines = java.util.stream.LongStream.rangeClosed(1, 2_000)
                .mapToObj(i -> new Line(i, "سعيد", "=1+" + i, LocalDate.of(2000, 1, 1)))
                .toList();
        var file = new ByteArrayOutputStream();
        try (var table = SheetFormat.XLSX.begin(file, HEAD, COLUMNS, true)) {
            write(table, lines);
        }
        comesBack(file.toByteArray(), lines, HEAD_ROWS);
    }

    private static void write(SheetFile table, List<Line> lines) throws IOException {
        for (Line line : lines) table.row(line.cells());
    }

    private static void comesBack(byte[] file, List<Line> lines, int above) {
        var rows = ListFileReader.read(file, "liste").first().rows();
        assertThat(rows).hasSize(above + 1 + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = rows.get(above + 1 + i);
            assertThat(row.cell(0).text()).isEqualTo(Long.toString(line.number()));
            assertThat(row.cell(1).text()).isEqualTo(line.arabic());
            assertThat(row.cell(2).text()).isEqualTo(line.latin());
            assertThat(Dates.parse(row.cell(3).text())).contains(line.date());
            assertThat(row.cells()).allMatch(cell -> cell.kind() == Cell.Kind.PLAIN);
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        var dates = Arbitraries.integers()
                .between(0, 40_000)
                .map(days -> LocalDate.of(1910, 1, 1).plusDays(days));
        return Combinators.combine(Arbitraries.longs().between(1, 9_999_999), texts(), texts(), dates)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** As the files keep them: clean lines; some that a program would run, quote or part. */
    private static Arbitrary<String> texts() {
        var any = Arbitraries.strings()
                .withChars("اأبةىيلاAbcé '\"=+-@＝＋;,\t<>&0١2…•")
                .withChars('\u202E', '\u200F', '\u00A0', '\u0007', '\uD83D', '\uDE00')
                .ofMaxLength(24);
        var awkward = Arbitraries.of(
                "=1+1",
                "'=1",
                "''@x",
                "+212",
                "-5",
                "@SUM(A1)",
                "\"",
                "\";\"",
                "a;b",
                "001",
                "1e5",
                "31/12",
                "TRUE",
                "_x000D_",
                "_x005F_");
        return Arbitraries.oneOf(any, awkward).map(CleanText::oneLine);
    }
}
