package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The administrator sees which keys are in use, and has everything sealed with those of now. */
class KeysScreenTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theChangeRunsToItsEnd(Language language) {
        login(DemoAccount.ADMIN, language);
        page.navigate(address("admin/keys") + "?lang=" + language.code());
        assertThat(page.locator("html")).hasAttribute("dir", language.dir());
        assertThat(page.locator(".data-table tbody tr")).hasCount(2);
        PageChecks.assertAccessible(page);
        page.locator("#change-keys").click();
        assertThat(page.locator("#last-change")).isVisible();
        assertThat(page.locator("#last-change ~ .warning")).hasCount(0);
        width(PHONE);
        PageChecks.assertNoSidewaysScroll(page);
        PageChecks.assertAccessible(page);
    }
}
