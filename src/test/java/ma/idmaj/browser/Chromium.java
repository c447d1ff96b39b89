package ma.idmaj.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser of a test run: the system's Chromium, started at the first test that needs it. Without one, browser
 * tests are skipped and say so; a failing test leaves a picture in {@code target/failures}.
 */
final class Chromium implements ExecutionCondition, AfterTestExecutionCallback {

    /** The one without a window first: it is the same engine and takes a quarter less time. */
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static boolean told;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) return ConditionEvaluationResult.enabled("Chromium found");
        String reason = "BROWSER TESTS SKIPPED: no Chromium at " + USUAL
                + "; install one or name it in the environment variable IDMAJ_CHROMIUM";
        if (!told) System.err.println(reason);
        told = true;
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) return;
        Page page = ((BrowserTest) context.getRequiredTestInstance()).page;
        String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
        Path picture = Path.of("target", "failures", name.replaceAll("[^\\p{L}\\d]+", "-") + ".png");
        if (page != null) page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        System.err.println("Picture of the failure: " + picture);
    }

    static Browser browser() {
        return Holder.BROWSER;
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("IDMAJ_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Holder {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            // As long as an action waits: a machine that is busy is not a page that is wrong.
            PlaywrightAssertions.setDefaultAssertionTimeout(BrowserTest.PATIENCE);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow());
            // Without a language of the system, Chromium calls a file with an Arabic name «download».
            var environment = new HashMap<>(System.getenv());
            environment.put("LC_ALL", "C.UTF-8");
            options.setEnv(environment);
            // Chromium refuses its sandbox to root, which containers run as.
            if ("root".equals(System.getProperty("user.name"))) options.setArgs(List.of("--no-sandbox"));
            var browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }
}
