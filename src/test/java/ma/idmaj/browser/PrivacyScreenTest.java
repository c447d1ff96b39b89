package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;

/** A request from its reception to its answer, a hold, and retention seen beforehand and run: in Arabic and in French. */
class PrivacyScreenTest extends BrowserTest {

    private static final Path PICTURES = Path.of("target", "privacy-pictures");

    @Autowired
    BeneficiaryService people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void aRequestIsAnsweredAndWhatHasDoneItsTimeGoes() {
        UUID person = person();
        login(DemoAccount.AUDITOR, Language.AR);
        assertThat(page.locator(".work a[href^='privacy']").first()).isVisible();
        open("privacy");
        look("requests", Language.AR);
        page.locator("#receive").click();
        page.locator("#save-request").click();
        assertThat(page.locator("#request-wish")).containsText(text(Language.AR, "privacy.requests.wishMissing"));
        page.locator("#request-person input").pressSequentially("tazarine");
        page.locator("vaadin-combo-box-item").first().click();
        page.locator("#request-wish textarea").fill("أريد نسخة من كل ما يحفظ عني.");
        look("receive", Language.AR);
        page.locator("#save-request").click();
        page.waitForURL(url -> url.contains("privacy/requests/"));
        settle();
        look("received", Language.AR);
        page.locator("#identify").click();
        page.locator("#save-identify").click();
        assertThat(page.locator("#dossier-ar")).isVisible();
        look("identified", Language.AR);
        var file = page.waitForDownload(() -> page.locator("#dossier-ar").click());
        Assertions.assertTrue(file.suggestedFilename().endsWith(".zip"), file.suggestedFilename());
        assertThat(page.locator(".facts .chip")).containsText(text(Language.AR, "privacy.RequestState.ANSWERED"));
        look("answered", Language.AR);

        open("privacy?standing=CLOSED", Language.FR);
        assertThat(page.locator("main")).containsText(text(Language.FR, "privacy.RequestState.ANSWERED"));
        look("closed", Language.FR);
        open("privacy/holds");
        page.locator("#set-hold").click();
        page.locator("#hold-person input").pressSequentially("tazarine");
        page.locator("vaadin-combo-box-item").first().click();
        page.locator("#hold-reason input").fill("Litige devant le tribunal");
        page.locator("#save-hold").click();
        assertThat(page.locator(".data-table")).containsText("Litige devant le tribunal");
        look("holds", Language.FR);

        open("privacy/retention");
        page.locator("#preview").click();
        assertThat(page.locator("#would-go")).isVisible();
        look("preview", Language.FR);
        page.locator("#run").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator(".reports vaadin-details").first())
                .containsText(text(Language.FR, "privacy.RunOutcome.DONE"));
        page.locator(".reports vaadin-details-summary").first().click();
        look("retention", Language.FR);
        open("privacy/retention", Language.AR);
        look("retention", Language.AR);
        open("privacy/holds", Language.AR);
        look("holds", Language.AR);
        open("privacy/notices", Language.AR);
        look("notices", Language.AR);
        page.locator("#write-NOTICE").click();
        look("notice", Language.AR);
        open("privacy/notices", Language.FR);
        look("notices", Language.FR);
        open("beneficiaries/" + person, Language.AR);
        assertThat(page.locator("main")).containsText(text(Language.AR, "privacy.forgetting.stop.hold"));
        look("person", Language.AR);
        // The call of three years ago has gone with the run; the person, held, is still there.
        Integer calls =
                jdbc.queryForObject("select count(*) from phone_call where called_by = 'privacy-test'", Integer.class);
        Assertions.assertEquals(0, calls);
    }

    /** Someone with a name of their own; a call of somebody else's, three years old, has done its time. */
    private UUID person() {
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        try {
            UUID id = people.register(new BeneficiaryDraft(
                    new PersonName("رقية تازارين", "Rkia TAZARINE"), null, null, null, Sex.FEMALE, "", null, null, ""));
            UUID other = people.register(new BeneficiaryDraft(
                    new PersonName("حدو تيويزي", "Haddou TIOUIZI"), null, null, null, Sex.MALE, "", null, null, ""));
            var longAgo = LocalDateTime.now(clock).minusYears(3);
            jdbc.update(
                    "insert into phone_call (id, beneficiary_id, called_at, called_by, recorded_at, purpose, outcome, version)"
                            + " values (?, ?, ?, 'privacy-test', ?, 'DIAGNOSIS', 'REACHED', 0)",
                    UUID.randomUUID(),
                    other,
                    longAgo,
                    longAgo);
            return id;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void look(String name, Language language) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320)
                Pictures.take(
                        page,
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(PICTURES.resolve(name + "-" + language.code() + "-" + width + ".png")));
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
    }
}
