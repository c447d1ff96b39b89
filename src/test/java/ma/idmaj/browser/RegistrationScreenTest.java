package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.registration.Answer;
import ma.idmaj.beneficiaries.registration.RegistrationService;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** A person is registered task by task: kept while typing, taken up again another day, read over, sent. */
class RegistrationScreenTest extends BrowserTest {

    /** What the product promises: a server that is killed loses no more than this of what was typed. */
    private static final Duration LOST_AT_MOST = Duration.ofSeconds(2);

    @Autowired
    RegistrationService registrations;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void fromNothingToAFileOnAPhoneInArabic() {
        width(PHONE);
        login(DemoAccount.CASEWORKER, Language.AR);
        UUID id = begin(Language.AR);
        look("tasks");

        task(Language.AR, "beneficiaries.registration.identity");
        var arabic = field(Language.AR, "ui.name.ar");
        arabic.pressSequentially("عبد الرحيم بن صالح");
        keptInTime(id, Answer.ARABIC_NAME, "عبد الرحيم بن صالح");
        // The other script is offered, reached by the keyboard, and taken on demand alone.
        var suggestion = page.locator(".suggestion");
        assertThat(suggestion).containsText("Abderrahim BEN SALEH");
        assertThat(field(Language.AR, "ui.name.latin")).hasValue("");
        look("identity");
        arabic.press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#use-suggestion")).isFocused();
        page.keyboard().press("Enter");
        assertThat(field(Language.AR, "ui.name.latin")).hasValue("Abderrahim BEN SALEH");
        assertThat(suggestion).isHidden();
        keptInTime(id, Answer.LATIN_NAME, "Abderrahim BEN SALEH");

        field(Language.AR, "beneficiaries.field.cin").pressSequentially("qb 45");
        keptInTime(id, Answer.CIN, "qb 45");

        // The browser is gone; another day goes on with it.
        context.close();
        freshContext();
        width(PHONE);
        login(DemoAccount.CASEWORKER, Language.AR);
        assertThat(page.locator(".work a[href='beneficiaries/new']")).isVisible();
        open("beneficiaries/new");
        look("drafts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("عبد الرحيم بن صالح"))
                .click();
        task(Language.AR, "beneficiaries.registration.identity");
        assertThat(field(Language.AR, "beneficiaries.field.cin")).hasValue("qb 45");
        field(Language.AR, "beneficiaries.field.cin").press("End");
        field(Language.AR, "beneficiaries.field.cin").pressSequentially("8711");
        field(Language.AR, "beneficiaries.field.cin").press("Tab");
        assertThat(field(Language.AR, "beneficiaries.field.cin")).hasValue("QB458711");
        field(Language.AR, "beneficiaries.field.birthDate").pressSequentially("٦/٥/١٩٩٩");
        field(Language.AR, "beneficiaries.field.birthDate").press("Tab");
        assertThat(field(Language.AR, "beneficiaries.field.birthDate")).hasValue("06/05/1999");
        page.locator("#next").click();
        page.waitForURL("**/contact");

        field(Language.AR, "beneficiaries.field.phone").pressSequentially("066199");
        keptInTime(id, Answer.PHONE, "066199");
        page.locator("#next").click();
        assertThat(page.locator(".error-summary")).containsText(text(Language.AR, "ui.phone.unreadable"));
        look("contact-wrong");
        field(Language.AR, "beneficiaries.field.phone").press("End");
        field(Language.AR, "beneficiaries.field.phone").pressSequentially("0033");
        page.locator("#next").click();
        page.waitForURL("**/place");
        field(Language.AR, "beneficiaries.field.address").pressSequentially("حي السلام ");
        keptInTime(id, Answer.ADDRESS, "حي السلام ");
        // Nothing is put in order under the hands of whoever goes on typing.
        field(Language.AR, "beneficiaries.field.address").pressSequentially("زنقة 4");
        look("place");
        // Clicked in the same breath: what the browser has not told yet is not lost.
        field(Language.AR, "beneficiaries.registration.commune").pressSequentially("سيدي البرنوصي");
        page.locator("#next").click();
        toCheck();

        assertThat(page.locator(".answers").first()).containsText("QB458711");
        assertThat(page.locator("main")).containsText("حي السلام زنقة 4");
        look("check");
        page.locator("#change-cin").click();
        assertThat(field(Language.AR, "beneficiaries.field.cin")).isFocused();
        // The browser writes the step into its history after it has drawn it: earlier, back leads past the check.
        page.waitForURL("**/identity?*");
        settle();
        page.goBack();
        page.waitForURL("**/check");
        settle();
        page.locator("#send").click();
        page.waitForURL("**/beneficiaries/" + id);
        settle();
        assertThat(page.locator("h1")).hasText("عبد الرحيم بن صالح");
        assertThat(page.locator("main")).containsText("سيدي البرنوصي");
        // The address of the registration leads to the file.
        open("beneficiaries/registrations/" + id);
        page.waitForURL("**/beneficiaries/" + id);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLanguageChangesAndWhatWasTypedStays(Language language) {
        var other = language == Language.AR ? Language.FR : Language.AR;
        login(DemoAccount.CASEWORKER, language);
        UUID id = begin(language);
        task(language, "beneficiaries.registration.identity");
        field(language, "ui.name.latin").pressSequentially("Touria OUBELKAS");
        assertThat(page.locator(".suggestion")).containsText("ثريا");
        field(language, "beneficiaries.field.cin").fill("12");
        page.locator("#language").click();
        settle();
        assertThat(page.locator("h1")).hasText(text(other, "beneficiaries.registration.identity"));
        assertThat(field(other, "ui.name.latin")).hasValue("Touria OUBELKAS");
        assertThat(field(other, "beneficiaries.field.cin")).hasValue("12");
        assertThat(page.getByText(text(other, "ui.cin.unreadable")).first()).isVisible();
        keptInTime(id, Answer.CIN, "12");
        open("beneficiaries/registrations/" + id);
        page.locator("#discard").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").click();
        page.waitForURL(url -> url.endsWith("/beneficiaries"));
        assertThat(jdbc.queryForObject("select count(*) from registration where id = ?", Integer.class, id))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingLeadsToItsAnswer(Language language) {
        login(DemoAccount.CASEWORKER, language);
        UUID id = begin(language);
        open("beneficiaries/registrations/" + id + "/check");
        page.locator("#send").click();
        var summary = page.locator(".error-summary");
        assertThat(summary).containsText(text(language, "beneficiaries.nameMissing"));
        assertThat(summary).isFocused();
        look("check-wrong-" + language.code());
        summary.locator("a").first().click();
        assertThat(page.locator("#change-arabic_name")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/identity?answer=ARABIC_NAME");
        assertThat(field(language, "ui.name.ar")).isFocused();
    }

    /** @return its id, which the file will have */
    private UUID begin(Language language) {
        open("beneficiaries/new");
        var start = page.locator("#start");
        if (start.isVisible()) start.click();
        page.waitForURL("**/beneficiaries/registrations/*");
        settle();
        return UUID.fromString(page.url().replaceAll("\\?.*", "").replaceAll(".*/", ""));
    }

    private void task(Language language, String key) {
        page.locator(".task-list a")
                .getByText(text(language, key), new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText(text(language, key));
        settle();
    }

    /** Steps that other modules bring stand between: one goes past them. */
    private void toCheck() {
        settle();
        while (page.locator("#send").count() == 0) {
            if (page.locator("#record-consent").count() > 0) consent();
            page.locator("#next").click();
            settle();
        }
    }

    /** Said aloud, with a witness: what a registration cannot be sent without. */
    private void consent() {
        page.locator("#record-consent").click();
        page.locator("#answer-data_processing vaadin-radio-button").first().click();
        page.locator("#evidence").click();
        page.locator(
                        "vaadin-select-item",
                        new Page.LocatorOptions()
                                .setHasText(text(Language.AR, "beneficiaries.ConsentEvidence.SAID_ALOUD")))
                .first()
                .click();
        page.locator("#witness input").fill("سعاد الشرقاوي");
        page.locator("#save-consent").click();
        assertThat(page.locator(".consent-panel")).containsText(text(Language.AR, "beneficiaries.ConsentAnswer.GIVEN"));
        settle();
    }

    /** Asked of the database, as a server started again would: the answer is there in time. */
    private void keptInTime(UUID id, Answer answer, String text) {
        long typed = System.nanoTime();
        String kept;
        do {
            kept = kept(id, answer);
        } while (!kept.equals(text) && System.nanoTime() - typed < LOST_AT_MOST.toNanos());
        assertThat(kept).isEqualTo(text);
    }

    private String kept(UUID id, Answer answer) {
        var account = accounts.loadUserByUsername(DemoAccount.CASEWORKER.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            return registrations.read(id).answers().of(answer);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Locator field(Language language, String key) {
        var exact = new Page.GetByLabelOptions().setExact(true);
        String label = text(language, key);
        return page.locator("input")
                .and(page.getByLabel(label, exact)
                        .or(page.getByLabel(label + " " + text(language, "ui.optional"), exact)));
    }

    private void look(String name) {
        settle();
        int before = page.viewportSize().width;
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
        shot(name, DESK);
        shot(name, PHONE);
        width(before);
    }

    private void shot(String name, int width) {
        width(width);
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "registration-" + name + "-" + width + ".png")));
    }
}
