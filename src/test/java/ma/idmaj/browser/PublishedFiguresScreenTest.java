package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;

/** What leaves the house: an official figure goes through two hands, reports are looked at, a partner gets a key. */
class PublishedFiguresScreenTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void figuresGoOutThroughTwoHands(Language language) {
        // A year of its own in each language: two figures of one do not stand together.
        String year = language.arabic() ? "2019" : "2020";
        login(DemoAccount.ORGANISER, language);
        page.navigate(address("reports/official") + "?lang=" + language.code());
        page.locator("#enter-figure").click();
        date("figure-from", "01/01/" + year);
        date("figure-to", "31/12/" + year);
        fill("figure-followed", "400");
        fill("figure-relapsed", "4");
        fill("figure-source-ar", "المندوبية العامة");
        fill("figure-source-fr", "Délégation générale");
        fill("figure-reference", "Rapport " + year + ", p. 41");
        date("figure-published", "01/06/2021");
        page.locator("#save-figure").click();
        assertThat(page.getByText(text(language, "reporting.official.tooFew", 5))
                        .first())
                .isVisible();
        fill("figure-relapsed", "52");
        page.locator("#save-figure").click();
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Rapport " + year));
        assertThat(row).isVisible();
        for (String path : List.of("reports/official", "reports/funder", "reports/yearly")) fits(path, language);

        context.clearCookies();
        width(DESK);
        login(DemoAccount.APPROVER, language);
        page.navigate(address("reports/official") + "?lang=" + language.code());
        row.locator(".confirm-figure").click();
        assertThat(row.locator(".chip.tone-good")).containsText(text(language, "reporting.RelapseState.CONFIRMED"));

        context.clearCookies();
        login(DemoAccount.ADMIN, language);
        fits("admin/api-keys", language);
    }

    private void fits(String path, Language language) {
        width(DESK);
        page.navigate(address(path) + "?lang=" + language.code());
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("dir", language.dir());
        settle();
        PageChecks.assertAccessible(page);
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target/screenshots", path.replace('/', '-') + "-" + language.code() + ".png")));
        width(PHONE);
        PageChecks.assertNoSidewaysScroll(page);
        PageChecks.assertAccessible(page);
    }

    private void fill(String id, String value) {
        page.locator("#" + id + " input").fill(value);
        page.keyboard().press("Tab");
    }

    private void date(String id, String value) {
        fill(id, value);
    }
}
