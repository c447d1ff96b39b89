package ma.idmaj.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A test in a real browser against the running application with its demo data. All such classes share one application;
 * each test gets an empty browser (no cookies, nothing stored) and finds things by the words a person sees.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
@ExtendWith(Chromium.class)
public abstract class BrowserTest {

    protected static final int DESK = 1280;
    protected static final int PHONE = 390;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    /** How long an action or an assertion waits for what it wants, ms. */
    static final int PATIENCE = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Translations translations;

    /** Most tests' browser: what it has fetched and made ready of the application once, it has. One thread runs them all. */
    private static BrowserContext shared;

    /** Said by the browser when a page wants what its policy does not allow: no screen of ours may. */
    private final List<String> forbidden = new CopyOnWriteArrayList<>();

    protected BrowserContext context;
    protected Page page;

    private final Consumer<ConsoleMessage> listener = message -> {
        if (message.text().contains("Content Security Policy")) forbidden.add(message.text());
    };

    @BeforeEach
    void freshContext() {
        if (alone()) context = Chromium.browser().newContext(options());
        else context = shared == null ? shared = context() : shared;
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(listener);
        page = context.newPage();
    }

    @AfterEach
    void closeContext() {
        if (context != null && context == shared) empty(context);
        else if (context != null) context.close();
        assertThat(forbidden).as("what the page's own policy stopped").isEmpty();
    }

    private BrowserContext context() {
        var made = Chromium.browser().newContext(options());
        made.onClose(closed -> shared = null);
        return made;
    }

    /** Nothing of a test is left for the next but the application's own files. */
    private void empty(BrowserContext used) {
        used.offConsoleMessage(listener);
        used.pages().forEach(Page::close);
        used.clearCookies();
        Page nothing = used.newPage();
        var origin = new JsonObject();
        origin.addProperty("origin", address("").replaceFirst("/$", ""));
        origin.addProperty("storageTypes", "local_storage,indexeddb,service_workers,cache_storage");
        used.newCDPSession(nothing).send("Storage.clearDataForOrigin", origin);
        nothing.close();
    }

    /** Whether these tests want a browser of their own: those that cut its line or count what it fetches. */
    protected boolean alone() {
        return false;
    }

    /** A desktop browser of a Moroccan office, light; override for another. */
    protected Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("ar-MA")
                .setTimezoneId("Africa/Casablanca")
                .setColorScheme(ColorScheme.LIGHT)
                // What fades is measured half-way otherwise.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(DESK, 900);
    }

    protected void width(int pixels) {
        page.setViewportSize(pixels, pixels < 700 ? 844 : 900);
    }

    protected void theme(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Opens a path in a language and waits until the page has drawn itself. */
    protected void open(String path, Language language) {
        page.navigate(address(path) + (path.contains("?") ? "&" : "?") + "lang=" + language.code());
        settle();
    }

    protected void open(String path) {
        page.navigate(address(path));
        settle();
    }

    /**
     * Signs in and lands on the home page, in that language. The form is sent without being drawn: every test passes here, and
     * those of the log-in page fill it in ({@link #signIn}).
     */
    protected void login(DemoAccount account, Language language) {
        var requests = page.context().request();
        // The session remembers by what it was opened.
        String browser = (String) page.evaluate("navigator.userAgent");
        String form = requests.get(
                        address("login?lang=" + language.code()),
                        RequestOptions.create().setHeader("User-Agent", browser))
                .text();
        var token = TOKEN.matcher(form);
        assertThat(token.find()).as("log-in page with its token").isTrue();
        var answer = requests.post(
                address("login"),
                RequestOptions.create()
                        .setHeader("User-Agent", browser)
                        .setForm(FormData.create()
                                .set("_csrf", token.group(1))
                                .set("username", account.username())
                                .set("password", DemoAccount.PASSWORD)));
        assertThat(answer.url()).as("log-in of %s", account).doesNotContain("/login");
        open("", language);
    }

    /** Fills in the log-in page that is open and presses its button. */
    protected void signIn(DemoAccount account, Language language) {
        page.getByLabel(text(language, "shell.login.username")).fill(account.username());
        page.locator("input[type=password]").fill(DemoAccount.PASSWORD);
        page.locator("vaadin-login-form vaadin-button").first().click();
    }

    /** Waits until Vaadin has no request under way, its bar has gone and the fonts asked for are there. */
    protected void settle() {
        page.waitForFunction("""
                () => {
                    const clients = window.Vaadin?.Flow?.clients;
                    const bar = document.querySelector('.v-loading-indicator');
                    return clients && document.querySelector('main > *, .login')
                        && Object.values(clients).every(client => !client.isActive || !client.isActive())
                        && (!bar || bar.style.display === 'none');
                }
                """);
        // Fonts are asked for when text is first drawn: two frames later at the latest.
        page.evaluate("""
                () => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                    .then(() => document.fonts.ready).then(() => true)
                """);
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    protected String text(Language language, String key, Object... values) {
        return translations.text(language, key, values);
    }
}
