package ma.idmaj.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.lifeprojects.pathway.Pathway;
import ma.idmaj.lifeprojects.pathway.PathwayState;
import ma.idmaj.lifeprojects.pathway.ResponsibleSide;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.util.UUID;

/** A life project from a person's page to its qualification, written in Arabic and read in French. */
class PathwaysTest extends BrowserTest {

    private static final Language AR = Language.AR;
    private static final Language FR = Language.FR;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aProjectIsOpenedDiagnosedAndQualifiedInArabicAndReadInFrench() {
        login(DemoAccount.CASEWORKER, AR);
        open("beneficiaries/" + someoneWithoutAProject() + "?tab=project");
        page.getByText(text(AR, "lifeprojects.start")).last().click();
        page.waitForURL("**/life-projects/new?person=*");
        settle();
        // Opened with nothing chosen: told what is lacking, nothing lost.
        press("lifeprojects.start.open");
        PlaywrightAssertions.assertThat(page.locator(".error-summary"))
                .containsText(text(AR, "lifeprojects.tradeMissing"));
        checkHere("start-refused");
        choose("lifeprojects.trade", "حلاقة الرجال");
        PlaywrightAssertions.assertThat(page.locator(".kit-items li").first()).isVisible();
        checkHere("start");
        press("lifeprojects.start.open");
        page.waitForURL("**/life-projects/*?tab=diagnosis");
        settle();
        checkHere("opened");

        // A move before the diagnosis is refused, names the pathways and leads to them.
        press("lifeprojects.moveTo", label(ProjectState.DIAGNOSED));
        Locator missing = page.locator("main [role=alert]");
        for (Pathway pathway : Pathway.values())
            PlaywrightAssertions.assertThat(missing).containsText(label(pathway));
        checkHere("refused");
        missing.locator("a").click();
        settle();

        for (Pathway pathway : Pathway.values()) look(pathway);
        sees("lifeprojects.pathway.progress", 7, 7);
        plan("زيارة المحل المقترح");
        PlaywrightAssertions.assertThat(page.locator("main dl")).containsText("زيارة المحل المقترح");
        checkHere("diagnosed");

        page.locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(text(AR, "lifeprojects.qualification")))
                .click();
        settle();
        refer("تكوين تكميلي في الحلاقة");
        checkHere("qualification");

        press("lifeprojects.moveTo", label(ProjectState.DIAGNOSED));
        PlaywrightAssertions.assertThat(page.locator("main [aria-current=step]"))
                .hasText(label(ProjectState.DIAGNOSED));
        press("lifeprojects.moveTo", label(ProjectState.IN_QUALIFICATION));
        PlaywrightAssertions.assertThat(page.locator("main [aria-current=step]"))
                .hasText(label(ProjectState.IN_QUALIFICATION));
        // Training is lacking and none has been completed.
        press("lifeprojects.moveTo", label(ProjectState.FEASIBILITY));
        PlaywrightAssertions.assertThat(missing).containsText(text(AR, "lifeprojects.qualification.noneCompleted"));

