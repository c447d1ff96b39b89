package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.file.Sheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ColumnsTest {

    private static Sheet sheet(String text) {
        return ListFileReader.read(text.getBytes(StandardCharsets.UTF_8), "x").first();
    }

    @Test
    void the_script_of_the_cells_decides_what_an_ambiguous_name_column_holds() {
        var columns = Columns.propose(sheet("Nom et prénom;الاسم الكامل;CIN;Article\nسعيد العلوي;Said EL ALAOUI;A1;x"));
        assertThat(columns.columnOf(Field.NAME_AR)).isZero();
        assertThat(columns.columnOf(Field.NAME_LATIN)).isEqualTo(1);
        var said = Columns.propose(sheet("الاسم بالفرنسية;CIN;Article\nسعيد العلوي;A1;x"));
        assertThat(said.columnOf(Field.NAME_LATIN))
                .as("the header says which script")
                .isZero();
    }

    @Test
    void nom_alone_is_the_whole_name() {
        assertThat(Columns.propose(sheet("Nom;CIN;Article\nSaid EL ALAOUI;A1;x"))
                        .columnOf(Field.NAME_LATIN))
                .isZero();
        var two = Columns.propose(sheet("Nom;Prénom;CIN;Article\nEl Alaoui;Said;A1;x"));
        assertThat(two.columnOf(Field.LAST_NAME_LATIN)).isZero();
        assertThat(two.columnOf(Field.FIRST_NAME_LATIN)).isEqualTo(1);
        assertThat(two.missing()).containsExactly(Field.QUANTITY, Field.UNIT_PRICE);
    }

    @Test
    void a_header_over_two_rows_is_taken_from_the_fuller_one() {
        byte[] book = Lists.workbook(made -> {
            var sheet = made.createSheet();
            Lists.row(sheet, 3, "Nom complet", "CIN", "Équipement");
            Lists.row(sheet, 4, null, null, "Désignation", "Qté", "P.U.", "Total");
            Lists.row(sheet, 5, "Said EL ALAOUI", "BB995920", "Établi", 1, 900, 900);
            for (String merged : new String[] {"A3:A4", "B3:B4", "C3:F3"}) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
            }
        });
        var draft = Lists.draft(book);
        assertThat(draft.columns().headerRow()).isEqualTo(4);
        assertThat(draft.people())
                .singleElement()
                .satisfies(person -> assertThat(person.row()).isEqualTo(5));
    }

    @Test
    void a_sheet_without_header_is_refused_naming_what_is_missing() {
        var bare = sheet("Nom complet;bla\nx;1\ny;2");
        var refusal = catchThrowableOfType(ColumnsMissing.class, () -> Columns.propose(bare));
        assertThat(refusal.messageKey()).isEqualTo("intake.refused.noHeader");
        assertThat(refusal.missing()).containsExactly(Field.CIN, Field.ITEM, Field.QUANTITY, Field.UNIT_PRICE);
        String late = "x;y\n".repeat(30) + Lists.HEADER;
        assertThat(catchThrowableOfType(ColumnsMissing.class, () -> Columns.propose(sheet(late)))
                        .missing())
                .as("a header in row 31")
                .hasSize(5);
        assertThat(Columns.propose(sheet("x;y\n".repeat(29) + Lists.HEADER)).headerRow())
                .isEqualTo(30);
    }

    @Test
    void a_list_of_people_only_lacks_its_items_and_prices() {
        var file = ListFileReader.read(Lists.resource("centre-casablanca-40.csv"), "centre.csv");
        var columns = Columns.propose(file.first());
        assertThat(columns.missing()).containsExactly(Field.ITEM, Field.QUANTITY, Field.UNIT_PRICE);
        var refusal = catchThrowableOfType(ColumnsMissing.class, () -> IntakeDraft.read(file, file.first(), columns));
        assertThat(refusal.messageKey()).isEqualTo("intake.refused.columnsMissing");
        assertThat(refusal.missing()).isEqualTo(columns.missing());
    }

    @Test
    void the_clerk_decides_otherwise() {
        var columns = Columns.propose(sheet("Nom complet;CIN;Article;Combien;P.U.;Total\nSaid;A1;x;1;2;3"));
        assertThat(columns.missing()).containsExactly(Field.QUANTITY);
        var mapped = columns.with(3, Field.QUANTITY);
        assertThat(mapped.missing()).isEmpty();
        var moved = mapped.with(5, Field.UNIT_PRICE);
        assertThat(moved.columnOf(Field.UNIT_PRICE)).isEqualTo(5);
        assertThat(moved.has(Field.LINE_TOTAL)).isFalse();
        assertThat(moved.with(5, null).missing()).containsExactly(Field.UNIT_PRICE);
    }
}
