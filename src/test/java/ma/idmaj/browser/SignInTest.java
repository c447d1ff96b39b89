package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** The door: languages from the first byte, in, back to where one wanted to go, and the pages one is stopped at. */
class SignInTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstBytesSayLanguageAndDirection(Language language) {
        String html =
                context.request().get(address("login?lang=" + language.code())).text();
        assertThat(html)
                .containsPattern("<html[^>]* lang=\"" + language.locale().toLanguageTag() + "\"[^>]* dir=\""
                        + language.dir() + "\"");
        // The choice outlives the request that made it.
        assertThat(context.request().get(address("login")).text()).contains("dir=\"" + language.dir() + "\"");
    }

    @Test
    void aSwitchOfLanguageKeepsWhatWasTyped() {
        open("login", Language.AR);
        page.getByLabel(text(Language.AR, "shell.login.username")).fill("organiser");
        page.locator("#language").click();
        assertThat(page.getByLabel(text(Language.FR, "shell.login.username"))).hasValue("organiser");
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        assertThat(page.locator("html")).hasAttribute("lang", "fr-MA");
    }

    @Test
    void aWrongPasswordIsSaidInTheReadersLanguage() {
        open("login", Language.FR);
        page.getByLabel(text(Language.FR, "shell.login.username")).fill("organiser");
        page.locator("input[type=password]").fill("wrong");
        page.keyboard().press("Enter");
        assertThat(page.getByText(text(Language.FR, "shell.login.wrong.hint"))).isVisible();
    }

    @Test
    void signingInLeadsToThePageThatWasWanted() {
        page.navigate(address("test-fields?lang=fr"));
        settle();
        assertThat(page.url()).contains("login");
        signIn(DemoAccount.ORGANISER, Language.FR);
        assertThat(page.locator("h1")).hasText(text(Language.FR, "browser.title"));
    }

    @Test
    void anEndedSessionLeadsThroughTheLogInBackToTheSamePage() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.reload();
        settle();
        signIn(DemoAccount.ORGANISER, Language.AR);
        assertThat(page.locator("h1")).hasText(text(Language.AR, "browser.title"));
    }

    @Test
    void aSessionThatEndsUnderAnOpenPageSaysSoAndLeadsBack() {
        login(DemoAccount.ORGANISER, Language.FR);
        open("test-fields");
        // As after a restart or a night: the browser still names a session the server no longer knows.
        context.addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF").setUrl(address(""))));
        page.locator("#language").click();
        page.getByText(text(Language.FR, "shell.sessionExpired.hint")).click();
        page.waitForURL(url -> url.contains("login"));
        settle();
        signIn(DemoAccount.ORGANISER, Language.FR);
        assertThat(page.locator("h1")).hasText(text(Language.FR, "browser.title"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void unknownAndForbiddenPagesSaySo(Language language) {
        login(DemoAccount.DESK, language);
        Response unknown = page.navigate(address("no/such/page"));
        assertThat(unknown.status()).isLessThan(500);
        assertThat(page.getByText(text(language, "shell.notFound.title"))).isVisible();
        page.navigate(address("admin"));
        assertThat(page.getByText(text(language, "shell.noAccess.title"))).isVisible();
        page.getByText(text(language, "shell.toHome")).click();
        assertThat(page.locator(".home h1")).isVisible();
    }

    @Test
    void theChosenThemeIsThereFromTheFirstBytes() {
        open("login", Language.AR);
        page.locator("#theme").click();
        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        page.waitForFunction("document.cookie.includes('idmaj-theme=dark')");
        assertThat(context.request().get(address("login")).text()).containsPattern("<html[^>]* theme=\"dark\"");
        open("login");
        page.locator("#theme").click();
        assertThat(page.locator("html")).hasAttribute("theme", "light");
    }

    @Test
    void theKeyboardAloneOpensTheDoor() {
        open("login", Language.FR);
        page.getByLabel(text(Language.FR, "shell.login.username")).focus();
        page.keyboard().type("organiser");
        page.keyboard().press("Tab");
        page.keyboard().type(DemoAccount.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".home h1")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).isFocused();
    }
}
