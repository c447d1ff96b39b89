package ma.idmaj.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of the screens for people to look at, in both languages, widths and themes: {@code mvn test
 * -Dtest=Screenshots}, then see {@code target/screenshots}. Not a test and not part of the usual run.
 * {@code -Didmaj.pages=organiser:ceremonies,desk:} takes those alone; {@code caseworker:follow-up>.help-panel a}
 * follows that page's first such link and takes what it leads to.
 */
class Screenshots extends BrowserTest {

    private static final String PAGES = System.getProperty(
            "idmaj.pages",
            String.join(
                    ",",
                    List.of(
                            ":login",
                            ":login?error",
                            "organiser:",
                            "admin:",
                            "organiser:no-such-page",
                            "desk:test-fields")));

    @Test
    void takeAll() {
        for (String entry : PAGES.split(",")) {
            String[] parts = entry.split(":", 2);
            for (Language language : Language.values()) {
                context.clearCookies();
                if (!parts[0].isEmpty())
                    login(DemoAccount.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)), language);
                take(parts[0], parts[1], language);
            }
        }
    }

    private void take(String role, String path, Language language) {
        for (int width : new int[] {DESK, PHONE}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                width(width);
                theme(scheme);
                String[] way = path.split(">", 2);
                open(way[0], language);
                if (way.length > 1) {
                    page.locator(way[1]).first().click();
                    settle();
                }
                String name =
                        (role + "-" + path).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                name + "-" + language.code() + "-" + width + "-"
                                        + scheme.name().toLowerCase() + ".png")));
            }
        }
    }
}
