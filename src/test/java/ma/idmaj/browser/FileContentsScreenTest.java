package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;

/** A person's file is filled on a telephone in Arabic and read in French; what is not a photo or paper is told so. */
class FileContentsScreenTest extends BrowserTest {

    private static final String DIPLOMA = "دبلوم الخياطة العصرية";
    private static final String LICENCE = "رخصة السياقة صنف ج";

    @Autowired
    BeneficiaryService people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aFileIsFilledInArabicAndReadInFrench() throws IOException {
        UUID file = register();
        login(DemoAccount.CASEWORKER, Language.AR);
        width(PHONE);
        open("beneficiaries/" + file);
        background();
        documents();

        open("beneficiaries/" + file, Language.FR);
        tab(Language.FR, "beneficiaries.background.tab");
        assertThat(page.locator(".tab-content")).containsText(DIPLOMA);
        sees(Language.FR, "beneficiaries.BackgroundKind.LICENCE");
        sees(Language.FR, "beneficiaries.StudyLevel.TECHNICIAN");
        sees(Language.FR, "beneficiaries.background.expired");
        check();
        tab(Language.FR, "beneficiaries.contents.tab");
        sees(Language.FR, "beneficiaries.ConsentAnswer.GIVEN");
        sees(Language.FR, "beneficiaries.PaperKind.LEASE");
        sees(Language.FR, "beneficiaries.photo.elsewhere");
        check();
        picture("contents-fr-390", PHONE);
        picture("contents-fr-1280", DESK);
    }

    private void background() {
        tab(Language.AR, "beneficiaries.background.tab");
        sees(Language.AR, "beneficiaries.background.none.title");
        page.locator("#add-background").click();
        page.locator("#save-background").click();
        assertThat(page.locator("vaadin-dialog"))
                .containsText(text(Language.AR, "beneficiaries.background.titleMissing"));
        choose("#kind", "beneficiaries.BackgroundKind.TRAINING");
        page.locator("#title-ar input").fill(DIPLOMA);
        page.locator("#issuer input").fill("معهد التكوين");
        choose(
                "vaadin-select:has-text('" + text(Language.AR, "beneficiaries.background.field.level") + "')",
                "beneficiaries.StudyLevel.TECHNICIAN");
        check();
        picture("background-dialog-ar-390", PHONE);
        page.locator("#save-background").click();
        assertThat(page.locator(".tab-content")).containsText(DIPLOMA);

        page.locator("#add-background").click();
        choose("#kind", "beneficiaries.BackgroundKind.LICENCE");
        page.locator("#title-ar input").fill(LICENCE);
        page.locator("#expires-on input").fill("01/02/2020");
        page.locator("#expires-on input").press("Tab");
        page.locator("#save-background").click();
        assertThat(page.locator(".tab-content")).containsText(LICENCE);
        sees(Language.AR, "beneficiaries.background.expired");
        check();
        picture("background-ar-390", PHONE);
        picture("background-ar-1280", DESK);
    }

    private void documents() throws IOException {
        tab(Language.AR, "beneficiaries.contents.tab");
        sees(Language.AR, "beneficiaries.consent.needed");
        photo();
        paper();
        consent();
        check();
        picture("contents-ar-390", PHONE);
        picture("contents-ar-1280", DESK);
        theme(ColorScheme.DARK);
        picture("contents-ar-1280-dark", DESK);
        theme(ColorScheme.LIGHT);
    }

    private void photo() {
        send("#choose-photo", new FilePayload("photo.jpg", "image/jpeg", SampleFiles.svg()));
        refused("photo.jpg", "documents.files.noPicture");
        send("#choose-photo", new FilePayload("photo.png", "image/png", SampleFiles.pngBomb(50_000, 50_000)));
        refused("photo.png", "documents.files.tooManyPixels", 50);
        Response shown = page.waitForResponse(
                response -> "image/jpeg".equals(response.headerValue("content-type")),
                () -> send(
                        "#take-photo",
                        new FilePayload(
                                "IMG 1.jpg",
                                "image/jpeg",
                                SampleFiles.photographed(1200, 1600, 1, ByteOrder.LITTLE_ENDIAN))));
        Assertions.assertThat(shown.headerValue("cache-control")).contains("no-store");
        Assertions.assertThat(shown.headerValue("x-content-type-options")).isEqualTo("nosniff");
        Assertions.assertThat(shown.url()).doesNotContain("IMG", "photo");
        sees(Language.AR, "beneficiaries.photo.onFileOnly.hint");
        page.waitForFunction("() => document.querySelector('.person-photo img').naturalWidth === 450");
        Assertions.assertThat(page.locator("#take-photo vaadin-upload").evaluate("upload => upload.capture"))
                .isEqualTo("environment");
    }

