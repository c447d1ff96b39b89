package ma.idmaj.beneficiaries.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryFilter;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.PeopleBatch;
import ma.idmaj.beneficiaries.PeopleOrder;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;
import ma.idmaj.shared.Stopped;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list leaves as it is filtered and ordered, numbers masked, within the reader's centre; the trail knows how many. */
@DatabaseTest
class PeopleListServiceTest {

    private static final String WHOLE_CIN = "BE462544";
    private static final String WHOLE_PHONE = "0629751469";

    @Autowired
    PeopleListService lists;

    @Autowired
    BeneficiaryService people;

    @Autowired
    PeopleBatch batch;

    @Autowired
    TerritoryService territory;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    UUID casablanca;
    UUID fes;

    @BeforeEach
    void twoCentres() {
        signIn.as(Role.ADMINISTRATOR);
        casablanca = territory.openCentre(new LocalizedText("مركز الدار البيضاء", "Centre de Casablanca"), "06.141");
        fes = territory.openCentre(new LocalizedText("مركز فاس", "Centre de Fès"), "03.231");
        signIn.as(Role.CASE_WORKER, casablanca);
        register("زينب لحلو", "Zineb LAHLOU", "W868652");
        people.register(new BeneficiaryDraft(
                new PersonName("بوشعيب المرابط", "Bouchaib EL MRABET"),
                new NationalId(WHOLE_CIN),
                Phone.parse(WHOLE_PHONE).orElseThrow(),
                LocalDate.of(1979, 4, 28),
                null,
                "",
                "06.141",
                null,
                ""));
        signIn.as(Role.CASE_WORKER, fes);
        register("عمر التازي", "Omar TAZI", "BK321565");
        signIn.as(Role.CASE_WORKER, casablanca);
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    private void register(String ar, String latin, String cin) {
        people.register(new BeneficiaryDraft(
                new PersonName(ar, latin), new NationalId(cin), null, null, null, "", null, null, ""));
    }

    private byte[] export(BeneficiaryFilter filter, SheetFormat format, Language language) {
        var file = new ByteArrayOutputStream();
        lists.export(filter, List.of("Recherche : lahlou"), format, language, file, done -> true);
        return file.toByteArray();
    }

    private List<List<String>> csv(BeneficiaryFilter filter) {
        String text = new String(export(filter, SheetFormat.CSV, Language.FR), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"");
        return text.substring(1)
                .lines()
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\";\"", -1)))
                .toList();
    }

    @Test
    void aWorkbookIsReadFromTheRightInArabicAndKeepsItsHeaderInSight() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(export(BeneficiaryFilter.ALL, SheetFormat.XLSX, Language.AR)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getRightToLeft())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:I5");
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("المستفيدون");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Recherche : lahlou");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("الاسم الكامل بالعربية");
            var mrabet = sheet.getRow(3);
            assertThat(mrabet.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(mrabet.getCell(1).getStringCellValue()).isEqualTo("بوشعيب المرابط");
            assertThat(mrabet.getCell(2).getStringCellValue()).isEqualTo("Bouchaib EL MRABET");
            assertThat(mrabet.getCell(3).getStringCellValue()).isEqualTo("BE••••44");
            assertThat(mrabet.getCell(5).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(1979, 4, 28));
            assertThat(mrabet.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
        }
    }

    @Test
    void aTextFileOpensWithArabicIntactAndEveryCellQuoted() {
        byte[] bytes = export(BeneficiaryFilter.ALL, SheetFormat.CSV, Language.FR);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"N°").contains("\";\"بوشعيب المرابط\";\"Bouchaib EL MRABET\";\"BE••••44\"");
        assertThat(text.split("\r\n", -1)).hasSize(4).endsWith("");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void nobodysWholeNumberLeaves() throws IOException {
        for (Language language : Language.values()) {
            var texts = new ArrayList<String>();
            texts.add(new String(export(BeneficiaryFilter.ALL, SheetFormat.CSV, language), StandardCharsets.UTF_8));
            try (var pdf = Loader.loadPDF(lists.print(BeneficiaryFilter.ALL, List.of(), language))) {
                texts.add(new PDFTextStripper().getText(pdf));
            }
            assertThat(texts)
                    .allSatisfy(text -> assertThat(text.replace(" ", ""))
                            .doesNotContain(WHOLE_CIN)
                            .doesNotContain(WHOLE_PHONE)
                            .doesNotContain("629751469"));
        }
    }

    @Test
    void eachReaderTakesAwayTheOwnView() {
        assertThat(csv(BeneficiaryFilter.ALL)).hasSize(3).noneMatch(row -> row.contains("Omar TAZI"));
        assertThat(csv(new BeneficiaryFilter("", null, fes))).hasSize(1);
        signIn.as(Role.AUDITOR);
        assertThat(csv(BeneficiaryFilter.ALL)).hasSize(4).anyMatch(row -> row.contains("Centre de Fès"));
    }

    @Test
    void theFilterAndTheOrderAreTheScreens() {
        assertThat(csv(new BeneficiaryFilter("lahlou", null, null)))
                .extracting(row -> row.get(2))
                .containsExactly("Nom complet en caractères latins", "Zineb LAHLOU");
        assertThat(csv(BeneficiaryFilter.ALL.in(PeopleOrder.LATIN_NAME)))
                .extracting(row -> row.get(2))
                .containsExactly("Nom complet en caractères latins", "Bouchaib EL MRABET", "Zineb LAHLOU");
        assertThat(csv(BeneficiaryFilter.ALL.in(PeopleOrder.NEWEST)))
                .extracting(row -> row.get(2))
                .element(1)
                .isEqualTo("Bouchaib EL MRABET");
    }

    /** More than two pages of the reading, several people of one name across their borders. */
    @ParameterizedTest
    @EnumSource(PeopleOrder.class)
    void pagesNeitherLoseNorRepeatAnybody(PeopleOrder order) {
        var drafts = new ArrayList<BeneficiaryDraft>();
        for (int i = 0; i < 2_100; i++)
            drafts.add(new BeneficiaryDraft(
                    new PersonName("سعيد", "Said"), null, null, null, null, "", null, null, "n" + i));
        batch.register(drafts, "c".repeat(64), done -> true);
        var numbers = csv(BeneficiaryFilter.ALL.in(order)).stream()
                .skip(1)
                .map(List::getFirst)
                .toList();
        assertThat(numbers).hasSize(2_102).doesNotHaveDuplicates();
    }

    @Test
    void stoppedItIsToldAndTheTrailKeepsNothing() {
        var told = new ArrayList<Integer>();
        assertThatThrownBy(() -> lists.export(
                        BeneficiaryFilter.ALL,
                        List.of(),
                        SheetFormat.XLSX,
                        Language.AR,
                        new ByteArrayOutputStream(),
                        done -> {
                            told.add(done);
                            return false;
                        }))
                .isInstanceOf(Stopped.class);
        assertThat(told).containsExactly(0);
        assertThat(entries()).isEmpty();
    }

    @Test
    void theTrailKeepsHowManyAndOfNobodyAnything() {
        export(new BeneficiaryFilter("lahlou", null, null), SheetFormat.XLSX, Language.AR);
        lists.print(BeneficiaryFilter.ALL, List.of(), Language.FR);
        assertThat(entries()).containsExactly("people exported xlsx 1 · filters=1", "pdf printed 2");
    }

    private List<String> entries() {
        return jdbc.queryForList(
                "select concat(subject_id, ' ', act, ' ', detail) from audit_entry where subject in ('list', 'peopleList') order by seq",
                String.class);
    }

    @Test
    void aListTooLongForPaperSaysSo() {
        var drafts = new ArrayList<BeneficiaryDraft>();
        for (int i = 0; i < PeopleListService.MOST_PRINTED; i++)
            drafts.add(
                    new BeneficiaryDraft(new PersonName("سعيد", "Said"), null, null, null, null, "", null, null, ""));
        batch.register(drafts, "c".repeat(64), done -> true);
        assertThatThrownBy(() -> lists.print(BeneficiaryFilter.ALL, List.of(), Language.AR))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("beneficiaries.lists.tooLongToPrint"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DESK", "SUPERVISOR", "ADMINISTRATOR"})
    void whoReadsNoFilesTakesNoneAway(Role role) {
        signIn.as(role);
        assertThatThrownBy(() -> export(BeneficiaryFilter.ALL, SheetFormat.CSV, Language.AR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.print(BeneficiaryFilter.ALL, List.of(), Language.AR))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> lists.count(BeneficiaryFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }
}
