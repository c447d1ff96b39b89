package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A barber's project in Arabic: figures, needs from the kit, a substitute; then the fit and the break-even in French. */
class FeasibilityScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    BeneficiaryService people;

    @Autowired
    LifeProjectService projects;

    @Autowired
    FeasibilityService feasibility;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProjectIsMadeReadyInArabicAndReadInFrench() {
        UUID project = barber("QH612345", "سعيد الراضي", "Said ERRADI");
        Language ar = Language.AR;
        login(DemoAccount.CASEWORKER, ar);
        open("life-projects/" + project + "?tab=feasibility");
        assertThat(page.locator("#fit")).containsText("دبلوم الحلاقة");
        assertThat(page.getByText(text(ar, "lifeprojects.feasibility.figuresMissing")))
                .isVisible();
        // The nearest note of the centre is proposed, quoted with its source and date.
        assertThat(page.locator(".market-note").first()).containsText("زيارة ميدانية");
        checkHere("empty-form");
        choose("lifeprojects.feasibility.premises", "lifeprojects.Premises.TO_RENT");
        fill("lifeprojects.feasibility.address", "زنقة السوق، رقم 12");
        fill("lifeprojects.feasibility.rent", "1500");
        choose("lifeprojects.feasibility.power", "lifeprojects.Power.THREE_PHASE");
        choose("lifeprojects.feasibility.supply", "lifeprojects.PowerSupply.MISSING");
        choose("lifeprojects.feasibility.licence", "lifeprojects.Licence.MISSING");
        fill("lifeprojects.feasibility.licenceName", "رخصة جماعية");
        fill("lifeprojects.feasibility.price", "٣٠");
        fill("lifeprojects.feasibility.unitCost", "5");
        fill("lifeprojects.feasibility.units", "200");
        fill("lifeprojects.feasibility.own", "7 000");
        // 1.500 of rent over a margin of 25: sixty cuts, and what is typed shows before it is saved.
        assertThat(page.locator("#finding")).containsText("60");
        page.locator("#save-feasibility").click();
        told("lifeprojects.feasibility.saved");
        assertThat(page.locator("#fit")).containsText("رخصة جماعية");
        assertThat(page.locator(".fit .chip").filter(has(text(ar, "lifeprojects.FitFlag.LICENCE"))))
                .isVisible();
        assertThat(page.locator(".fit .chip").filter(has(text(ar, "lifeprojects.FitFlag.POWER"))))
                .isVisible();
        checkHere("filled");

        needsFromTheKit(project);

        open("life-projects/" + project + "?tab=feasibility", Language.FR);
        assertThat(page.locator("#fit")).containsText("correspond au métier du projet");
        assertThat(page.locator("#fit")).containsText("manque");
        assertThat(page.locator("#finding")).containsText("60 unités vendues");
        assertThat(page.locator(".break-even"))
                .containsText(text(Language.FR, "lifeprojects.feasibility.recovery.months", 2));
        assertThat(page.locator("svg[role=img]")).hasAttribute("viewBox", "0 0 360 230");
        checkHere("filled-fr");

        // With the list whole again but one thing unanswered, the committee is out of reach; then it is not.
        open("life-projects/" + project + "?tab=feasibility", ar);
        fill("lifeprojects.feasibility.licenceName", "");
        page.locator("#save-feasibility").click();
        told("lifeprojects.feasibility.saved");
        String submit = text(ar, "lifeprojects.moveTo", text(ar, "lifeprojects.ProjectState.SUBMITTED"));
        page.locator(".page-header vaadin-button").filter(has(submit)).click();
        assertThat(page.locator("main [role=alert]").first()).containsText(text(ar, "lifeprojects.Gap.LICENCE_NAME"));
        fill("lifeprojects.feasibility.licenceName", "رخصة جماعية");
        page.locator("#save-feasibility").click();
        told("lifeprojects.feasibility.saved");
        page.locator(".page-header vaadin-button").filter(has(submit)).click();
        assertThat(page.locator(".page-header .chip").first())
                .containsText(text(ar, "lifeprojects.ProjectState.SUBMITTED"));
        open("life-projects/" + project + "?tab=feasibility");
        assertThat(page.locator("#save-feasibility")).hasCount(0);
        assertThat(page.locator(".fit")).containsText("دبلوم الحلاقة");
        checkHere("submitted");
    }

    private void needsFromTheKit(UUID project) {
        Language ar = Language.AR;
        open("life-projects/" + project + "?tab=needs");
        button(text(ar, "lifeprojects.needs.fromKit")).click();
        Locator preview = page.locator("vaadin-dialog .data-table tbody tr");
        assertThat(preview).hasCount(10);
        assertThat(preview.first()).containsText(text(ar, "lifeprojects.Effect.ADDED"));
        checkHere("kit");
        page.locator("#apply-kit").click();
        assertThat(page.locator(".needs tbody tr:has(.need-acts)")).hasCount(10);
        page.locator(".need-acts").last().getByRole(AriaRole.BUTTON).first().click();
        choose("lifeprojects.needs.priority", "lifeprojects.NeedPriority.OPTIONAL");
        Locator substitutes = page.getByLabel(text(ar, "lifeprojects.needs.substitutes"));
        substitutes.fill("مراه");
        page.locator("vaadin-multi-select-combo-box-item").first().click();
        page.keyboard().press("Tab");
        page.locator("vaadin-dialog textarea").fill("للتعريف بالمحل");
        checkHere("need");
        page.locator("#save-need").click();
        Locator last = page.locator(".needs tbody tr:has(.need-acts)").last();
        assertThat(last).containsText(text(ar, "lifeprojects.NeedPriority.OPTIONAL"));
        assertThat(last).containsText("مرآة");
        assertThat(last).containsText("للتعريف بالمحل");
        last.locator(".need-acts").getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator(".needs tbody tr:has(.need-acts)")).hasCount(9);
        button(text(ar, "lifeprojects.needs.putBack")).click();
        assertThat(page.locator(".needs tbody tr:has(.need-acts)")).hasCount(10);
        assertThat(page.locator(".needs tbody tr:has(.need-acts)").last()).containsText("للتعريف بالمحل");
        checkHere("needs");
    }

    @Test
    void theSlowerOfTwoEditorsIsToldAndKeepsTheInput() {
        UUID project = barber("QH612346", "جواد الناجي", "Jaouad NAJI");
        login(DemoAccount.CASEWORKER, Language.FR);
        open("life-projects/" + project + "?tab=feasibility");
        field("lifeprojects.feasibility.words", Language.FR).fill("Clients du quartier");
        CeremonyCast.signIn(Role.CASE_WORKER, "faster");
        feasibility.save(project, 0, otherWords());
        page.locator("#save-feasibility").click();
        Locator told = page.locator("[role=alert].error-summary");
        assertThat(told).containsText("faster");
        assertThat(told).containsText(text(Language.FR, "lifeprojects.feasibility.words"));
        assertThat(field("lifeprojects.feasibility.words", Language.FR)).hasValue("Clients du quartier");
        checkHere("overtaken");
        page.locator("#save-feasibility").click();
        told("lifeprojects.feasibility.saved", Language.FR);
        open("life-projects/" + project + "?tab=feasibility");
        assertThat(field("lifeprojects.feasibility.words", Language.FR)).hasValue("Clients du quartier");
    }

    @Test
    void aNoteIsFoundByItsTradeAndWrittenAnew() {
        login(DemoAccount.CASEWORKER, Language.AR);
        open("life-projects/market?trade=PHONE_REPAIR");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(page.locator(".card")).containsText(text(Language.AR, "lifeprojects.market.stale"));
        open("life-projects/market");
        checkHere("market");
        open("life-projects/market?trade=PASTRY");
        button(text(Language.AR, "lifeprojects.market.writeAnew")).click();
        fill("lifeprojects.market.competitors", "١٣");
        checkHere("note");
        page.locator("#save-note").click();
        told("lifeprojects.market.saved");
        assertThat(page.locator(".card")).containsText(text(Language.AR, "lifeprojects.market.competitors.count", 13));
        page.locator(".card vaadin-details-summary").click();
        assertThat(page.locator(".card vaadin-details .market-note"))
                .containsText(text(Language.AR, "lifeprojects.market.competitors.count", 12));
        context.clearCookies();
        login(DemoAccount.APPROVER, Language.FR);
        open("life-projects/market");
        assertThat(page.getByText(text(Language.FR, "lifeprojects.market.writeAnew")))
                .hasCount(0);
        checkHere("market-reader");
    }

    private UUID barber(String cin, String arabic, String latin) {
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        UUID centre = jdbc.queryForObject("select centre_id from account where username = 'caseworker'", UUID.class);
        UUID person = people.register(new BeneficiaryDraft(
                new PersonName(arabic, latin),
                new NationalId(cin),
                null,
                null,
                null,
                "",
                "06.141.01.51",
                centre,
                "دبلوم الحلاقة"));
        UUID project = projects.start(person, new LocalizedText("محل حلاقة", "Salon de coiffure"), "BARBER", List.of());
        for (ProjectState step :
                List.of(ProjectState.DIAGNOSED, ProjectState.IN_QUALIFICATION, ProjectState.FEASIBILITY))
            new ProjectCast(application).move(project, step);
        SecurityContextHolder.clearContext();
        return project;
    }

    private static Feasibility otherWords() {
        var so = Feasibility.EMPTY;
        return new Feasibility(
                null,
                "Autre raison",
                null,
                "",
                null,
                "",
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                so.costs());
    }

    private void checkHere(String name) {
        // Fields and notices that appear have done so.
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width != 320) picture(name + "-" + width);
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "feasibility-" + name + ".png")));
    }

    private void choose(String labelKey, String optionKey) {
        field(labelKey, Language.AR).click();
        page.locator("vaadin-select-item")
                .filter(has(text(Language.AR, optionKey)))
                .first()
                .click();
        settle();
    }

    private void fill(String labelKey, String value) {
        Locator field = field(labelKey, Language.AR);
        field.fill(value);
        field.press("Tab");
        settle();
    }

    private Locator field(String labelKey, Language language) {
        return page.getByLabel(text(language, labelKey)).first();
    }

    private Locator button(String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }

    private void told(String key) {
        told(key, Language.AR);
    }

    private void told(String key, Language language) {
        assertThat(page.locator("vaadin-notification-card").last()).containsText(text(language, key));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