    private void paper() throws IOException {
        page.locator("#attach-papers").click();
        send("#paper-files", new FilePayload("bail.pdf", "application/pdf", SampleFiles.pdf()));
        refused("bail.pdf", "beneficiaries.papers.kindFirst");
        choose("#paper-kind", "beneficiaries.PaperKind.LEASE");
        check();
        page.locator("#paper-files input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("bail.pdf", "application/pdf", SampleFiles.pdf()),
            new FilePayload("bail-2.png", "image/png", SampleFiles.picture("png", 60, 40))
        });
        assertThat(page.locator("vaadin-dialog")).containsText(text(Language.AR, "beneficiaries.papers.attached", 2));
        send("#paper-files", new FilePayload("bail-3.pdf", "application/pdf", SampleFiles.zip()));
        refused("bail-3.pdf", "beneficiaries.contents.noPaper");
        picture("papers-dialog-ar-390", PHONE);
        page.locator("#close-papers").click();
        // Two papers taken at once stand in the order they arrived: the PDF is one of them.
        Locator downloads = page.locator(
                ".contents-table vaadin-button",
                new Page.LocatorOptions().setHasText(text(Language.AR, "beneficiaries.papers.download")));
        assertThat(downloads).hasCount(2);
        var taken = new HashMap<String, byte[]>();
        for (Locator button : downloads.all()) {
            Download paper = page.waitForDownload(button::click);
            taken.put(paper.suggestedFilename(), Files.readAllBytes(paper.path()));
        }
        Assertions.assertThat(taken.keySet()).allMatch(name -> name.matches("idmaj-[0-9A-F]{8}\\.(pdf|jpg)"));
        Assertions.assertThat(taken.entrySet())
                .filteredOn(paper -> paper.getKey().endsWith(".pdf"))
                .singleElement()
                .satisfies(paper -> Assertions.assertThat(paper.getValue()).isEqualTo(SampleFiles.pdf()));
    }

    private void consent() {
        page.locator("#record-consent").click();
        assertThat(page.locator(".notice-text")).containsText("09-08");
        page.locator("#answer-data_processing vaadin-radio-button").first().click();
        page.locator("#answer-image vaadin-radio-button").first().click();
        page.locator("#answer-press_name vaadin-radio-button").last().click();
        page.locator("#save-consent").click();
        assertThat(page.locator("vaadin-dialog")).containsText(text(Language.AR, "beneficiaries.consent.paperMissing"));
        choose("#evidence", "beneficiaries.ConsentEvidence.SAID_ALOUD");
        page.locator("#witness input").fill("سعاد الشرقاوي");
        check();
        picture("consent-dialog-ar-390", PHONE);
        picture("consent-dialog-ar-1280", DESK);
        page.locator("#save-consent").click();
        assertThat(page.locator(".consent-panel"))
                .containsText(text(Language.AR, "beneficiaries.ConsentAnswer.REFUSED"));
        sees(Language.AR, "beneficiaries.photo.elsewhere");
    }

    private void tab(Language language, String key) {
        page.locator(".page-tabs a", new Page.LocatorOptions().setHasText(text(language, key)))
                .click();
        settle();
    }

    private void choose(String select, String labelKey) {
        page.locator(select).click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(text(Language.AR, labelKey)))
                .first()
                .click();
        settle();
    }

    private void send(String taker, FilePayload file) {
        page.locator(taker + " input[type=file]").setInputFiles(file);
    }

    private void refused(String name, String key, Object... values) {
        Locator notice = page.locator("vaadin-notification-card[theme~=error]");
        assertThat(notice).containsText(text(Language.AR, "ui.files.refusedOf", name, text(Language.AR, key, values)));
        notice.locator("vaadin-button").click();
        assertThat(notice).hasCount(0);
    }

    private void sees(Language language, String key) {
        assertThat(page.locator(".tab-content")).containsText(text(language, key));
    }

    private void check() {
        for (int width : new int[] {320, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        PageChecks.assertAccessible(page);
    }

    private void picture(String name, int width) {
        width(width);
        settle();
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", name + ".png"))
                        .setFullPage(!name.contains("dialog")));
        width(PHONE);
    }

    private UUID register() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "organiser",
                        "",
                        AuthorityUtils.createAuthorityList(
                                Role.CASE_WORKER.permissions().toArray(String[]::new))));
        try {
            var centre = jdbc.queryForObject("select centre_id from account where username = 'caseworker'", UUID.class);
            return people.register(new BeneficiaryDraft(
                    new PersonName("وداد بلفقيه", "Ouidad BELFKIH"),
                    null,
                    null,
                    null,
                    Sex.FEMALE,
                    "",
                    null,
                    centre,
                    ""));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
