package ma.idmaj.documents.sheets.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.documents.sheets.ExportedList;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.PlainCsv;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.funding.FundingService;
import ma.idmaj.pace.Pace;
import ma.idmaj.pace.Rest;
import ma.idmaj.shared.Stopped;
import ma.idmaj.ui.i18n.Language;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every list leaves as its screen shows it, in both languages and both kinds of file, worded in full. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class TakeAwayTest extends SpringBrowserlessTest {

    private static final Pattern UNWORDED = Pattern.compile("![a-z]+\\.[A-Za-z.]+!");

    @Autowired
    ListExports exports;

    @Autowired
    Pace pace;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FundingService funding;

    @Autowired
    KitService kits;

    @BeforeEach
    void inFrench() {
        Rest.all(pace);
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void listsOfTheCatalogueAndTheStore() throws IOException {
        leavesWhole("catalogue", Map.of());
        leavesWhole("catalogue/kits", Map.of());
        leavesWhole("catalogue/kits/" + kits.kits().getFirst().code(), Map.of());
        leavesWhole("catalogue/suppliers", Map.of());
        leavesWhole("stock", Map.of());
        leavesWhole("stock/orders", Map.of());
        leavesWhole("stock/deliveries", Map.of());
        leavesWhole("life-projects", Map.of());
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void listsOfProjectsMoneyAndCeremonies() throws IOException {
        leavesWhole("life-projects", Map.of());
        leavesWhole("funding", Map.of());
        leavesWhole("funding/" + funding.tranches().getFirst().agreementId(), Map.of());
        leavesWhole("ceremonies", Map.of());
        leavesWhole("ceremonies/sidi-bernoussi/prepare", Map.of());
        leavesWhole("ceremonies/sidi-bernoussi/prepare/guests", Map.of());
        leavesWhole("ceremonies/sidi-bernoussi/prepare/programme", Map.of());
        leavesWhole("follow-up", Map.of());
    }

    @Test
    @As(DemoAccount.CASEWORKER)
    void listsOfACaseWorker() throws IOException {
        leavesWhole("life-projects/market", Map.of());
        leavesWhole("follow-up", Map.of());
        // Who is to be called and what is due within days depends on the day: headings alone are worded too.
        wordedWhole("beneficiaries/calls");
        wordedWhole("life-projects/actions");
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void theTrailAndWhoTookItAway() throws IOException {
        leavesWhole("audit", Map.of());
        assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject = 'list' and subject_id = 'audit'", String.class))
                .isNotEmpty()
                .containsOnly("exported");
    }

    @Test
    @As(DemoAccount.SUPERVISOR)
    void theAddressNarrowsWhatLeaves() throws IOException {
        int all = leavesWhole("catalogue", Map.of());
        int few = leavesWhole("catalogue", Map.of("q", "four", "kind", "DURABLE"));
        assertThat(few).isBetween(1, all - 1);
        assertThat(about(SheetFormat.XLSX, Language.FR)).contains("Recherche : four", "Catégorie : ");
        assertThat(about(SheetFormat.XLSX, Language.AR)).contains("البحث: four");
        int none = write(shown().list(), SheetFormat.CSV, Language.FR).size() - 1;
        assertThat(none).isEqualTo(few);
    }

    /** Needs are a supervisor's business; whose they are is not. */
    @Test
    @As(DemoAccount.SUPERVISOR)
    void namesLeaveWithThoseAloneWhoMayReadThem() throws IOException {
        open("life-projects", Map.of());
        assertThat(write(shown().list(), SheetFormat.CSV, Language.FR).getFirst())
                .contains("Projet (en arabe)")
                .noneMatch(heading -> heading.startsWith("Porteur"));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aFileIsNamedForTheListAndTheDayAlone() {
        open("life-projects", Map.of("q", "Zineb"));
        assertThat(exports.fileName(shown().list(), SheetFormat.XLSX))
                .matches("idmaj-life-projects-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        open("ceremonies/sidi-bernoussi/prepare", Map.of());
        assertThat(exports.fileName(shown().list(), SheetFormat.CSV))
                .matches("idmaj-ceremony-\\d{4}-\\d\\d-\\d\\d-\\d{4}-\\d\\d-\\d\\d\\.csv");
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void stoppedNothingIsToldToTheTrail() {
        open("ceremonies", Map.of());
        var list = shown().list();
        String count = "select count(*) from audit_entry where subject = 'list' and subject_id = 'ceremonies'";
        Integer before = jdbc.queryForObject(count, Integer.class);
        assertThatThrownBy(() -> exports.write(
                        list, SheetFormat.XLSX, Language.AR, new ByteArrayOutputStream(), written -> false))
                .isInstanceOf(Stopped.class);
        assertThat(jdbc.queryForObject(count, Integer.class)).isEqualTo(before);
    }

    /** @return how many rows */
    private int leavesWhole(String address, Map<String, String> parameters) throws IOException {
        Rest.all(pace);
        open(address, parameters);
        var list = shown().list();
        int rows = -1;
        for (Language language : Language.values()) {
            for (SheetFormat format : SheetFormat.values()) {
                var table = write(list, format, language);
                assertThat(table).as(address + " " + format).hasSizeGreaterThan(1);
                assertThat(table.toString()).doesNotContainPattern(UNWORDED);
                assertThat(table.getFirst()).doesNotHaveDuplicates().noneMatch(String::isBlank);
                if (rows >= 0 && !address.equals("audit")) assertThat(table).hasSize(rows + 1);
                rows = table.size() - 1;
            }
        }
        return rows;
    }

    private void wordedWhole(String address) throws IOException {
        open(address, Map.of());
        for (Language language : Language.values())
            assertThat(write(shown().list(), SheetFormat.CSV, language)
                            .getFirst()
                            .toString())
                    .doesNotContainPattern(UNWORDED);
    }

    private void open(String address, Map<String, String> parameters) {
        UI.getCurrent().navigate(address, QueryParameters.simple(parameters));
    }

    private TakeAway shown() {
        return TakeAway.of($(Button.class).withId("take-away").single());
    }

    private String about(SheetFormat format, Language language) throws IOException {
        try (var book = book(bytes(shown().list(), format, language))) {
            return book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
        }
    }

    private List<List<String>> write(ExportedList<?> list, SheetFormat format, Language language) throws IOException {
        byte[] file = bytes(list, format, language);
        if (format == SheetFormat.CSV) return PlainCsv.read(file);
        try (var book = book(file)) {
            var sheet = book.getSheetAt(0);
            var rows = new java.util.ArrayList<List<String>>();
            for (int i = 2; i <= sheet.getLastRowNum(); i++) {
                var cells = new java.util.ArrayList<String>();
                sheet.getRow(i).forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            }
            return rows;
        }
    }

    private static XSSFWorkbook book(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private byte[] bytes(ExportedList<?> list, SheetFormat format, Language language) {
        var out = new ByteArrayOutputStream();
        exports.write(list, format, language, out, written -> true);
        return out.toByteArray();
    }
}