        String project = page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
        open("life-projects/" + project + "?tab=diagnosis", FR);
        for (String words : new String[] {
            text(FR, EnumLabels.key(ProjectState.IN_QUALIFICATION)),
            text(FR, EnumLabels.key(ResponsibleSide.PARTNER)),
            text(FR, EnumLabels.key(PathwayState.GAP)),
            "زيارة المحل المقترح"
        }) PlaywrightAssertions.assertThat(page.locator("main")).containsText(words);
        checkHere("diagnosed-fr");
        open("life-projects/" + project + "?tab=qualification", FR);
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("Entraide nationale");
        checkHere("qualification-fr");
        page.getByText(text(FR, "lifeprojects.withdraw")).first().click();
        settle();
        Locator withdrawal = page.locator("vaadin-dialog[opened]");
        withdrawal
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(text(FR, "lifeprojects.withdraw")))
                .click();
        PlaywrightAssertions.assertThat(withdrawal).containsText(text(FR, "lifeprojects.withdrawReasonMissing"));
        checkHere("withdraw-fr");
    }

    @Test
    void whatIsDueLeadsFromHomeToItsProject() {
        login(DemoAccount.CASEWORKER, AR);
        page.locator(".work a[href='life-projects/actions']").click();
        page.waitForURL("**/life-projects/actions");
        settle();
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(text(AR, "lifeprojects.overdue"));
        checkHere("actions");
        int due = page.locator("main tbody tr").count();
        page.locator("main tbody tr vaadin-button").last().click();
        settle();
        checkHere("done-dialog");
        press("lifeprojects.confirm");
        PlaywrightAssertions.assertThat(page.locator("main tbody tr")).hasCount(due - 1);
        page.locator("main td .row-link").first().click();
        page.waitForURL("**/life-projects/*?tab=diagnosis");
        settle();
        sees("lifeprojects.nextAction");
        checkHere("demo-diagnosis");
        page.locator("vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText(text(AR, "lifeprojects.qualification")))
                .click();
        settle();
        checkHere("demo-qualification");
    }

    private void look(Pathway pathway) {
        page.getByLabel(text(AR, "lifeprojects.pathway.look") + " · " + label(pathway))
                .click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        PlaywrightAssertions.assertThat(dialog).hasCount(1);
        boolean training = pathway == Pathway.TRAINING;
        if (training) {
            // Saved with nothing chosen: the field says what is lacking.
            press("lifeprojects.save");
            PlaywrightAssertions.assertThat(dialog).containsText(text(AR, "lifeprojects.pathway.choose"));
        }
        select(dialog, "lifeprojects.pathway.state", label(training ? PathwayState.GAP : PathwayState.FINE));
        if (training) {
            press("lifeprojects.save");
            PlaywrightAssertions.assertThat(dialog).containsText(text(AR, "lifeprojects.pathway.chooseSide"));
            select(dialog, "lifeprojects.pathway.side", label(ResponsibleSide.PARTNER));
            dialog.locator("textarea").fill("ينقص تكوين في الحلاقة العصرية");
            checkHere("dialog");
        }
        press("lifeprojects.save");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
        settle();
    }

    private void plan(String what) {
        press("lifeprojects.action.add");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-text-field input").fill(what);
        select(dialog, "lifeprojects.pathway", label(Pathway.PREMISES));
        select(dialog, "lifeprojects.action.owner", text(AR, "lifeprojects.action.thePerson"));
        press("lifeprojects.save");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
        settle();
    }

    private void refer(String reason) {
        press("lifeprojects.referral.add");
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-combo-box input").fill("التعاون الوطني");
        page.locator("vaadin-combo-box-item").first().click();
        select(dialog, "lifeprojects.pathway", label(Pathway.TRAINING));
        dialog.locator("textarea").fill(reason);
        press("lifeprojects.save");
        PlaywrightAssertions.assertThat(dialog).hasCount(0);
        settle();
    }

    private void select(Locator dialog, String labelKey, String choice) {
        dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(text(AR, labelKey)))
                .first()
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(choice))
                .first()
                .click();
    }

    private void choose(String labelKey, String choice) {
        page.getByLabel(text(AR, labelKey)).fill(choice);
        page.locator("vaadin-combo-box-item").first().click();
        settle();
    }

    private void press(String key, Object... values) {
        page.locator("vaadin-button:visible")
                .filter(new Locator.FilterOptions().setHasText(text(AR, key, values)))
                .last()
                .click();
        settle();
    }

    private String label(Enum<?> constant) {
        return text(AR, EnumLabels.key(constant));
    }

    private void sees(String key, Object... values) {
        PlaywrightAssertions.assertThat(page.locator("main")).containsText(text(AR, key, values));
    }

    /** A person of the case worker's centre. */
    private UUID someoneWithoutAProject() {
        return jdbc.queryForObject("""
                select b.id from beneficiary b join account u on u.username = 'caseworker' and u.centre_id = b.centre_id
                where b.merged_into is null and b.name_latin <> '' and b.training <> ''
                  and not exists (select 1 from life_project p where p.beneficiary_id = b.id)
                order by b.file_number limit 1""", UUID.class);
    }

    private void checkHere(String name) {
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width != 320) picture(name + "-" + width);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
            if (scheme == ColorScheme.DARK) picture(name + "-dark");
        }
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "pathways-" + name + ".png")));
    }
}
