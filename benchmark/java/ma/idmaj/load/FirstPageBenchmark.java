package ma.idmaj.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;

import ma.idmaj.benchmark.BenchmarkPage;
import ma.idmaj.faults.LoadedServer;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Row 4 of the performance table: the first page in a browser that has never been there: how many requests, and how many
 * bytes on the line, as the browser's own network panel counts them.
 */
class FirstPageBenchmark {

    private static final List<String> USUAL = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium");

    @TempDir
    Path folder;

    /** @param milliseconds until the page has what it is waited for */
    private record Cold(int requests, long bytes, long milliseconds) {}

    @Test
    void firstPage() throws Exception {
        String browserPath = Stream.concat(Optional.ofNullable(System.getenv("IDMAJ_CHROMIUM")).stream(), USUAL.stream())
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("");
        Assumptions.assumeFalse(browserPath.isEmpty(), "no Chromium");
        var text = new StringBuilder("| | requests | kB | ms |\n|---|--:|--:|--:|\n");
        Optional<String> tryton = Optional.ofNullable(System.getenv("IDMAJ_TRYTON"))
                .map(address -> URI.create(address).resolve("/").toString());
        try (var server = new LoadedServer(folder, List.of("-Xmx1g"));
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(browserPath))
                                .setArgs(List.of("--no-sandbox")))) {
            // The server has been there before; the browser has not.
            cold(browser, server.root() + "login", "input[type=password]");
            Cold ours = cold(browser, server.root() + "login", "input[type=password]");
            row(text, "Idmaj", ours);
            if (tryton.isPresent()) {
                cold(browser, tryton.get(), "input");
                Cold theirs = cold(browser, tryton.get(), "input");
                row(text, "Tryton", theirs);
                text.append(String.format(
                        Locale.ROOT, "%nIdmaj’s page takes %.2f of Tryton’s bytes (goal: 1/3).", ours.bytes / (double) theirs.bytes));
            }
        }
        text.append(" The log-in page of each; bytes as they came over the line, headers with them.");
        BenchmarkPage.write("first", "The first page, cold (row 4)", text.toString(),
                "packaged application" + (tryton.isPresent() ? "; Tryton 6.0’s web client (tryton-sao)" : "; no peer"));
    }

    private static void row(StringBuilder text, String name, Cold cold) {
        text.append(String.format(Locale.ROOT, "| %s | %d | %,d | %,d |%n", name, cold.requests, cold.bytes / 1_000, cold.milliseconds));
    }

    private static Cold cold(Browser browser, String address, String waitedFor) {
        try (var context = browser.newContext()) {
            Page page = context.newPage();
            var line = context.newCDPSession(page);
            line.send("Network.enable");
            var counted = new Object() {
                int requests;
                long bytes;
            };
            line.on("Network.loadingFinished", event -> {
                counted.requests++;
                counted.bytes += event.get("encodedDataLength").getAsLong();
            });
            long start = System.nanoTime();
            page.navigate(address);
            page.waitForSelector(waitedFor);
            long taken = (System.nanoTime() - start) / 1_000_000;
            // What is fetched behind the page is fetched.
            page.waitForLoadState(LoadState.LOAD);
            page.waitForTimeout(1_500);
            assertThat(page.locator(waitedFor).count()).isPositive();
            return new Cold(counted.requests, counted.bytes, taken);
        }
    }
}
