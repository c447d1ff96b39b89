package ma.idmaj.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A desk's day as it stands open in a real browser: which server it is at, and what becomes of it when that one dies. */
final class OpenDayPage implements AutoCloseable {

    private static final double PATIENCE = 120_000;
    private static final double A_WHILE = 15_000;

    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final String root;
    private final String day;

    /** Where there is a browser. */
    static Optional<OpenDayPage> open(int port, UUID ceremony) {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("IDMAJ_CHROMIUM")),
                        Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(chromium -> new OpenDayPage(chromium, port, ceremony));
    }

    private OpenDayPage(Path chromium, int port, UUID ceremony) {
        root = "http://127.0.0.1:" + port + "/";
        day = root + "ceremonies/" + ceremony + "/day";
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox")));
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(root + "login?lang=fr");
        logIn();
        page.navigate(day);
        shown();
    }

    /** By the balancer's cookie. */
    String server() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("idmaj-server"))
                .map(cookie -> "server-" + (cookie.value.equals("one") ? 1 : 2))
                .findFirst()
                .orElse("");
    }

    /** Waits a little whether the page asks for a log-in by itself, asks it again if not, logs in and goes on. @return how it went */
    String backAtTheDay() {
        boolean byItself = true;
        try {
            page.waitForURL(url -> url.contains("login"), new Page.WaitForURLOptions().setTimeout(A_WHILE));
        } catch (TimeoutError stayed) {
            byItself = false;
            page.navigate(day);
            page.waitForURL(url -> url.contains("login"));
        }
        logIn();
        boolean here = page.url().startsWith(day);
        if (!here) page.navigate(day);
        shown();
        return "its open day page asked for a log-in %s, was at the day again %s, now at %s"
                .formatted(
                        byItself ? "by itself" : "when it was loaded again",
                        here ? "at once" : "by its address",
                        server());
    }

    private void logIn() {
        page.locator("input[name=username]").fill("organiser");
        page.locator("input[type=password]").fill("idmaj-demo");
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
    }

    private void shown() {
        page.locator(".line-badge[data-line=connected]").first().waitFor();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
