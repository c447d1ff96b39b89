package ma.idmaj.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** A pair is told apart and merged by keys and buttons, and taken back; the panel beside the form tells and does not hold. */
class DuplicatesTest extends BrowserTest {

    @Autowired
    BeneficiaryService people;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPairIsDecidedAndTakenBack(Language language) {
        registerTwice(language);
        // The most alike come first: not the pair of another test, which is as alike.
        jdbc.update("""
                update duplicate_suspicion set score = 13 where state = 'WAITING' and first_id not in
                (select id from beneficiary where name_latin = ?)""", name(language).latin());
        login(DemoAccount.CASEWORKER, language);
        PlaywrightAssertions.assertThat(page.locator(".work a[href='beneficiaries/duplicates']"))
                .isVisible();
        open("beneficiaries");
        page.locator("#duplicates").click();
        page.waitForURL("**/beneficiaries/duplicates");
        settle();
        sees("beneficiaries.duplicates.progress", language, 0, waiting());
        sees("beneficiaries.Reason.CIN_ONE_SIGN_OFF", language);
        sees("beneficiaries.Reason.SAME_PHONE", language);
        PlaywrightAssertions.assertThat(page.locator(".pair"))
                .containsText(name(language).latin());
        PlaywrightAssertions.assertThat(page.locator(".pair")).not().containsText(card(language, 0));
        checkHere();

        int before = waiting();
        page.locator("#keep-birth_date").click();
        page.keyboard().press("s");
        sees("beneficiaries.duplicates.progress", language, 1, before);
        PlaywrightAssertions.assertThat(page.locator("section tbody tr").first())
                .containsText(text(language, "beneficiaries.SuspicionState.SAME"));
        page.locator("#undo").click();
        sees("beneficiaries.duplicates.progress", language, 0, before);
        PlaywrightAssertions.assertThat(page.locator(".pair"))
                .containsText(name(language).latin());

        page.keyboard().press("n");
        sees("beneficiaries.duplicates.progress", language, 1, before);
        // It may have been the last one: then there is no pair at all.
        PlaywrightAssertions.assertThat(page.locator(
                        ".pair",
                        new Page.LocatorOptions().setHasText(name(language).latin())))
                .hasCount(0);
        page.keyboard().press("r");
        sees("beneficiaries.duplicates.progress", language, 0, before);
        page.locator("#not-same").click();
        sees("beneficiaries.duplicates.progress", language, 1, before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePanelTellsWhileTyping(Language language) {
        registerTwice(language);
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/new");
        var start = page.locator("#start");
        if (start.isVisible()) start.click();
        page.waitForURL("**/beneficiaries/registrations/*");
        open(page.url().replaceAll(".*/(beneficiaries/)", "$1").replaceAll("\\?.*", "") + "/identity");
        page.locator("#name input").first().fill(name(language).ar());
        page.locator("#birth-date input").fill("06/05/1990");
        page.locator("#birth-date input").press("Tab");
        Locator panel = page.locator(".look-alikes .panel");
        PlaywrightAssertions.assertThat(panel).containsText(text(language, "beneficiaries.Reason.SAME_BIRTH"));
        PlaywrightAssertions.assertThat(page.locator("#name input").first())
                .hasValue(name(language).ar());
        checkHere();
        page.locator("#name input").first().fill("زهور");
        PlaywrightAssertions.assertThat(panel).isHidden();
    }

    private void checkHere() {
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
    }

    /** Pairs of the demo and of these tests that the case worker may decide. */
    private int waiting() {
        return jdbc.queryForObject("""
                select count(*) from duplicate_suspicion d
                join beneficiary a on a.id = d.first_id join beneficiary b on b.id = d.second_id
                join account u on u.username = 'caseworker' and u.centre_id = a.centre_id and u.centre_id = b.centre_id
                where d.state = 'WAITING'""", Integer.class);
    }

    /** Once a run and language; the other test of the class finds the files. */
    private void registerTwice(Language language) {
        Integer there = jdbc.queryForObject(
                "select count(*) from beneficiary where name_ar = ?",
                Integer.class,
                name(language).ar());
        if (there != null && there > 0) return;
        String[] all = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "another-clerk", "", AuthorityUtils.createAuthorityList(all)));
        try {
            register(name(language), card(language, 0), LocalDate.of(1990, 5, 6), language);
            register(name(language), card(language, 1), LocalDate.of(1990, 6, 5), language);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void register(PersonName name, String cin, LocalDate birth, Language language) {
        var centre = jdbc.queryForObject("select centre_id from account where username = 'caseworker'", UUID.class);
        people.register(new BeneficiaryDraft(
                name, new NationalId(cin), phone(language), birth, Sex.FEMALE, "", null, centre, ""));
    }

    private static PersonName name(Language language) {
        return language.arabic()
                ? new PersonName("حبيبة كسيكس", "Habiba KSIKES")
                : new PersonName("ثريا أوبلا", "Touria OUBELLA");
    }

    private static String card(Language language, int slip) {
        return (language.arabic() ? "QA51234" : "QF61234") + slip;
    }

    private static Phone phone(Language language) {
        return Phone.parse(language.arabic() ? "0661990011" : "0661990022").orElseThrow();
    }

    private void sees(String key, Language language, Object... values) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(text(language, key, values));
    }
}
