package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A list prepared in the browser: its people by keyboard, its order by mouse, its programme, guests and rehearsal. */
class PrepareScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ListService lists;

    private String ceremony = "";

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartOfThePreparation(Language language) {
        UUID id = new CeremonyCast(application).listed(3, null);
        ceremony = "ceremonies/" + id + "/";
        List<LineRow> before = lists.lines(id);
        login(DemoAccount.ORGANISER, language);

        open(ceremony + "prepare");
        assertThat(page.locator("#checks")).isVisible();
        page.locator(".readiness .gap").first().click();
        page.locator("#save-gap").waitFor();
        PageChecks.assertAccessible(page);
        page.keyboard().press("Escape");
        fits("list", language);

        open(ceremony + "prepare/people");
        Locator listed = page.locator(".two-panes vaadin-multi-select-list-box, .two-panes vaadin-list-box")
                .last();
        listed.locator("vaadin-item").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        assertThat(listed.locator("vaadin-item")).hasCount(1);
        Assertions.assertThat(names(id)).containsExactly(before.get(2).name().latin());
        page.locator("#paste").click();
        page.locator("#pasted textarea").fill("ZZ9999999\nشيء آخر");
        page.locator("#check-pasted").click();
        assertThat(page.locator(".paste-dialog tbody tr, vaadin-dialog-overlay tbody tr")
                        .first())
                .isVisible();
        PageChecks.assertAccessible(page);
        page.keyboard().press("Escape");
        fits("people", language);

        UUID other = new CeremonyCast(application).listed(3, null);
        ceremony = "ceremonies/" + other + "/";
        List<LineRow> lines = lists.lines(other);
        open(ceremony + "prepare/order");
        page.locator("#order-" + lines.get(2).id() + " .handle")
                .dragTo(page.locator("#order-" + lines.get(0).id()));
        assertThat(page.locator(".order-list > li").first())
                .hasAttribute("id", "order-" + lines.get(2).id());
        page.locator("#first-" + lines.get(1).id()).click();
        assertThat(page.locator(".order-list > li").first())
                .hasAttribute("id", "order-" + lines.get(1).id());
        page.locator(".share-out summary").click();
        page.locator("#station-names input").fill("1, 2");
        page.locator("#stations-in-turn").click();
        assertThat(page.locator("#station-" + lines.get(2).id() + " input")).hasValue("2");
        fits("order", language);

        open(ceremony + "prepare/programme");
        page.locator("#add-entry").click();
        page.locator("#entry-start input").fill("10h30");
        page.locator("#entry-minutes input").fill("3");
        page.locator("#entry-hand-over input").check();
        page.locator("#entry-title-ar input").fill("تسليم التجهيزات");
        page.locator("#entry-title-fr input").fill("Remise");
        page.locator("#save-entry").click();
        assertThat(page.locator(".data-table tbody tr")).hasCount(1);
        assertThat(page.locator(".data-table tbody")).containsText("10:30 – 10:39");
        fits("programme", language);

        open(ceremony + "prepare/guests");
        page.locator("#add-guest").click();
        page.locator("#guest-name-latin input").fill("Nadia SEFRIOUI");
        page.locator("#save-guest").click();
        assertThat(page.locator(".guest-list > li")).hasCount(1);
        fits("guests", language);

        open(ceremony + "prepare/rehearsal?absent=0&proxy=100&broken=0&seed=1");
        assertThat(page.locator(".shortages li").first()).isVisible();
        fits("rehearsal", language);
    }

    private List<String> names(UUID id) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return lists.lines(id).stream().map(line -> line.name().latin()).toList();
    }

    private void fits(String part, Language language) {
        settle();
        PageChecks.assertAccessible(page);
        picture(part, language, DESK);
        for (int width : new int[] {PHONE, 320}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertNothingCut(page);
        }
        width(PHONE);
        picture(part, language, PHONE);
        width(DESK);
    }

    private void picture(String part, Language language, int width) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "prepare-" + part + "-" + language.code() + "-" + width + ".png")));
    }
}
