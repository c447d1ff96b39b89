package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        page.locator(".trail-table a").first().click();
        assertThat(page.locator("h1")).not().hasText(text(language, "audit.title"));
        settle();
        checkHere();
    }

    private void checkHere() {
        for (int phone : PHONES) {
            width(phone);
            PageChecks.assertNoSidewaysScroll(page);
        }
        for (int width : new int[] {PHONE, DESK}) {
            width(width);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                theme(scheme);
                PageChecks.assertAccessible(page);
            }
        }
    }
}
