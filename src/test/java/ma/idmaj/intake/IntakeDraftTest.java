package ma.idmaj.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import ma.idmaj.intake.file.FileRefused;
import ma.idmaj.intake.file.FileRefused.Reason;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.stream.IntStream;

class IntakeDraftTest {

    @Test
    void a_french_list_with_names_in_two_columns() {
        var draft = Lists.draft(Lists.workbook(book -> {
            var sheet = book.createSheet("Liste");
            Lists.row(sheet, 1, "ROYAUME DU MAROC");
            Lists.row(sheet, 2, "Liste de distribution des équipements");
            Lists.row(
                    sheet,
                    4,
                    "N°",
                    "Nom",
                    "Prénom",
                    "الاسم العائلي",
                    "الاسم الشخصي",
                    "Sexe",
                    "N° CNIE",
                    "Date de naissance",
                    "Téléphone",
                    "Activité",
                    "Désignation",
                    "Qté",
                    "Prix unitaire (DH)",
                    "Montant");
            Lists.row(
                    sheet,
                    5,
                    1,
                    "Lahlou",
                    "Zineb",
                    "لحلو",
                    "زينب",
                    "F",
                    "W868652",
                    "17/12/1976",
                    "0613842925",
                    "Coiffure",
                    "Fauteuil hydraulique",
                    2,
                    4500,
                    9000);
            Lists.row(
                    sheet, 6, null, null, null, null, null, null, null, null, null, null, "Miroir", 1, 2600.5, 2600.5);
            Lists.row(
                    sheet,
                    7,
                    2,
                    "EL ALAOUI",
                    "Said",
                    "العلوي",
                    "سعيد",
                    "M",
                    "BB995920",
                    "04/03/1978",
                    "0689958636",
                    "Soudure",
                    "Poste à souder",
                    1,
                    4800,
                    4800);
            Lists.row(
                    sheet,
                    8,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "TOTAL GÉNÉRAL",
                    null,
                    null,
                    null,
                    16400.5);
            Lists.row(sheet, 10, "Arrêtée la présente liste au nombre de deux (2) bénéficiaires");
            Lists.row(sheet, 11, null, null, null, null, null, null, null, null, null, "Signature du responsable");
        }));
        assertThat(Lists.check(draft)).extracting(Finding::messageKey).containsExactly("intake.row.notRead");
        var list = IntakeCheck.accept(draft, Lists.CONTEXT);
        assertThat(list.people()).hasSize(2);
        var zineb = list.people().getFirst();
        assertThat(zineb.name().latin()).isEqualTo("Zineb Lahlou");
        assertThat(zineb.name().ar()).isEqualTo("زينب لحلو");
        assertThat(zineb.sex()).contains(Sex.FEMALE);
        assertThat(zineb.items()).hasSize(2);
        assertThat(list.people().get(1).name().latin()).isEqualTo("Said EL ALAOUI");
        assertThat(list.total().format()).isEqualTo("16.400,50");
        assertThat(draft.notes().getFirst().people()).isEqualTo(2);
    }

    @Test
    void rows_that_repeat_the_person_hold_further_items() {
        var draft = Lists.rows(Lists.GOOD_ROW.strip(), "1;سعيد العلوي;Said EL ALAOUI;bb 995920;;;;Casque;1;300;300");
        assertThat(draft.people())
                .singleElement()
                .satisfies(person -> assertThat(person.items()).hasSize(2));
        assertThat(IntakeCheck.accept(draft, Lists.CONTEXT).total()).isEqualTo(Lists.dirhams(9_900));
    }

