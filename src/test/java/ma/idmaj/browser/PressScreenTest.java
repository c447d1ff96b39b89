package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.press.PressWritingService;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.stream.Collectors;

/** A press text from the first tick to the file that is sent: sectors, sentences, a statement, the second person. */
class PressScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PressWritingService writing;

    private UUID ceremony;
    private Language language = Language.AR;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheFiguresToTheFile(Language language) {
        this.language = language;
        ceremony = new CeremonyCast(application).approved(6);
        sectors();
        written();
        said();
        approved();
        sent();
    }

    private void sectors() {
        report(DemoAccount.ORGANISER);
        assertThat(page.locator("#check-sectors")).hasClass("fails");
        page.locator("#name-sectors").click();
        assertThat(page.locator("vaadin-dialog vaadin-select:visible")).hasCount(6);
        PageChecks.assertAccessible(page);
        page.keyboard().press("Escape");
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        writing.nameSectors(
                ceremony,
                writing.withoutSector(ceremony).stream()
                        .collect(Collectors.toMap(line -> line, line -> Sector.CRAFTS)));
        open("ceremonies/" + ceremony + "/report");
        assertThat(page.locator("#press .fails")).hasCount(0);
        looksRight();
    }

    private void written() {
        page.locator("#begin-press").click();
        assertThat(page.locator(".press-article")).hasCount(2);
        page.locator("#press-edit").click();
        Locator headline = page.locator("#headline-fr textarea");
        headline.fill("Une remise pour 12 personnes");
        page.locator("#save-press").click();
        assertThat(refusal()).containsText("12");
        looksRight();
        refusal().locator("vaadin-button").click();
        headline.fill("Des équipements pour [nombre de bénéficiaires] à [lieu]");
        page.locator("#save-press").click();
        assertThat(page.locator(".press-article[lang=fr-MA] h3"))
                .hasText("Des équipements pour 6 bénéficiaires à Maison des jeunes");
        assertThat(page.locator(".press-article[lang=ar-MA] h3")).containsText("6 مستفيدين");
    }

    private void said() {
        page.locator("#add-statement").click();
        page.locator("#speaker-kind").click();
        page.locator("vaadin-select-item[role=option]:visible").last().click();
        page.locator("#speaker-ar input").fill("رشيد بنجلون");
        page.locator("#said textarea").fill("بتعليمات سامية نرافق هذه المشاريع");
        page.locator("#consent-to input").fill("سعاد الشرقاوي");
        PageChecks.assertAccessible(page);
        page.locator("#save-statement").click();
        assertThat(refusal()).containsText("بتعليمات سامية");
        refusal().locator("vaadin-button").click();
        page.locator("#said textarea").fill("نرافق هذه المشاريع في الحي");
        page.locator("#save-statement").click();
        assertThat(page.locator("#statements li")).hasCount(1);
        assertThat(page.locator("#check-statements")).hasClass("fails");
        looksRight();
        page.locator("#press-submit").click();
        assertThat(page.locator("#press-takeBack")).isVisible();
    }

    private void approved() {
        report(DemoAccount.APPROVER);
        page.locator(".approve-statement").click();
        assertThat(page.locator("#check-statements")).hasClass("holds");
        page.locator("#press-approve").click();
        page.locator("[slot=confirm-button]:visible").click();
        assertThat(page.locator(".press-facts").first()).containsText(text(language, "ceremonies.PressState.APPROVED"));
        looksRight();
        open("ceremonies/formulas");
        looksRight();
    }

    private void sent() {
        report(DemoAccount.ORGANISER);
        var file = page.waitForDownload(() -> page.locator("#press-download").click());
        Assertions.assertThat(file.suggestedFilename()).endsWith("-before.txt");
        try {
            Assertions.assertThat(Files.readString(file.path()))
                    .contains("6 bénéficiaires", "6 مستفيدين", "رشيد بنجلون", "نرافق هذه المشاريع")
                    .doesNotContain("[", "\u2068", "القادري");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(DemoAccount account) {
        context.clearCookies();
        width(DESK);
        login(account, language);
        open("ceremonies/" + ceremony + "/report");
    }

    private Locator refusal() {
        return page.locator("vaadin-notification-card[theme=error]");
    }

    private void looksRight() {
        PageChecks.assertAccessible(page);
        for (int width : new int[] {320, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        width(DESK);
    }
}
