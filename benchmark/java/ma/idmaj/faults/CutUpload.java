package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/**
 * The line is cut when half of a file has gone up: a photo, a paper, a list of people. Nothing of it is kept, in the database or
 * among temporary files, the page says in words that it did not arrive, and the same file sent again does.
 */
class CutUpload {

    private static final int SENT = 300_000;
    private static final int SIZE = 2_000_000;
    private static final String KEPT = "select (select count(*) from file_photo) + (select count(*) from file_paper)"
            + " + (select count(*) from people_import) + (select count(*) from people_import_row)"
            + " + (select count(*) from beneficiary) + (select count(*) from audit_entry where act not in ('signedIn', 'seen'))";

    @TempDir
    Path folder;

    @Test
    void keepsNothingOfHalfAFile() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Assumptions.assumeTrue(OpenBrowser.installed(), "no Chromium installed");
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port());
                var line = new CutLine(application.port());
                var browser = new OpenBrowser()) {
            String root = "http://127.0.0.1:" + line.port() + "/";
            Page page = browser.signedIn(root, "caseworker", Language.FR, 1280);
            page.navigate(root + "beneficiaries?view=all");
            String person = page.waitForFunction("() => [...document.querySelectorAll('main a')].map(a => a.href.split('?')[0])"
                            + ".find(to => /beneficiaries\\/[0-9a-f-]{36}$/.test(to))")
                    .jsonValue()
                    .toString();

            contents(page, browser, person);
            cut(page, browser, line, database, application, "photo", "#choose-photo",
                    new FilePayload("photo.png", "image/png", noise()));

            contents(page, browser, person);
            page.locator("#attach-papers").click();
            page.locator("#paper-kind").click();
            page.locator("vaadin-select-item").first().click();
            OpenBrowser.quiet(page);
            cut(page, browser, line, database, application, "paper", "#paper-files",
                    new FilePayload("bail.pdf", "application/pdf", paper()));

            page.navigate(root + "beneficiaries/import");
            OpenBrowser.quiet(page);
            cut(page, browser, line, database, application, "list", "#upload",
                    new FilePayload("liste.csv", "text/csv", list()));
            Told.line("%s", Trail.check(database));
        }
    }

    private static void contents(Page page, OpenBrowser browser, String person) {
        page.navigate(person);
        OpenBrowser.quiet(page);
        page.locator(".page-tabs a", new Page.LocatorOptions().setHasText(browser.text(page, "beneficiaries.contents.tab")))
                .click();
        PlaywrightAssertions.assertThat(page.locator("#attach-papers")).isVisible();
        OpenBrowser.quiet(page);
    }

    private void cut(
            Page page,
            OpenBrowser browser,
            CutLine line,
            DatabaseProcess database,
            ApplicationProcess application,
            String what,
            String taker,
            FilePayload file)
            throws IOException, InterruptedException, java.sql.SQLException {
        Set<Path> temporary = files(application.temporary());
        long kept = kept(database);
        var gone = line.cutAfter(SENT);
        page.locator(taker + " input[type=file]").setInputFiles(file);
        Until.met("the line is cut in the middle of a " + what, gone::isDone);
        PlaywrightAssertions.assertThat(page.locator("vaadin-notification-card").first())
                .containsText(browser.text(
                        page, what.equals("list") ? "intake.uploadFailed" : "ui.files.uploadFailed"));
        OpenBrowser.picture(page, "cut-" + what);
        assertThat(page.content()).doesNotContain("Exception", "at ma.idmaj");
        assertThat(kept(database)).as("rows kept of half a " + what).isEqualTo(kept);
        Until.met("no temporary file is left of half a " + what,
                () -> files(application.temporary()).equals(temporary));
        Told.line("%s: cut after %d of %d bytes; said in words, nothing kept", what, SENT, file.buffer.length);
    }

    private static long kept(DatabaseProcess database) throws java.sql.SQLException {
        try (Connection direct = DayFaultsTest.connect(database);
                var statement = direct.createStatement();
                var rows = statement.executeQuery(KEPT)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Set<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | java.io.UncheckedIOException changing) {
            return Set.of();
        }
    }

    /** A picture no compression makes small. */
    private static byte[] noise() throws IOException {
        var image = new BufferedImage(900, 800, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++) image.setRGB(x, y, random.nextInt());
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static byte[] paper() {
        return ("%PDF-1.4\n" + "% of no interest\n".repeat(SIZE / 17) + "%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] list() {
        return ("الاسم;CIN\n" + "مستفيد من اللائحة;QB123456\n".repeat(SIZE / 43)).getBytes(StandardCharsets.UTF_8);
    }
}
