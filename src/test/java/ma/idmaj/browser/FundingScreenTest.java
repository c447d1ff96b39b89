package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An agreement from its signature to what its first tranche hands on: an organiser in French, an approver in Arabic. */
class FundingScreenTest extends BrowserTest {

    private static final String NAME = "Convention du test de navigateur";
    private static final String AGREEMENT = ".*/funding/[0-9a-f-]{36}";

    @Test
    void anAgreementIsSignedApprovedClosedAndCarriedOver() throws IOException {
        Language fr = Language.FR;
        login(DemoAccount.ORGANISER, fr);
        open("funding");
        look("list", fr);
        page.locator("a[href='funding/new']").click();
        page.waitForURL("**/funding/new");
        settle();
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "funding.nameMissing"));
        page.locator("#name-ar input").fill("اتفاقية اختبار المتصفح");
        page.locator("#name-fr input").fill(NAME);
        page.locator("#envelope input").fill("100.000,01");
        funder(0, "ممول المتصفح الأول", "Premier bailleur du navigateur", "66,67");
        assertThat(page.getByText(text(fr, "funding.sharesSum", "66,67"))).isVisible();
        funder(1, "ممول المتصفح الثاني", "Deuxième bailleur du navigateur", "٣٣٫٣٣");
        assertThat(page.getByText(text(fr, "funding.sharesWhole", "100"))).isVisible();
        page.locator("#add-partner").click();
        fill(page.locator(".party-fields").last(), fr, "funding.partner.ar", "شريك المتصفح");
        fill(page.locator(".party-fields").last(), fr, "funding.partner.fr", "Partenaire du navigateur");
        look("form", fr);
        page.locator("#save").click();
        page.waitForURL(url -> url.matches(AGREEMENT));
        settle();
        String address = page.url();
        assertThat(page.locator("#tranche-1")).containsText(text(fr, "funding.TrancheState.PROPOSED"));
        assertThat(page.locator("#tranche-1")).containsText("66.670,01");

        approve(address);
        login(DemoAccount.ORGANISER, fr);
        page.navigate(address + "?lang=fr");
        settle();
        act("funding.close", fr);
        assertThat(page.locator("#tranche-1")).containsText(text(fr, "funding.finding.toCarry", "100.000,01"));
        page.locator("#new-tranche").click();
        page.locator("vaadin-dialog #envelope input").fill("50 000");
        page.locator("vaadin-dialog #save").click();
        assertThat(page.locator("#tranche-2")).containsText(text(fr, "funding.TrancheState.PROPOSED"));
        act("funding.carryOver", fr);
        assertThat(page.locator("#tranche-2")).containsText("150.000,01");
        look("agreement", fr);
        addsUp(fr);
    }

    private void approve(String address) {
        Language ar = Language.AR;
        context.clearCookies();
        login(DemoAccount.APPROVER, ar);
        assertThat(page.locator(".work a[href='funding']")).isVisible();
        page.navigate(address + "?lang=ar");
        settle();
        look("to-approve", ar);
        act("funding.approve", ar);
        assertThat(page.locator("#tranche-1")).containsText(text(ar, "funding.TrancheState.APPROVED"));
        look("agreement", ar);
        open("funding");
        look("list", ar);
        context.clearCookies();
    }

    private void funder(int row, String ar, String fr, String share) {
        page.locator("#add-funder").click();
        Locator fields = page.locator(".party-fields").nth(row);
        fill(fields, Language.FR, "funding.funder.ar", ar);
        fill(fields, Language.FR, "funding.funder.fr", fr);
        fill(fields, Language.FR, "funding.share", share);
        fields.locator("input").nth(2).blur();
    }

    private void fill(Locator fields, Language language, String key, String value) {
        fields.getByLabel(text(language, key), new Locator.GetByLabelOptions().setExact(true))
                .fill(value);
    }

    private void act(String key, Language language) {
        page.locator("main vaadin-button")
                .getByText(text(language, key), new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator("vaadin-dialog #save").click();
        assertThat(page.locator("vaadin-dialog #save")).hasCount(0);
        settle();
    }

    /** The spreadsheet's lines by tranche and funder make up its sums, in every column. */
    private void addsUp(Language language) throws IOException {
        page.locator("#take-away").click();
        Download file = page.waitForDownload(() ->
                page.getByText(text(language, EnumLabels.key(SheetFormat.XLSX))).click());
        try (var in = Files.newInputStream(file.path());
                var workbook = new XSSFWorkbook(in)) {
            var rows = new ArrayList<Row>();
            workbook.getSheetAt(0).forEach(rows::add);
            // What it is and what narrows it.
            rows.subList(0, 2).clear();
            // A header, then two tranches and their sum, each of two funders and their sum.
            assertThat(rows).hasSize(1 + 3 * 3);
            for (int column = 2; column < rows.getFirst().getLastCellNum(); column++) {
                for (int group = 1; group < rows.size(); group += 3)
                    assertThat(centimes(rows.get(group), column) + centimes(rows.get(group + 1), column))
                            .isEqualTo(centimes(rows.get(group + 2), column));
                for (int line : List.of(1, 2, 3))
                    assertThat(centimes(rows.get(line), column) + centimes(rows.get(line + 3), column))
                            .isEqualTo(centimes(rows.get(line + 6), column));
            }
            assertThat(centimes(rows.get(3), 2)).isEqualTo(10_000_001L);
        }
    }

    private static long centimes(Row row, int column) {
        return Math.round(row.getCell(column).getNumericCellValue() * 100);
    }

    private void look(String name, Language language) {
        for (int width : new int[] {DESK, PHONE}) {
            width(width);
            settle();
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "screenshots",
                                    "funds-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        width(DESK);
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target", "screenshots", "funds-" + name + "-" + language.code() + "-dark.png")));
        theme(ColorScheme.LIGHT);
        settle();
    }
}
