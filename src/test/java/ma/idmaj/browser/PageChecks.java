package ma.idmaj.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What must hold on every page: nothing sticks out sideways, nothing serious for assistive technology. */
public final class PageChecks {

    private static final String AXE = read("/vendor/axe-4.14.1.min.js");

    private PageChecks() {}

    public static void assertNoSidewaysScroll(Page page) {
        fitted(page);
        Object wider = page.evaluate("""
                () => {
                    const room = window.innerWidth;
                    if (document.documentElement.scrollWidth <= room) return [];
                    return [...document.querySelectorAll('body *')]
                        .filter(e => { const b = e.getBoundingClientRect(); return b.right > room + 1 || b.left < -1; })
                        .slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 40));
                }
                """);
        assertThat((List<?>) wider)
                .as("sticks out at %s px on %s", page.viewportSize().width, page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("page scrolls sideways: %s", page.url())
                .isEqualTo(0);
    }

    /** In no table does a button, a chip or a link stick out of its cell. */
    static void assertNothingCut(Page page) {
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('.data-table td')].flatMap(cell => {
                    const room = cell.getBoundingClientRect();
                    return [...cell.querySelectorAll('vaadin-button, a, .chip')].filter(e => e.offsetParent)
                        .filter(e => { const b = e.getBoundingClientRect(); return b.right > room.right + 1 || b.left < room.left - 1; })
                        .map(e => e.textContent.slice(0, 40));
                }).slice(0, 8)
                """))
                .as("sticks out of its cell at %s px on %s", page.viewportSize().width, page.url())
                .isEmpty();
    }

    /** Nothing loaded again for it: it is most of the time, and only for turned screens (experimental) and for sound. */
    private static final String SERIOUS = """
                () => axe.run(document, { resultTypes: ['violations'], preload: false }).then(result => result.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.map(n => n.target.flat().join(' ') + ' ['
                        + (n.any[0] ? n.any[0].message : '') + ']').slice(0, 5).join(' | ')))
                """;

    /** No finding of axe that it calls serious or critical. Evaluated by the debugger: the page's CSP does not apply. */
    public static void assertAccessible(Page page) {
        // Half a megabyte, and the same page keeps it while it leads from screen to screen.
        if (Boolean.FALSE.equals(page.evaluate("!!window.axe"))) page.evaluate(AXE + "; undefined");
        // What fades to the new theme is half-way for a moment: what is found is looked at again, frame by frame.
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BrowserTest.PATIENCE);
        List<?> findings = (List<?>) page.evaluate(SERIOUS);
        while (!findings.isEmpty() && System.nanoTime() < until) {
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            findings = (List<?>) page.evaluate(SERIOUS);
        }
        assertThat(findings).as("axe on %s", page.url()).isEmpty();
    }

    /** A resized window is laid out anew a moment later; what still sticks out then is told by the assertion. */
    private static void fitted(Page page) {
        try {
            page.waitForFunction(
                    "() => document.documentElement.scrollWidth <= window.innerWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(5_000));
        } catch (TimeoutError sticksOut) {
            return;
        }
    }

    private static String read(String resource) {
        try (var in = PageChecks.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
