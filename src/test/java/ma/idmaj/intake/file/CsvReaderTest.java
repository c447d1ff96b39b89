package ma.idmaj.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.Cell.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class CsvReaderTest {

    private static final String TEXT = "الاسم;Prénom;Prix\r\nفاطمة;Naïma;12.500,00\r\n";

    private static Sheet read(byte[] content) {
        return ListFileReader.read(content, "liste.csv").first();
    }

    private static Sheet read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
    void encodings_are_told_apart_without_a_mark(String charset) {
        assertThat(texts(read(TEXT.getBytes(Charset.forName(charset))), 1))
                .containsExactly("فاطمة", "Naïma", "12.500,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_header(String charset) {
        assertThat(texts(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))), 0))
                .containsExactly("الاسم", "Prénom", "Prix");
    }

    @Test
    void french_capitals_of_western_windows_do_not_turn_into_arabic() {
        byte[] western = "Équipement;Qté\nÉtabli;1\n".getBytes(Charset.forName("windows-1252"));
        assertThat(texts(read(western), 0)).containsExactly("Équipement", "Qté");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void the_separator_is_found(String separator) {
        String amounts = separator.equals(",") ? "12500" : "12.500,00";
        String text = String.join(separator, "a", "b", "c") + "\n" + String.join(separator, "1", "x", amounts);
        assertThat(texts(read(text), 1)).containsExactly("1", "x", amounts);
    }

    @Test
    void quotes_hold_separators_lines_and_quotes() {
        var sheet = read("\"a;b\";\"two\nlines\";\"say \"\"yes\"\"\"\n1;2;3\n");
        assertThat(texts(sheet, 0)).containsExactly("a;b", "two lines", "say \"yes\"");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(1, 2);
    }

    @Test
    void blank_lines_count_as_rows_of_the_file() {
        assertThat(read("a;b\n\n;;\n1;2").rows()).extracting(Sheet.Row::number).containsExactly(1, 4);
    }

    @Test
    void formulas_have_no_value_here_and_an_exports_shield_comes_off() {
        var row = read("a;b;c\n=1+1;'+212 691000399;'quoted\n").rows().get(1);
        assertThat(row.cell(0).kind()).isEqualTo(Kind.FORMULA_WITHOUT_VALUE);
        assertThat(row.cell(1).text()).isEqualTo("+212 691000399");
        assertThat(row.cell(2).text()).isEqualTo("'quoted");
    }

    @Test
    void a_centres_list_in_arabic_windows() {
        var sheet = read(Lists.resource("centre-casablanca-40.csv"));
        assertThat(sheet.rows()).hasSize(41);
        assertThat(texts(sheet, 1))
                .startsWith("Zemmouri", "Yassine", "الزموري", "ياسين", "M", "BE267205")
                .endsWith("Pâtisserie", "Casablanca");
    }

    private static List<String> texts(Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(Cell::text).toList();
    }
}