    @Test
    void numbers_beside_a_merged_name_count_items() {
        var draft = Lists.draft(Lists.workbook(book -> {
            var sheet = book.createSheet();
            Lists.row(sheet, 1, "N°", "Nom complet", "CIN", "Article", "Qté", "P.U.", "Total");
            Lists.row(sheet, 2, 1, "Said EL ALAOUI", "BB995920", "Établi", 1, 900, 1200);
            Lists.row(sheet, 3, 2, null, null, "Étau", 1, 300);
            for (String merged : new String[] {"B2:B3", "C2:C3", "G2:G3"}) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
            }
        }));
        assertThat(draft.people())
                .singleElement()
                .satisfies(person -> assertThat(person.items()).hasSize(2));
        assertThat(draft.totals())
                .as("a total merged over a person's items is the person's")
                .singleElement()
                .satisfies(total -> assertThat(total.whole()).isFalse());
        assertThat(Lists.check(draft)).noneMatch(Finding::blocking);
        assertThat(Lists.check(draft.with(3, Field.UNIT_PRICE, "400")))
                .extracting(Finding::messageKey)
                .contains("intake.partTotal.differs");
    }

    @Test
    void a_price_merged_over_two_items_belongs_to_neither_of_the_further_ones() {
        var draft = Lists.draft(Lists.workbook(book -> {
            var sheet = book.createSheet();
            Lists.row(sheet, 1, "Nom complet", "CIN", "Article", "Qté", "P.U.");
            Lists.row(sheet, 2, "Said EL ALAOUI", "BB995920", "Établi", 1, 900);
            Lists.row(sheet, 3, null, null, "Étau", 1);
            sheet.addMergedRegion(CellRangeAddress.valueOf("E2:E3"));
        }));
        assertThat(Lists.check(draft))
                .filteredOn(Finding::blocking)
                .extracting(Finding::messageKey, Finding::row)
                .containsExactly(tuple("intake.price.missing", 3));
    }

    @Test
    void a_text_merged_over_several_columns_is_read_once() {
        var draft = Lists.draft(Lists.workbook(book -> {
            var sheet = book.createSheet();
            Lists.row(sheet, 1, "الاسم الكامل", "الاسم بالفرنسية", "CIN", "Article", "Qté", "P.U.");
            Lists.row(sheet, 2, "قطاع الخدمات");
            Lists.row(sheet, 3, "سعيد العلوي", null, "BB995920", "Établi", 1, 900);
            Lists.row(sheet, 4, null, null, null, "Perceuse Total 18 V", 1, 700);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:F2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
        }));
        assertThat(draft.people()).as("a heading names nobody").singleElement().satisfies(person -> {
            assertThat(person.text(Field.NAME_AR)).isEqualTo("سعيد العلوي");
            assertThat(person.text(Field.NAME_LATIN))
                    .as("no Arabic name in Latin letters")
                    .isEmpty();
            assertThat(person.items()).as("a brand called Total is no sum").hasSize(2);
        });
        assertThat(draft.totals()).isEmpty();
        assertThat(draft.notes()).extracting(IntakeDraft.Note::text).containsExactly("قطاع الخدمات");
    }

    @Test
    void parts_headings_and_repeated_headers_are_no_people() {
        var draft = Lists.rows(
                "قطاع الخدمات",
                Lists.GOOD_ROW.strip(),
                ";المجموع الجزئي;;;;;;;;;9.600,00",
                Lists.HEADER.strip(),
                "2;زينب لحلو;Zineb LAHLOU;W868652;17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500",
                ";Sous-total;;;;;;;;;4.000,00",
                "3",
                ";Total;;;;;;;;;14.100,00");
        assertThat(draft.people()).hasSize(2);
        assertThat(draft.totals()).extracting(IntakeDraft.StatedTotal::whole).containsExactly(false, false, true);
        assertThat(Lists.check(draft))
                .extracting(Finding::messageKey)
                .containsExactly("intake.row.notRead", "intake.partTotal.differs");
    }

    @Test
    void every_text_can_be_mended_and_the_first_draft_stays() {
        var draft = Lists.goodExcept(3, "123").with(2, Field.ITEM, "Poste MIG");
        assertThat(Lists.check(draft)).extracting(Finding::messageKey).containsExactly("intake.cin.unreadable");
        var mended = draft.with(2, Field.CIN, "BB995920");
        assertThat(Lists.check(mended)).isEmpty();
        assertThat(Lists.check(draft)).hasSize(1);
        assertThat(IntakeCheck.accept(mended, Lists.CONTEXT)
                        .people()
                        .getFirst()
                        .items()
                        .getFirst()
                        .name())
                .isEqualTo("Poste MIG");
    }

    @Test
    void a_suggestion_goes_where_its_finding_says() {
        var draft = Lists.rows(Lists.GOOD_ROW.strip(), ";المجموع العام;;;;;;;;;9.000,00")
                .with(2, Field.LINE_TOTAL, "9");
        for (var finding : Lists.check(draft)) {
            draft = draft.with(finding.row(), finding.column(), finding.suggestion());
        }
        assertThat(Lists.check(draft)).isEmpty();
    }

    @Test
    void people_items_and_totals_can_be_taken_out_added_and_joined() {
        String second = "2;زينب لحلو;Zineb LAHLOU;W868652;17/12/1976;0613842925;Coiffure;Fauteuil;1;4500;4500";
        var draft = Lists.rows(Lists.GOOD_ROW.strip(), second, ";Total;;;;;;;;;1");
        assertThat(draft.withoutPerson(2).people())
                .extracting(IntakeDraft.Person::row)
                .containsExactly(3);
        assertThat(draft.withoutTotal(4).totals()).isEmpty();
        assertThat(draft.withJoined(2, 3).people()).singleElement().satisfies(person -> {
            assertThat(person.text(Field.CIN)).isEqualTo("BB995920");
            assertThat(person.items()).extracting(IntakeDraft.Item::row).containsExactly(2, 3);
        });
        var without = draft.withoutItem(3);
        assertThat(Lists.check(without)).extracting(Finding::messageKey).contains("intake.person.withoutItem");
        assertThat(without.withFirstItem(3).with(3, Field.ITEM, "Miroir").items())
                .hasSize(2);
    }

    @Test
    void no_rows_or_too_many_people_are_refused() {
        assertThat(catchThrowableOfType(FileRefused.class, () -> Lists.rows("")).reason())
                .isEqualTo(Reason.EMPTY);
        assertThat(Lists.rows(numbered(500)).people()).hasSize(500);
        assertThat(catchThrowableOfType(FileRefused.class, () -> Lists.rows(numbered(501)))
                        .reason())
                .isEqualTo(Reason.TOO_MANY_PEOPLE);
    }

    private static String[] numbered(int people) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(i -> i + ";سعيد;Said;BE" + (100_000 + i) + ";;;;Casque;1;300;300")
                .toArray(String[]::new);
    }

    @Test
    void a_view_can_keep_it_in_its_session() throws Exception {
        var draft = Lists.draft(Lists.resource("sidi-bernoussi-13.xlsx"));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(draft);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(draft);
        }
    }
}
