package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.documents.pages.ScannedPages;
import ma.idmaj.papers.MadePaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** On a telephone: a paper is looked at, issued, and its code answered without log-in; a pile of scans is read. */
class PapersScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    PaperArchive archive;

    private Language language = Language.AR;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromThePreviewToTheCodeAndBackFromTheScanner(Language language) throws Exception {
        this.language = language;
        width(PHONE);
        login(DemoAccount.ORGANISER, language);
        String code = previewed();
        stacked();
        context.clearCookies();
        verified(code);
    }

    private String previewed() throws Exception {
        UUID line = UUID.randomUUID();
        open("test-paper-preview/" + line, language);
        drawn(".page-frame img");
        assertThat(page.locator("#page")).hasText(text(language, "papers.preview.page", 1, 2));
        page.locator("#page-on").click();
        assertThat(page.locator("#page")).hasText(text(language, "papers.preview.page", 2, 2));
        page.locator(".page-frame").press("Home");
        assertThat(page.locator("#page")).hasText(text(language, "papers.preview.page", 1, 2));
        page.locator("#closer").click();
        drawn(".page-frame img");
        looksRight("preview-draft");
        page.locator("#issue").click();
        assertThat(page.locator(".issued-facts")).isVisible();
        drawn(".page-frame img");
        looksRight("preview-issued");
        var download = page.waitForDownload(() -> page.locator("#download").click());
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        var paper = archive.issued("line", line).getFirst();
        assertThat(download.suggestedFilename()).isEqualTo(paper.fileName());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(archive.content("line", line, paper.id()));
        return paper.code();
    }

    private void stacked() {
        var cast = new CeremonyCast(application);
        UUID ceremony = cast.approved(1);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        var made =
                new MadePaper(PaperKind.GATE_LIST, "ceremony", ceremony, PaperLanguages.BOTH, 1, "list\t" + ceremony);
        var list = archive.issue(made.draft());
        var blank = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        byte[] pile = ScannedPages.pdf(
                List.of(
                        ScannedPages.of(archive.content("ceremony", ceremony, list.id()))
                                .getFirst(),
                        blank),
                0.6f);
        open("ceremonies/" + ceremony + "/close/scans", language);
        page.locator("#stack-file input[type=file]")
                .setInputFiles(new FilePayload("pile.pdf", "application/pdf", pile));
        // Each page is rendered and searched for its code.
        assertThat(page.locator(".stack-pages .card"))
                .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(page.locator(".stack-pages")).containsText(text(language, "ceremonies.PageState.NO_LINE"));
        assertThat(page.locator(".stack-pages")).containsText(text(language, "ceremonies.PageState.UNREAD"));
        looksRight("stack");
    }

    private void verified(String code) {
        open("verify", language);
        looksRight("verify-empty");
        page.locator("#code input").fill(code.toLowerCase().replaceAll("(.{4})", "$1 "));
        page.locator("#code input").press("Enter");
        assertThat(page.locator(".verified h2")).hasText(text(language, "papers.kind.HANDOVER_RECORD"));
        assertThat(page.locator("#open-paper")).hasCount(0);
        looksRight("verify-known");
        page.locator("#other-language").click();
        assertThat(page.locator(".verified h2")).hasText(text(language.other(), "papers.kind.HANDOVER_RECORD"));
        open("verify/NOSUCHCODE22", language);
        assertThat(page.getByText(text(language, "papers.verify.unknown")).first())
                .isVisible();
    }

    private void drawn(String image) {
        page.waitForFunction(
                "q => { const i = document.querySelector(q); return i && i.complete && i.naturalWidth > 0 }", image);
    }

    private void looksRight(String name) {
        PageChecks.assertAccessible(page);
        PageChecks.assertNoSidewaysScroll(page);
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/papers-" + name + "-" + language.code() + ".png")));
    }
}
