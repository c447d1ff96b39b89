package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/** Log-in, home and forms fit every phone in both directions and serve assistive technology in both themes. */
class LayoutTest extends BrowserTest {

    private static final int[] PHONES = {320, 360, 390};

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageFitsAndIsAccessible(Language language) {
        open("login", language);
        checkHere();
        login(DemoAccount.ORGANISER, language);
        checkHere();
        open("test-fields");
        checkHere();
        open("no-such-page");
        checkHere();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTrailFitsAndItsCheckEnds(Language language) {
        login(DemoAccount.AUDITOR, language);
        open("audit", language);
        page.locator("#check-trail").click();
        assertThat(page.locator(".trail-check.intact")).isVisible();
        checkHere();
        picture("trail-check", language);
        open("audit?kind=account&act=opened", language);
        page.locator(".trail-table tr")
                .filter(new Locator.FilterOptions().setHasText(text(language, "audit.field.roles")))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h2")).hasText(text(language, "audit.entry.difference"));
        settle();
        checkHere();
        picture("trail-entry", language);
    }

    private void picture(String name, Language language) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + "-" + language.code() + ".png")));
    }

    private void checkHere() {
        for (int phone : PHONES) {
            width(phone);
            PageChecks.assertNoSidewaysScroll(page);
        }
        for (int width : new int[] {PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                theme(scheme);
                PageChecks.assertAccessible(page);
            }
        }
    }
}
