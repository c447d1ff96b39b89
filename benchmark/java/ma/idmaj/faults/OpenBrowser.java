package ma.idmaj.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser of people who are at their pages while something goes wrong. */
final class OpenBrowser implements AutoCloseable {

    static final int PATIENCE = 60_000;
    private static final Path PICTURES = Path.of("target", "screenshots");

    final Translations words = new Translations();
    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    OpenBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var options = new BrowserType.LaunchOptions().setExecutablePath(chromium().orElseThrow());
        if ("root".equals(System.getProperty("user.name"))) options.setArgs(List.of("--no-sandbox"));
        browser = playwright.chromium().launch(options);
    }

    static boolean installed() {
        return chromium().isPresent();
    }

    /** The page somebody sees who has just signed in. */
    Page signedIn(String root, String username, Language language, int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(root + "login?lang=" + language.code());
        page.getByLabel(words.text(language, "shell.login.username")).fill(username);
        page.locator("input[type=password]").fill("idmaj-demo");
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
        quiet(page);
        return page;
    }

    static Language language(Page page) {
        return Language.ofCode(page.evaluate("document.documentElement.lang.slice(0, 2)")
                        .toString())
                .orElseThrow();
    }

    String text(Page page, String key, Object... values) {
        return words.text(language(page), key, values);
    }

    /** No request is under way. */
    static void quiet(Page page) {
        page.waitForFunction("window.Vaadin?.Flow?.clients && document.querySelector('main > *')"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("faults-" + name + "-" + language(page).code() + "-"
                        + page.viewportSize().width + ".png")));
    }

    private static Optional<Path> chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("IDMAJ_CHROMIUM")),
                        Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
