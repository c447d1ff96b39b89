package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.factor.Authenticator;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** A new account's first days: a password of one's own, a telephone, wrong codes, a recovery code, sessions, a lock. */
class AccountJourneyTest extends BrowserTest {

    private static final String FIRST = "trois chevaux bleus";
    private static final String CHOSEN = "quatre oiseaux verts";

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String username;

    /** Other tests log in from the same address. */
    @AfterEach
    void forgetAttempts() {
        jdbc.sql("delete from log_in_guard").update();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheFirstPasswordToTheLock(Language language) {
        anAccountIsOpened();

        // The first password opens nothing but the choice of another.
        open("login", language);
        enter(FIRST, language);
        page.locator("#new-password input").waitFor();
        checkHere(language, "password");
        page.navigate(address("ceremonies"));
        page.waitForURL(url -> url.contains("login"));
        page.navigate(address("login/password"));
        page.locator("#new-password input").fill("motdepasse1234");
        page.locator("#new-password-again input").fill("motdepasse1234");
        page.locator("#go-on").click();
        assertThat(page.locator(".error-summary")).containsText(text(language, "accounts.password.common"));
        page.locator("#new-password input").fill(CHOSEN);
        page.locator("#new-password-again input").fill(CHOSEN);
        page.keyboard().press("Enter");

        // Then a telephone, filmed or typed, and codes on paper.
        page.locator("#factor-letters").waitFor();
        assertThat(page.locator(".qr svg path")).isVisible();
        checkHere(language, "enrol");
        var phone = new Authenticator(page.locator("#factor-letters").textContent());
        page.getByLabel(text(language, "accounts.factor.firstCode")).fill("000000");
        page.locator("#go-on").click();
        assertThat(page.locator(".error-summary")).containsText(text(language, "accounts.factor.firstCodeWrong"));
        page.getByLabel(text(language, "accounts.factor.firstCode")).fill(phone.code(clock.instant()));
        page.locator("#go-on").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        String paper = page.locator(".recovery-codes li .ltr").nth(6).textContent();
        checkHere(language, "codes");
        page.locator("#go-on").click();
        // To the page that was wanted when nothing but the choice was open.
        page.waitForURL(url -> url.contains("ceremonies"));
        assertThat(page.locator(".shell h1").first()).isVisible();

        // Elsewhere: a wrong code, a recovery code in small letters, once and not twice.
        try (BrowserContext other = Chromium.browser().newContext(options())) {
            Page elsewhere = other.newPage();
            elsewhere.navigate(address("login?lang=" + language.code()));
            enter(elsewhere, CHOSEN, language);
            var code = elsewhere.getByLabel(text(language, "accounts.factor.code"), exact());
            code.fill("000000");
            elsewhere.keyboard().press("Enter");
            assertThat(elsewhere.locator(".error-summary")).containsText(text(language, "accounts.factor.codeWrong"));
            code.fill(paper.toLowerCase(Locale.ROOT));
            elsewhere.keyboard().press("Enter");
            assertThat(elsewhere.locator(".home h1")).isVisible();

            // Seen from here, and ended from here, at its next click.
            page.locator(".tool.account").click();
            assertThat(page.locator(".sessions tbody tr")).hasCount(2);
            settle();
            checkHere(language, "account");
            page.getByText(text(language, "accounts.sessions.end"), new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".sessions tbody tr")).hasCount(1);
            elsewhere.locator("#theme").click();
            assertThat(elsewhere.getByText(text(language, "shell.sessionExpired.hint")))
                    .isVisible();
        }

        // Out, and wrong too often: told to wait, whatever the name.
        page.locator("vaadin-button.tool.mirror").click();
        page.waitForURL(url -> url.contains("login"));
        open("login", language);
        enter("wrong", language);
        page.waitForURL(url -> url.contains("error"));
        // As after eight more of them; how long it takes to type so many is no matter here.
        jdbc.sql("update log_in_guard set failures = 9, blocked_until = utc_timestamp() + interval 50 second"
                        + " where kind = 'NAME' and account_id is not null")
                .update();
        open("login", language);
        enter(CHOSEN, language);
        page.waitForURL(url -> url.contains("later"));
        assertThat(page.locator("vaadin-login-form")).containsText(some(language));
        checkHere(language, "later");

        // The administrator sees a lock and lifts it.
        jdbc.sql("update log_in_guard set failures = 10, blocked_until = utc_timestamp() + interval 10 minute"
                        + " where kind = 'NAME' and account_id is not null")
                .update();
        login(DemoAccount.ADMIN, language);
        open("admin");
        checkHere(language, "admin");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text(language, "accounts.locks.lift.whom", username)))
                .click();
        assertThat(page.getByText(text(language, "accounts.locks.none"))).isVisible();
    }

    private void anAccountIsOpened() {
        username = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", null, AuthorityUtils.createAuthorityList("ADMINISTER")));
        accounts.open(
                username, new PersonName("حنان الإدريسي", "Hanane EL IDRISSI"), FIRST, Set.of(Role.SUPERVISOR), null);
        SecurityContextHolder.clearContext();
        // No role is obliged in the demo; an account whose device was lost is.
        jdbc.sql("update account set factor_due = true where username = ?")
                .param(username)
                .update();
    }

    private void enter(String password, Language language) {
        enter(page, password, language);
    }

    private void enter(Page page, String password, Language language) {
        page.getByLabel(text(language, "shell.login.username")).fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button").first().click();
    }

    /** The beginning of the sentence, whatever the seconds. */
    private String some(Language language) {
        return text(language, "shell.login.later.seconds", 2).split("\\.")[0];
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private void checkHere(Language language, String name) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width == 320) continue;
            PageChecks.assertAccessible(page);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/screenshots/account-" + name + "-" + language.code() + "-" + width
                                    + ".png")));
        }
    }
}
