package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The people's list kept as a view, opened by it, taken away as it is filtered, printed. */
class PeopleListTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFilterIsKeptOpenedRenamedAndRemoved(Language language) {
        String name = language.arabic() ? "ملفات مكتملة للمراجعة" : "Dossiers complets à revoir";
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries?file=complete");
        page.locator("#save-view").click();
        page.locator("#view-name input").fill(name);
        page.locator("#keep-view").click();
        var chip = page.locator(".view-chip[aria-current]");
        assertThat(chip).containsText(name);
        settle();
        picture("views", language);
        check();

        page.locator(".view-chip")
                .getByText(text(language, "beneficiaries.views.all"))
                .click();
        page.waitForURL("**view=all**");
        assertThat(page.locator(".view-chip[aria-current]")).containsText(text(language, "beneficiaries.views.all"));
        page.locator("#manage-views").click();
        settle();
        picture("views-manage", language);
        PageChecks.assertAccessible(page);
        var field = page.locator(".manage-view")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(page.locator("vaadin-text-field")))
                .first();
        field.locator("vaadin-text-field input").fill(name + " 2");
        field.locator("vaadin-text-field input").press("Tab");
        assertThat(page.locator(".view-chip").getByText(name + " 2")).isVisible();
        page.locator(".manage-view")
                .first()
                .getByText(text(language, "beneficiaries.views.first"))
                .click();
        settle();
        page.locator("vaadin-dialog")
                .getByText(text(language, "beneficiaries.views.close"))
                .click();
        // The list opens with it from now on, and shows all when asked to.
        open("beneficiaries");
        page.waitForURL("**file=complete**");
        assertThat(page.locator(".view-chip[aria-current]")).containsText(name + " 2");

        page.locator("#manage-views").click();
        page.locator(".manage-view")
                .first()
                .getByText(text(language, "beneficiaries.views.remove"))
                .click();
        assertThat(page.locator(".view-chip").getByText(name + " 2")).hasCount(0);
        page.locator("#undo-view").click();
        assertThat(page.locator(".view-chip").getByText(name + " 2")).isVisible();
        page.locator("#manage-views").click();
        page.locator(".manage-view")
                .first()
                .getByText(text(language, "beneficiaries.views.remove"))
                .click();
        assertThat(page.locator(".view-chip").getByText(name + " 2")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFilterIsTakenAwayAndPrinted(Language language) throws IOException {
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries?readiness=ready");
        int shown = page.locator(".people-table tbody tr").count();
        Download workbook = taken(language, "beneficiaries.lists.xlsx");
        Assertions.assertThat(workbook.suggestedFilename()).matches("idmaj-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "beneficiaries.lists.exported", shown));
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook.path()))) {
            var sheet = book.getSheetAt(0);
            Assertions.assertThat(sheet.getLastRowNum()).isEqualTo(shown + 2);
            Assertions.assertThat(
                            sheet.getRow(3).getCell(language.arabic() ? 1 : 2).getStringCellValue())
                    .isEqualTo(
                            page.locator(".people-table .primary-name").first().textContent());
            Assertions.assertThat(sheet.getCTWorksheet()
                            .getSheetViews()
                            .getSheetViewArray(0)
                            .getRightToLeft())
                    .isEqualTo(language.arabic());
        }
        Download text = taken(language, "beneficiaries.lists.csv");
        Assertions.assertThat(Files.readString(text.path()).lines()).hasSize(shown + 1);
        Download paper = taken(language, "beneficiaries.lists.print");
        byte[] pdf = Files.readAllBytes(paper.path());
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "people-" + language.code() + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            Assertions.assertThat(document.getNumberOfPages()).isPositive();
        }
        Assertions.assertThat(jdbc.queryForList(
                        "select act from audit_entry where subject = 'peopleList' or subject = 'list' and subject_id = 'people' order by seq desc limit 3",
                        String.class))
                .containsExactly("printed", "exported", "exported");
        page.locator("#list-menu").click();
        assertThat(page.getByText(text(language, "beneficiaries.lists.print"))).isVisible();
        settle();
        picture("list-menu", language);
    }

    private Download taken(Language language, String key) {
        // While the menu of the last file still fades, a press only closes it.
        assertThat(page.locator("vaadin-context-menu-item")).hasCount(0);
        page.locator("#list-menu").click();
        return page.waitForDownload(() -> page.getByText(text(language, key)).click());
    }

    private void check() {
        for (int width : new int[] {320, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        PageChecks.assertAccessible(page);
        width(DESK);
    }

    private void picture(String name, Language language) {
        for (int width : new int[] {DESK, PHONE}) {
            width(width);
            settle();
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target", "screenshots", name + "-" + language.code() + "-" + width + ".png")));
        }
        width(DESK);
    }
}
