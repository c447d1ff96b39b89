package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.documents.PaperReader;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The papers of a ceremony where they are asked for: the panel, a row's papers, the card of who has signed. */
class CeremonyPapersScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    DayService day;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void papersComeInTheLanguageThatIsChosen(Language language) throws IOException {
        UUID ceremony = served();
        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/close");
        var panel = page.locator("#ceremony-papers");
        assertThat(panel.locator("li")).hasCount(8);
        looksRight();
        picture("panel", language);
        choose(panel, 1);
        Assertions.assertThat(looked(panel.locator("#paper-gatelist"))).contains("لائحة الاستقبال عند المدخل");
        choose(panel, 2);
        Assertions.assertThat(looked(panel.locator("#paper-gatelist")))
                .contains("Liste d’accueil à l’entrée")
                .doesNotContain("BENALI");
        Assertions.assertThat(looked(panel.locator("#paper-register"))).contains("Registre des procès-verbaux");

        page.locator("#papers-1").click();
        var dialog = page.locator("vaadin-dialog[opened]").first();
        assertThat(dialog.locator("#paper-record")).isVisible();
        PageChecks.assertAccessible(page);
        picture("line", language);
        Assertions.assertThat(looked(dialog.locator("#paper-record")))
                .contains("محضر تسليم وتسلم التجهيزات")
                .contains("Procès-verbal de remise et de réception");
        choose(dialog, 2);
        Assertions.assertThat(looked(dialog.locator("#paper-engagement"))).contains("Engagement de non-cession");
        page.keyboard().press("Escape");

        open("ceremonies/" + ceremony + "/day?line=1");
        Assertions.assertThat(download(page.locator("#card-record"))).contains("Procès-verbal de remise");
        picture("card", language);
        looksRight();
    }

    private UUID served() {
        UUID ceremony = new CeremonyCast(application).approved(3);
        LineRow line = day.lines(ceremony).getFirst();
        day.checkIn(line.id(), line.version(), false);
        line = day.lines(ceremony).getFirst();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        return ceremony;
    }

    /** @param choice 0 for both languages, 1 Arabic, 2 French */
    private void choose(Locator choices, int choice) {
        choices.locator("#paper-languages input[type=radio]").nth(choice).check();
        settle();
    }

    /** Opened on the screen first, taken from there. */
    private String looked(Locator button) throws IOException {
        button.click();
        var preview = page.locator(".paper-preview");
        assertThat(preview.locator("img").first()).isVisible();
        String text = download(preview.locator("#download"));
        assertThat(preview).isVisible();
        page.keyboard().press("Escape");
        assertThat(preview).hasCount(0);
        return text;
    }

    private String download(Locator button) throws IOException {
        var file = page.waitForDownload(button::click);
        return PaperReader.text(Files.readAllBytes(file.path()));
    }

    private void picture(String name, Language language) {
        var file = Path.of("target", "screenshots", "ceremony-papers-" + name + "-" + language.code() + ".png");
        Pictures.take(page, new Page.ScreenshotOptions().setPath(file).setFullPage(true));
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
