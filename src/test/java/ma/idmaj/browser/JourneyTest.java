package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One person from registration to a funded project, in Arabic and through four people's hands; then the same file in French. */
class JourneyTest extends BrowserTest {

    private static final Language AR = Language.AR;
    private static final String NAME_AR = "رحمة الشرقاوي";
    private static final String NAME_LATIN = "Rahma CHERKAOUI";

    @Autowired
    Clock clock;

    @Test
    void fromRegistrationToAFundedProject() {
        login(DemoAccount.CASEWORKER, AR);
        String person = register();
        String project = openProject();
        for (Pathway pathway : Pathway.values()) findFine(pathway);
        for (ProjectState state :
                List.of(ProjectState.DIAGNOSED, ProjectState.IN_QUALIFICATION, ProjectState.FEASIBILITY)) moveTo(state);
        answerFeasibility(project);
        moveTo(ProjectState.SUBMITTED);

        as(DemoAccount.APPROVER);
        approve();

        as(DemoAccount.ORGANISER);
        open("life-projects/" + project);
        moveTo(ProjectState.FUNDED);

        context.clearCookies();
        login(DemoAccount.CASEWORKER, Language.FR);
        open("beneficiaries/" + person, Language.FR);
        assertThat(page.locator("h1")).hasText(NAME_LATIN);
        assertThat(page.locator("main")).containsText(text(Language.FR, EnumLabels.key(ProjectState.FUNDED)));
        assertThat(page.locator("main")).containsText("Coiffure hommes");
        open("life-projects/" + project, Language.FR);
        assertThat(page.locator("main [aria-current=step]"))
                .hasText(text(Language.FR, EnumLabels.key(ProjectState.FUNDED)));
        open("beneficiaries/" + person + "?tab=timeline", Language.FR);
        assertThat(page.locator("main")).containsText(text(Language.FR, EnumLabels.key(ProjectState.APPROVED)));
    }

    /** @return the id of the file */
    private String register() {
        open("beneficiaries/new");
        if (page.locator("#start").isVisible()) page.locator("#start").click();
        page.waitForURL("**/beneficiaries/registrations/*");
        settle();
        page.locator(".task-list a").first().click();
        settle();
        type("ui.name.ar", NAME_AR);
        type("ui.name.latin", NAME_LATIN);
        type("beneficiaries.field.cin", "BK774411");
        type("beneficiaries.field.birthDate", "06/05/1994");
        next();
        type("beneficiaries.field.phone", "0661 77 44 11");
        next();
        type("beneficiaries.registration.commune", "سيدي البرنوصي");
        while (page.locator("#send").count() == 0) {
            if (page.locator("#record-consent").count() > 0) consent();
            next();
        }
        page.locator("#send").click();
        page.waitForURL(url -> url.matches(".*/beneficiaries/[0-9a-f-]{36}"));
        settle();
        assertThat(page.locator("h1")).hasText(NAME_AR);
        return lastOfAddress();
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

    /** By the one next step of the person's page. */
    private String openProject() {
        open("life-projects/new?person=" + lastOfAddress());
        page.getByLabel(text(AR, "lifeprojects.trade")).fill("حلاقة الرجال");
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator(".kit-items li").first()).isVisible();
        press("lifeprojects.start.open");
        page.waitForURL("**/life-projects/*?tab=diagnosis");
        settle();
        return lastOfAddress();
    }

    private void findFine(Pathway pathway) {
        page.getByLabel(text(AR, "lifeprojects.pathway.look") + " · " + label(pathway))
                .click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(text(AR, "lifeprojects.pathway.state")))
                .first()
                .click();
        item(label(PathwayState.FINE));
        press("lifeprojects.save");
        assertThat(dialog).hasCount(0);
        settle();
    }

    private void answerFeasibility(String project) {
        open("life-projects/" + project + "?tab=feasibility");
        choose("lifeprojects.feasibility.premises", "lifeprojects.Premises.NONE_NEEDED");
        choose("lifeprojects.feasibility.power", "lifeprojects.Power.NONE");
        choose("lifeprojects.feasibility.licence", "lifeprojects.Licence.NOT_NEEDED");
        type("lifeprojects.feasibility.words", "طلبات يومية في الحي");
        type("lifeprojects.feasibility.price", "30");
        type("lifeprojects.feasibility.unitCost", "5");
        type("lifeprojects.feasibility.units", "200");
        type("lifeprojects.feasibility.own", "2000");
        page.locator("#save-feasibility").click();
        assertThat(page.getByText(text(AR, "lifeprojects.feasibility.saved")).first())
                .isVisible();
    }

    private void approve() {
        open("life-projects/committee");
        page.locator("#plan").click();
        page.locator("#held-on input").fill("%1$td/%1$tm/%1$tY".formatted(LocalDate.now(clock)));
        page.locator("#held-at input").fill("11:00");
        page.locator("#place-ar input").fill("قاعة الاجتماعات");
        page.locator("#place-fr input").fill("Salle de réunion");
        page.locator("#save").click();
        page.waitForURL(url -> url.matches(".*/committee/[0-9a-f-]{36}"));
        settle();
        page.locator("#addFiles").click();
        page.locator("vaadin-dialog input").first().fill("cherkaoui rahma");
        assertThat(page.locator("vaadin-dialog vaadin-item")).hasCount(1);
        page.locator("#choose-all").click();
        page.locator("#confirm-add").click();
        assertThat(page.locator(".agenda tbody tr")).hasCount(1);
        confirm("hold");
        page.locator("#approve").click();
        assertThat(page.locator("main")).containsText(text(AR, "lifeprojects.committee.allDecided"));
        confirm("close");
        assertThat(page.locator(".agenda tbody tr").first()).containsText(NAME_AR);
    }

    private void as(DemoAccount account) {
        context.clearCookies();
        login(account, AR);
    }

    private void moveTo(ProjectState state) {
        press("lifeprojects.moveTo", label(state));
        assertThat(page.locator("main [aria-current=step]")).hasText(label(state));
    }

    private void confirm(String act) {
        page.locator("#" + act).click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        settle();
    }

    private void next() {
        page.locator("#next").click();
        settle();
    }

    private void type(String key, String words) {
        String label = text(AR, key);
        var exact = new Page.GetByLabelOptions().setExact(true);
        Locator field = page.locator("input, textarea")
                .and(page.getByLabel(label, exact).or(page.getByLabel(label + " " + text(AR, "ui.optional"), exact)));
        field.fill(words);
        field.press("Tab");
    }

    private void choose(String key, String choice) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(text(AR, key)))
                .first()
                .click();
        item(text(AR, choice));
    }

    private void item(String words) {
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }

    private void press(String key, Object... values) {
        page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(text(AR, key, values)))
                .last()
                .click();
        settle();
    }

    private String lastOfAddress() {
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
    }

    private String label(Enum<?> constant) {
        return text(AR, EnumLabels.key(constant));
    }
}
