package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import ma.idmaj.intake.Finding.Severity;
import ma.idmaj.shared.Money;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class IntakeCheckTest {

    /** Column of the good row (see {@link Lists#HEADER}), what is put there, and the one finding it brings. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            1  |  ''               | ADVICE   | NAME_AR    | name.arabicMissing     | -
            2  |  ''               | ADVICE   | NAME_LATIN | name.latinMissing      | -
            3  |  ''               | BLOCKING | CIN        | cin.missing            | -
            3  |  123              | BLOCKING | CIN        | cin.unreadable         | -
            3  |  BB12             | ADVICE   | CIN        | cin.unusual            | -
            4  |  ''               | ADVICE   | BIRTH      | birth.missing          | -
            4  |  31/02/1979       | BLOCKING | BIRTH      | birth.unreadable       | -
            4  |  04/28/1979       | BLOCKING | BIRTH      | birth.unreadable       | 28/04/1979
            4  |  28/04/79         | BLOCKING | BIRTH      | birth.unreadable       | 28/04/1979
            4  |  hier             | BLOCKING | BIRTH      | birth.unreadable       | -
            4  |  19/02/2026       | BLOCKING | BIRTH      | birth.future           | -
            4  |  19/02/2011       | BLOCKING | BIRTH      | birth.tooYoung         | -
            4  |  28/04/1879       | BLOCKING | BIRTH      | birth.tooOld           | -
            5  |  ''               | ADVICE   | PHONE      | phone.missing          | -
            5  |  06123            | BLOCKING | PHONE      | phone.unreadable       | -
            6  |  ''               | ADVICE   | PROJECT    | project.missing        | -
            7  |  ''               | BLOCKING | ITEM       | item.missing           | -
            8  |  ''               | BLOCKING | QUANTITY   | quantity.missing       | -
            8  |  0                | BLOCKING | QUANTITY   | quantity.notPositive   | -
            8  |  -2               | BLOCKING | QUANTITY   | quantity.notPositive   | -
            8  |  1,5              | BLOCKING | QUANTITY   | quantity.fraction      | -
            8  |  1001             | BLOCKING | QUANTITY   | quantity.tooMany       | -
            8  |  2 pièces         | BLOCKING | QUANTITY   | quantity.unreadable    | 2
            9  |  ''               | BLOCKING | UNIT_PRICE | price.missing          | -
            9  |  sur devis        | BLOCKING | UNIT_PRICE | price.unreadable       | -
            9  |  0                | BLOCKING | UNIT_PRICE | price.notPositive      | -
            9  |  -4800            | BLOCKING | UNIT_PRICE | price.notPositive      | -
            9  |  10.000.000,01    | BLOCKING | UNIT_PRICE | price.tooHigh          | -
            10 |  9.600,01         | BLOCKING | LINE_TOTAL | lineTotal.differs      | 9.600,00
            10 |  neuf mille       | BLOCKING | LINE_TOTAL | lineTotal.unreadable   | 9.600,00
            """)
    void each_slip_brings_its_own_finding(
            int column, String text, Severity severity, Field field, String key, String suggestion) {
        assertThat(Lists.check(Lists.goodExcept(column, text))).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake." + key);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.row()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo(field);
            assertThat(finding.suggestion()).isEqualTo(suggestion);
            assertThat(finding.values()).first().isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3  | bb-99 59.20
            4  | ٠٤-٠٣-١٩٧٨
            4  | 18/02/2011
            5  | +212 6 89 95 86 36
            8  | ٢
            8  | 2,00
            9  | 4 800,00 DH
            9  | ٤٨٠٠٫٠٠
            10 | 9600
            10 | ''
            """)
    void other_spellings_of_the_same_are_no_slips(int column, String text) {
        assertThat(Lists.check(Lists.goodExcept(column, text))).isEmpty();
    }

    @Test
    void a_name_in_the_other_columns_script() {
        var draft = Lists.rows(Lists.GOOD_ROW.strip());
        assertThat(keys(draft.with(2, Field.NAME_AR, "Said"))).containsExactly("intake.name.notArabic");
        assertThat(keys(draft.with(2, Field.NAME_LATIN, "سعيد"))).containsExactly("intake.name.notLatin");
        assertThat(keys(draft.with(2, Field.NAME_LATIN, "a".repeat(121)))).containsExactly("intake.name.tooLong");
        assertThat(keys(draft.with(2, Field.ITEM, "a".repeat(201)))).containsExactly("intake.item.tooLong");
    }

    @Test
    void a_person_without_name_or_item() {
        assertThat(keys(Lists.rows("1;;;BB995920;04/03/1978;0689958636;Soudure;;;;")))
                .containsExactly("intake.name.missing", "intake.person.withoutItem");
    }

    @Test
    void the_same_cin_twice_names_both_rows() {
        var draft = Lists.rows(
                Lists.GOOD_ROW.strip(),
                "2;زينب لحلو;Zineb LAHLOU;bb 995920;17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500");
        assertThat(Lists.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.cin.twice");
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.values()).containsExactly(3, 2);
        });
    }

    @Test
    void a_row_copied_by_mistake_is_worth_a_look() {
        var draft = Lists.rows(Lists.GOOD_ROW.strip(), Lists.GOOD_ROW.strip());
        assertThat(Lists.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.item.twice");
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.values()).containsExactly(3, 2);
        });
    }

    @Test
    void the_same_name_twice_in_another_spelling_is_worth_a_look() {
        var draft = Lists.rows(
                Lists.GOOD_ROW.strip(),
                "2;العلوي سعيد;ALAOUI Saïd;W868652;17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500");
        assertThat(Lists.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.name.twice");
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.values()).containsExactly(3, 2);
        });
    }

    @Test
    void a_price_with_a_nought_too_many() {
        var context = Lists.CONTEXT.withPrices(
                item -> item.equals("Poste à souder") ? Optional.of(Lists.dirhams(500)) : Optional.empty());
        var draft = Lists.rows(Lists.GOOD_ROW.strip());
        assertThat(IntakeCheck.check(draft, context)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.price.tenfold");
            assertThat(finding.values()).containsExactly(2, "4.800,00", "500,00");
            assertThat(finding.suggestion()).isEqualTo("480,00");
        });
        for (int reference : new int[] {1_000, 1_600, 20_000}) {
            var dear = Lists.CONTEXT.withPrices(item -> Optional.of(Lists.dirhams(reference)));
            assertThat(IntakeCheck.check(draft, dear))
                    .as("dear or cheap, no slip")
                    .isEmpty();
        }
    }

    @Test
    void totals_are_compared_only_when_every_line_can_be_read() {
        var draft = Lists.rows(Lists.GOOD_ROW.strip(), ";المجموع العام;;;;;;;;;10.000,00");
        assertThat(Lists.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.total.differs");
            assertThat(finding.values()).containsExactly(3, "10.000,00", "9.600,00");
        });
        assertThat(keys(draft.with(2, Field.UNIT_PRICE, "?"))).containsExactly("intake.price.unreadable");
    }

    @Test
    void formulas_are_named_by_their_cells() {
        var draft = Lists.draft(Lists.workbook(book -> {
            var sheet = book.createSheet();
            Lists.row(sheet, 1, "Nom complet", "CIN", "Article", "Qté", "P.U.", "Total");
            for (int i = 2; i <= 4; i++) {
                boolean first = i == 2;
                var total = Lists.row(
                                sheet, i, first ? "Said EL ALAOUI" : null, first ? "BB995920" : null, "Étau", 2, 300)
                        .createCell(5);
                total.setCellFormula("D" + i + "*E" + i);
                total.setCellValue(600);
            }
        }));
        assertThat(Lists.check(draft))
                .filteredOn(finding -> finding.messageKey().startsWith("intake.cell."))
                .extracting(Finding::messageKey, Finding::values)
                .contains(tuple("intake.cell.formula", List.of(2, "F2:F4", 3)));
    }

    @Test
    void a_formula_without_value_blocks_until_a_text_replaces_it() {
        var draft = Lists.goodExcept(9, "=800*6");
        assertThat(Lists.check(draft)).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("intake.cell.formulaWithoutValue");
            assertThat(finding.blocking()).isTrue();
            assertThat(finding.values()).containsExactly(2, "J2");
        });
        assertThat(Lists.check(draft.with(2, Field.UNIT_PRICE, "4800"))).isEmpty();
    }

    @Test
    void nothing_is_accepted_with_a_blocking_finding() {
        var draft = Lists.goodExcept(3, "");
        var refusal = catchThrowableOfType(NotYetAcceptable.class, () -> IntakeCheck.accept(draft, Lists.CONTEXT));
        assertThat(refusal.values()).containsExactly(1);
        assertThat(keys(draft.withoutPerson(2))).containsExactly("intake.people.none");
    }

    @Test
    void the_largest_sums_stay_exact() {
        var draft = Lists.goodExcept(9, "10.000.000,00")
                .with(2, Field.QUANTITY, "1000")
                .with(2, Field.LINE_TOTAL, "");
        assertThat(IntakeCheck.accept(draft, Lists.CONTEXT).total()).isEqualTo(Money.ofDirhams(10_000_000_000L));
    }

    private static List<String> keys(IntakeDraft draft) {
        return Lists.check(draft).stream().map(Finding::messageKey).toList();
    }
}
