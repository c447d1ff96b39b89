package ma.idmaj.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The database is away for a minute, then set to read only, with two people at their pages and desks at work: each reads so in their
 * language, keeps what they typed, never sees a trace, and goes on without loading anything anew.
 */
class DatabaseAway {

    private static final int SECONDS = Integer.getInteger("idmaj.faults.away", 60);
    private static final int PEOPLE = 60;
    private static final int DESKS = 2;

    @TempDir
    Path folder;

    private OpenBrowser browser;

    @Test
    void isSaidInTheReadersLanguageAndEndsByItself() throws Exception {
        Assumptions.assumeTrue(DatabaseProcess.installed(), "no MariaDB server installed");
        Assumptions.assumeTrue(OpenBrowser.installed(), "no Chromium installed");
        try (var database = new DatabaseProcess(folder);
                var application = new ApplicationProcess(folder, database.port());
                var opened = new OpenBrowser()) {
            browser = opened;
            MadeCeremony ceremony;
            try (Connection direct = DayFaultsTest.connect(database)) {
                ceremony = new MadeCeremony(direct, PEOPLE, DESKS);
            }
            String root = "http://127.0.0.1:" + application.port() + "/";
            Page arabic = typing(root, Language.AR, 1280);
            Page french = typing(root, Language.FR, 390);
            List<Page> pages = List.of(arabic, french);
            try (var desks = new WorkingDesks(application.port(), ceremony, DESKS)) {
                desks.answered(20);
                away(database, application, pages, root);
                desks.answered(40);
                readOnly(database, application, pages);
                desks.finish();
                try (Connection direct = DayFaultsTest.connect(database)) {
                    new DayTruth(ceremony, desks.answers).check(direct);
                }
            }
            Told.line("database away: %d people served once each. %s", PEOPLE, Trail.check(database));
        }
    }

    private void away(DatabaseProcess database, ApplicationProcess application, List<Page> pages, String root)
            throws Exception {
        long gone = System.nanoTime();
        database.kill();
        for (Page page : pages) name(page).pressSequentially("سعاد");
        for (Page page : pages) {
            noticed(page, "shell.database.away");
            OpenBrowser.picture(page, "away");
        }
        assertThat(application.up()).as("health").isFalse();
        // A page asked for meanwhile, in a window of its own.
        for (Page page : pages) {
            Page other = page.context().newPage();
            assertThat(other.navigate(root).status()).isEqualTo(503);
            PlaywrightAssertions.assertThat(other.locator("h1")).hasText(browser.text(page, "shell.database.title"));
            noTrace(other);
            OpenBrowser.picture(other, "away-page");
            other.close();
        }
        TimeUnit.NANOSECONDS.sleep(TimeUnit.SECONDS.toNanos(SECONDS) - (System.nanoTime() - gone));
        database.start();
        long back = System.nanoTime();
        for (Page page : pages) {
            over(page);
            // What was typed meanwhile is there, and has arrived: the next thing typed is answered.
            PlaywrightAssertions.assertThat(name(page)).hasValue("سعاد");
            OpenBrowser.quiet(page);
            noTrace(page);
        }
        for (Page page : pages) kept(page, "سعاد");
        Told.line("database away %d s: both pages went on by themselves, %s after it was back", SECONDS, Told.seconds(back));
    }

    private void readOnly(DatabaseProcess database, ApplicationProcess application, List<Page> pages) throws Exception {
        database.root("set global read_only = 1");
        for (Page page : pages) noticed(page, "shell.database.readOnly");
        assertThat(application.up()).as("health").isFalse();
        for (Page page : pages) {
            name(page).press("End");
            name(page).pressSequentially(" بنعلي");
            PlaywrightAssertions.assertThat(page.locator("vaadin-notification-card").first())
                    .containsText(browser.text(page, "shell.database.refused"));
            noTrace(page);
            OpenBrowser.picture(page, "read-only");
        }
        database.root("set global read_only = 0");
        long back = System.nanoTime();
        for (Page page : pages) {
            over(page);
            PlaywrightAssertions.assertThat(name(page)).hasValue("سعاد بنعلي");
            name(page).press("End");
            name(page).pressSequentially("ة");
            OpenBrowser.quiet(page);
        }
        for (Page page : pages) kept(page, "سعاد بنعلية");
        Told.line("read only: the notice went %s after it could be written again", Told.seconds(back));
    }

    /** A page of a registration with the field of a name. */
    private Page typing(String root, Language language, int width) {
        Page page = browser.signedIn(root, "caseworker", language, width);
        page.navigate(root + "beneficiaries/new");
        page.waitForFunction("document.querySelector('#start') || document.querySelector('.task-list a')");
        Locator start = page.locator("#start");
        if (start.count() > 0) start.click();
        page.waitForURL("**/beneficiaries/registrations/*");
        page.locator(".task-list a")
                .getByText(browser.words.text(language, "beneficiaries.registration.identity"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(name(page)).isVisible();
        OpenBrowser.quiet(page);
        return page;
    }

    private Locator name(Page page) {
        return page.getByLabel(browser.text(page, "ui.name.ar")).first();
    }

    private void noticed(Page page, String key) {
        PlaywrightAssertions.assertThat(page.locator(".database-notice.shown")).hasText(browser.text(page, key));
    }

    private static void over(Page page) {
        PlaywrightAssertions.assertThat(page.locator(".database-notice"))
                .hasText("", new LocatorAssertions.HasTextOptions().setTimeout(OpenBrowser.PATIENCE));
    }

    private static void noTrace(Page page) {
        assertThat(page.content()).doesNotContain("Exception", "java.sql", "at ma.idmaj");
    }

    /** Read in the browser's own field after loading the page anew: what the server has. */
    private void kept(Page page, String typed) {
        page.reload();
        PlaywrightAssertions.assertThat(name(page)).hasValue(typed);
        OpenBrowser.quiet(page);
    }
}
