package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.nio.file.Path;
import java.util.UUID;

/** The dialogs of a life project that other journeys pass by: opened, readable for all, left without a change. */
class ProjectDialogsTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void trainingsAndAnswersOfPartners(Language language) {
        login(DemoAccount.CASEWORKER, language);
        open("life-projects/" + projectWithAnOpenReferral() + "?tab=qualification", language);
        for (String key : new String[] {
            "lifeprojects.training.add", "lifeprojects.referral.accept", "lifeprojects.referral.refuse"
        }) {
            button(text(language, key)).first().click();
            looksRight(key, language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoPresentsAFile(Language language) {
        login(DemoAccount.ORGANISER, language);
        open("life-projects/committee/" + plannedSession(), language);
        page.locator("vaadin-button:has(vaadin-icon[icon='vaadin:user-card'])")
                .first()
                .click();
        looksRight("presenter", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void partnersOfTheFoundation(Language language) {
        login(DemoAccount.ADMIN, language);
        open("admin", language);
        assertThat(page.locator("main")).containsText(text(language, "accounts.partners"));
        atEveryWidth("partners", language);
    }

    private Locator button(String words) {
        return page.locator("vaadin-button:visible").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void looksRight(String name, Language language) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).hasCount(1);
        settle();
        atEveryWidth(name, language);
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        settle();
    }

    private void atEveryWidth(String name, Language language) {
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width != 320) picture(name + "-" + language.code() + "-" + width);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "dialogs-" + name + ".png")));
    }

    private UUID projectWithAnOpenReferral() {
        return jdbc.queryForObject("""
                select p.id from referral r join life_project p on p.id = r.life_project_id
                join beneficiary b on b.id = p.beneficiary_id
                join account u on u.username = 'caseworker' and u.centre_id = b.centre_id
                where r.state = 'SENT' and p.state not in ('REJECTED', 'WITHDRAWN', 'CEASED', 'SUSTAINED')
                order by p.id limit 1""", UUID.class);
    }

    private UUID plannedSession() {
        return jdbc.queryForObject("""
                select s.id from committee_session s join committee_line l on l.session_id = s.id
                where s.state = 'PLANNED' order by s.id limit 1""", UUID.class);
    }
}
