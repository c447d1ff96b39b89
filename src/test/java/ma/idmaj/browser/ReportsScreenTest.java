package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.reporting.MadeCohort;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** The dashboards of a made cohort, walked through in both languages: a filter in the address, a table, files to take away. */
class ReportsScreenTest extends BrowserTest {

    private static final int PEOPLE = 700;
    private static final String[] PARTS = {"path", "groups", "lasting", "prices", "files", "work"};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void remove() {
        MadeCohort.remove(jdbc);
    }

    @Test
    void everyDashboardReadsRightInBothDirections() throws IOException {
        MadeCohort.fill(jdbc, PEOPLE, 4, LocalDate.now(clock));
        for (Language language : Language.values()) {
            context.clearCookies();
            login(DemoAccount.APPROVER, language);
            assertThat(page.locator(".work a[href='reports']")).isVisible();
            for (String part : PARTS) {
                open("reports?part=" + part, language);
                assertThat(page.locator(".figure svg").first()).isVisible();
                look(part, language);
            }
        }
        filtered();
        files();
        timeRunsWithReading();
    }

    /** The choice leads to an address that shows the same when it is opened. */
    private void filtered() {
        Language fr = Language.FR;
        open("reports?part=groups", fr);
        page.locator("#filter-by").click();
        page.locator("vaadin-select-item[role=option]:visible")
                .getByText(text(fr, "reporting.Dimension.REGION"))
                .click();
        page.waitForURL("**/reports?*by=region*");
        settle();
        assertThat(page.locator("#figure-by-sector")).isVisible();
        assertThat(page.locator("#figure-by-tranche")).hasCount(0);
        String address = page.url();
        String finding = page.locator("#figure-by-sector h2").textContent();
        page.navigate(address);
        settle();
        assertThat(page.locator("#figure-by-sector h2")).hasText(finding);
        open("reports?part=lasting&by=region&value=nowhere", fr);
        assertThat(page.locator(".empty-state")).containsText(text(fr, "reporting.tooFew.title"));
    }

    private void files() throws IOException {
        Language fr = Language.FR;
        open("reports?part=lasting", fr);
        Locator figure = page.locator("#figure-survival");
        assertThat(figure.locator("table")).isVisible();
        Download csv = page.waitForDownload(
                () -> figure.getByText(text(fr, "reporting.csv"), new Locator.GetByTextOptions().setExact(true))
                        .click());
        assertThat(Files.readString(csv.path())).contains(text(fr, "reporting.survival.atRisk"));
        Download svg = page.waitForDownload(
                () -> figure.locator("[data-plot-save=svg]").click());
        assertThat(svg.suggestedFilename()).isEqualTo("idmaj-survival.svg");
        assertThat(Files.readString(svg.path())).contains("<svg", "viewBox", "fill:");
        Download png = page.waitForDownload(
                () -> figure.locator("[data-plot-save=png]").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(PNG);
    }

    /** The first months stand where reading begins. */
    private void timeRunsWithReading() {
        for (Language language : Language.values()) {
            open("reports?part=lasting", language);
            double first = x(0);
            double last = x(1);
            assertThat(language.arabic() ? last < first : first < last).isTrue();
        }
    }

    private double x(int tick) {
        return page.locator("#figure-survival svg text.figure").nth(tick).boundingBox().x;
    }

    private void look(String name, Language language) {
        for (int width : new int[] {DESK, PHONE}) {
            width(width);
            settle();
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertAccessible(page);
            picture(name, language, width, "light");
            theme(ColorScheme.DARK);
            if (width == DESK) PageChecks.assertAccessible(page);
            picture(name, language, width, "dark");
            theme(ColorScheme.LIGHT);
        }
        width(DESK);
        settle();
    }

    private void picture(String name, Language language, int width, String theme) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "reports-" + name + "-" + language.code() + "-" + width + "-" + theme + ".png")));
    }
}
