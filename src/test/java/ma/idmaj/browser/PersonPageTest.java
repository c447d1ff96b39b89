package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A person's page: from one to the next by keyboard, calls and convocations at a phone, the time line and its filter. */
class PersonPageTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromPersonToPersonByKeyboardAndBack(Language language) {
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries?stage=funded", language);
        List<String> ids = people();
        Locator first = page.locator("#" + ids.getFirst());
        first.focus();
        page.keyboard().press("Enter");
        at(ids.get(0));
        assertThat(page.locator("#previous-person")).isHidden();
        page.keyboard().press("Alt+j");
        at(ids.get(1));
        page.keyboard().press("Alt+j");
        at(ids.get(2));
        page.keyboard().press("Alt+k");
        at(ids.get(1));
        assertThat(page).not().hasURL(Pattern.compile(".*[?&]q=.*"));
        checkHere();
        page.locator("#back-to-list").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/beneficiaries?**stage=funded**");
        settle();
        org.assertj.core.api.Assertions.assertThat(people().getFirst()).isEqualTo(ids.get(1));
        assertThat(page.locator("#" + ids.get(1))).isFocused();
    }

    private List<String> people() {
        assertThat(page.locator(".people-table .primary-name").first()).isVisible();
        return page.locator(".people-table .primary-name").all().stream()
                .map(link -> link.getAttribute("id"))
                .toList();
    }

    private void at(String anchor) {
        page.waitForURL("**/beneficiaries/" + anchor.substring("person-".length()) + "?**");
        settle();
    }

    /** Nothing is typed into an address that a search by number would leave there. */
    @Test
    void aNumberSearchedForIsInNoAddress() {
        login(DemoAccount.CASEWORKER, Language.FR);
        open("beneficiaries");
        page.locator("#search input").fill("0661234599");
        assertThat(page.locator("main")).containsText(text(Language.FR, "beneficiaries.noneFound.title"));
        assertThat(page).not().hasURL(Pattern.compile(".*0661234599.*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aCallAndAConvocationAreRecordedAtAPhone(Language language) {
        login(DemoAccount.CASEWORKER, language);
        width(PHONE);
        UUID person = someone(language.arabic() ? 3 : 4);
        open("beneficiaries/" + person + "?tab=contacts", language);
        String note = language.arabic() ? "سيحضر مع أخيه" : "Viendra avec son frère";
        page.locator("#call-note input").fill(note);
        choose("#call-agreed", text(language, "beneficiaries.contacts.agreed.yes"));
        page.locator("#call-reached").click();
        assertThat(page.locator(".call-log tbody tr").first()).containsText(note);
        assertThat(page.locator(".call-log tbody tr").first())
                .containsText(text(language, "beneficiaries.CallOutcome.REACHED"));

        page.locator("#call-agreed-to input").fill("x");
        page.locator("#call-not-reached").click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "beneficiaries.contacts.agreedToWithoutAnswer"));
        assertThat(page.locator("#call-agreed-to input")).hasValue("x");
        page.locator("vaadin-notification-card vaadin-button").last().click();

        page.getByText(text(language, "beneficiaries.contacts.new")).click();
        page.locator("#convocation-plan").click();
        assertThat(page.locator(".error-summary")).containsText(text(language, "beneficiaries.contacts.dayMissing"));
        String day =
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now().plusDays(3));
        page.locator("#convocation-day input").fill(day);
        page.locator("#convocation-day input").press("Tab");
        page.locator("#convocation-hour input").fill("9h30");
        page.locator("#convocation-place-ar input").fill("مقر المركز");
        page.locator("#convocation-plan").click();
        Locator row = page.locator(".convocations tbody tr").first();
        assertThat(row).containsText(day + " 09:30");
        assertThat(page.locator("#next-step")).containsText(nextStep(language));
        row.locator(".to-sent").click();
        assertThat(row).containsText(text(language, "beneficiaries.ConvocationState.SENT"));
        row.locator(".to-confirmed").click();
        assertThat(row).containsText(text(language, "beneficiaries.ConvocationState.CONFIRMED"));
        assertThat(page.locator("#next-step", new Page.LocatorOptions().setHasText(nextStep(language))))
                .hasCount(0);
        checkHere();
        shot("contacts", language);
    }

    private String nextStep(Language language) {
        return text(language, "beneficiaries.contacts.next", LocalDate.now().plusDays(3));
    }

    private void choose(String select, String item) {
        page.locator(select).click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(item))
                .last()
                .click();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePhoneIsShownForAReasonAndCanBeDialled(Language language) {
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/" + someone(2), language);
        assertThat(page.locator("#call-phone")).hasCount(0);
        page.locator("#reveal-phone").click();
        page.locator("#reason input").fill(language.arabic() ? "تأكيد الحضور" : "Confirmer la venue");
        page.locator("#reveal").click();
        assertThat(page.locator("#reason")).hasCount(0);
        assertThat(page.locator("#call-phone")).hasAttribute("href", Pattern.compile("tel:\\+212\\d{9}"));
        org.assertj.core.api.Assertions.assertThat(
                        jdbc.queryForObject("select count(*) from audit_entry where act = 'phoneShown'", Integer.class))
                .isPositive();
        page.keyboard().press("Alt+j");
        assertThat(page.locator("#call-phone")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTimeLineIsNarrowedInTheAddress(Language language) {
        login(DemoAccount.CASEWORKER, language);
        UUID person = equipped();
        open("beneficiaries/" + person, language);
        page.locator(".page-tabs a", new Page.LocatorOptions().setHasText(text(language, "beneficiaries.timeline")))
                .click();
        settle();
        assertThat(page).hasURL(Pattern.compile(".*tab=timeline.*"));
        for (String part : List.of("BEFORE", "DAY", "AFTER", "TO_COME"))
            assertThat(page.locator(".timeline")).containsText(text(language, "beneficiaries.TimelinePart." + part));
        shot("timeline", language);
        Locator visits = page.locator(
                ".kind-chip", new Page.LocatorOptions().setHasText(text(language, "beneficiaries.TimelineKind.VISIT")));
        visits.click();
        assertThat(visits).hasAttribute("aria-pressed", "true");
        assertThat(page).hasURL(Pattern.compile(".*tab=timeline&kind=visit.*"));
        assertThat(page.locator(".timeline li.kind-contact")).hasCount(0);
        page.reload();
        settle();
        assertThat(page.locator(".timeline li.kind-visit").first()).isVisible();
        assertThat(page.locator(".timeline li.kind-ceremony")).hasCount(0);
        checkHere();
        var download =
                page.waitForDownload(() -> page.locator("#print-timeline").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                .matches("idmaj-\\d+-\\d{4}-\\d\\d-\\d\\d-" + language.code() + "\\.pdf");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTabFitsAndThePageOfPeopleToCallToo(Language language) {
        login(DemoAccount.CASEWORKER, language);
        UUID person = equipped();
        for (String tab : List.of("overview", "project", "equipment", "visits", "contacts", "timeline")) {
            open("beneficiaries/" + person + "?tab=" + tab, language);
            checkHere();
            shot(tab, language);
        }
        open("", language);
        page.locator(".work a[href='beneficiaries/calls']").click();
        page.waitForURL("**/beneficiaries/calls");
        settle();
        assertThat(page.locator("tbody tr").first()).isVisible();
        checkHere();
        shot("calls", language);
    }

    @Test
    void someoneOfAnotherCentreIsNotFound() {
        login(DemoAccount.CASEWORKER, Language.AR);
        UUID elsewhere = jdbc.queryForObject(
                "select id from beneficiary where centre_id <> (select centre_id from account where username = 'caseworker') limit 1",
                UUID.class);
        open("beneficiaries/" + elsewhere + "?tab=timeline");
        assertThat(page.locator("main")).containsText(text(Language.AR, "shell.notFound.title"));
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

    /** For people to look at, where they are asked for. */
    private void shot(String name, Language language) {
        if (System.getProperty("idmaj.shots") == null) return;
        for (int width : new int[] {DESK, PHONE}) {
            width(width);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "screenshots",
                                    "person-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        width(DESK);
    }

    /** One of today's ceremony, whose people nobody else's test touches. */
    private UUID someone(int number) {
        return jdbc.queryForList("""
                        select l.beneficiary_id from distribution_line l join ceremony c on c.id = l.ceremony_id
                        join beneficiary b on b.id = l.beneficiary_id
                        where c.alias = 'sidi-bernoussi' and b.phone_masked <> '' order by l.position""", UUID.class).get(number);
    }

    /** Someone with a before, a day and an after. */
    private UUID equipped() {
        return jdbc.queryForList("""
                        select v.beneficiary_id from follow_up_visit v join phone_call c on c.beneficiary_id = v.beneficiary_id
                        where v.state = 'DONE' order by v.beneficiary_id limit 1""", UUID.class).getFirst();
    }
}
