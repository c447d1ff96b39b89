package ma.idmaj.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.Cell.Kind;
import ma.idmaj.intake.file.FileRefused.Reason;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

class ListFileReaderTest {

    private static List<Sheet.Row> rows(Consumer<XSSFSheet> content) {
        byte[] workbook = Lists.workbook(book -> content.accept(book.createSheet("Liste")));
        return ListFileReader.read(workbook, "x").first().rows();
    }

    private static String text(Sheet.Row row, int column) {
        return row.cell(column).text();
    }

    @Test
    void dates_come_as_iso_whatever_their_format_and_numbers_plain() {
        var row = rows(sheet -> {
                    var made = Lists.row(sheet, 1, 3200, 12.5, 9685.389999999999, 629751469, 12.125, 1e7);
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("m/d/yy"));
                    var date = made.createCell(6);
                    date.setCellValue(LocalDate.of(1985, 11, 24));
                    date.setCellStyle(style);
                })
                .getFirst();
        assertThat(row.cells())
                .extracting(Cell::text)
                .containsExactly("3200", "12.5", "9685.39", "629751469", "12.1250", "10000000", "1985-11-24");
    }

    @Test
    void merged_regions_are_filled_down_and_across_and_say_so() {
        var rows = rows(sheet -> {
            Lists.row(sheet, 1, "الاسم", null, null, "x");
            Lists.row(sheet, 2, null, null, null, "y");
            Lists.row(sheet, 4, "z");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        });
        assertThat(rows).extracting(Sheet.Row::number).containsExactly(1, 2, 4);
        assertThat(rows.get(0).cell(1)).isEqualTo(new Cell("الاسم", Kind.FILLED_ACROSS));
        assertThat(rows.get(1).cell(0)).isEqualTo(new Cell("الاسم", Kind.FILLED_DOWN));
        assertThat(rows.get(1).cell(2)).isEqualTo(Cell.BLANK);
    }

    @Test
    void formulas_keep_their_saved_value_and_are_never_computed() {
        var row = rows(sheet -> {
                    var made = Lists.row(sheet, 1, 2, 3);
                    made.createCell(2).setCellFormula("A1*B1");
                    var saved = made.createCell(3);
                    saved.setCellFormula("A1*B1");
                    saved.setCellValue(7);
                    made.createCell(4).setCellErrorValue((byte) 0x17);
                })
                .getFirst();
        assertThat(row.cell(3)).as("7 is wrong, and not ours to mend").isEqualTo(new Cell("7", Kind.FORMULA));
        assertThat(row.cell(4)).isEqualTo(new Cell("#REF!", Kind.ERROR));
        assertThat(row.cell(2).kind()).isEqualTo(Kind.FORMULA_WITHOUT_VALUE);
    }

    @Test
    void blank_and_hidden_sheets_are_passed_over_and_the_others_offered() {
        byte[] book = Lists.workbook(made -> {
            made.createSheet("فارغة");
            Lists.row(made.createSheet("Cachée"), 1, "secret");
            Lists.row(made.createSheet("لائحة"), 1, "أ");
            Lists.row(made.createSheet("Autre"), 1, "b");
            made.setSheetHidden(1, true);
            made.setActiveSheet(2);
        });
        assertThat(ListFileReader.read(book, "x").sheets())
                .extracting(Sheet::name)
                .containsExactly("لائحة", "Autre");
    }

    @Test
    void rows_that_are_only_styled_are_not_rows() {
        var rows = rows(sheet -> {
            Lists.row(sheet, 1, "a");
            var style = sheet.getWorkbook().createCellStyle();
            for (int i = 2; i < 8_000; i++) sheet.createRow(i).createCell(0).setCellStyle(style);
        });
        assertThat(rows).hasSize(1);
    }

    @Test
    void controls_and_direction_marks_stay_outside() {
        assertThat(text(
                        rows(sheet -> Lists.row(sheet, 1, "\u200FBE\u202E 46\n25\u200E44 "))
                                .getFirst(),
                        0))
                .isEqualTo("BE 46 2544");
    }

    @Test
    void a_list_of_exactly_5000_rows_is_read() {
        assertThat(rows(sheet -> {
                    for (int i = 1; i <= 5_000; i++) Lists.row(sheet, i, i);
                }))
                .hasSize(5_000);
    }

    /** Whatever the bytes, the answer is a list or a refusal the clerk understands. */
    @Property(tries = 500)
    void no_bytes_break_the_reader(@ForAll @Size(max = 200) byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 150)
    void no_flipped_byte_breaks_the_reader(@ForAll int position, @ForAll byte value) {
        byte[] bytes = Lists.resource("sidi-bernoussi-13.xlsx").clone();
        bytes[Math.floorMod(position, bytes.length)] = value;
        readOrRefuse(bytes);
    }

    @Property(tries = 60)
    void a_file_cut_short_is_never_read(@ForAll int position) {
        byte[] whole = Lists.resource("sidi-bernoussi-13.xlsx");
        byte[] cut = Arrays.copyOf(whole, 4 + Math.floorMod(position, whole.length - 4));
        assertThat(readOrRefuse(cut)).isEqualTo(Reason.DAMAGED);
    }

    private static Reason readOrRefuse(byte[] bytes) {
        try {
            assertThat(ListFileReader.read(bytes, "x").sheets()).isNotEmpty();
            return null;
        } catch (FileRefused refused) {
            return refused.reason();
        }
    }
}
