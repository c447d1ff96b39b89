package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.funding.composition.CompositionCast;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A list composed on the screen: asked for, found, one fixed out, run again, accepted; and what clashes. */
class CompositionScreenTest extends BrowserTest {

    private static final List<PersonName> PEOPLE = List.of(
            new PersonName("زهور أمزيان", "Zhour AMEZIANE"),
            new PersonName("موحى أمزيان", "Moha AMEZIANE"),
            new PersonName("تودة أمزيان", "Touda AMEZIANE"));

    @Autowired
    CompositionService compositions;

    @Autowired
    ListService lists;

    @Autowired
    ApplicationContext application;

    private UUID tranche;
    private UUID ceremony;

    @Test
    void aListIsComposedChangedByHandAndAccepted() {
        UUID before = earlierRun();
        Language fr = Language.FR;
        login(DemoAccount.ORGANISER, fr);
        open("ceremonies/" + ceremony + "/prepare");
        page.locator("#compose").click();
        page.waitForURL("**/compose?ceremony=" + ceremony);
        settle();
        look("ask", fr);

        open(CompositionLinks.again(tranche, before));
        page.locator("#envelope input").fill("0");
        page.locator("#run").click();
        assertThat(page.locator("#envelope")).containsText(text(fr, "funding.composition.envelopeMissing"));
        page.locator("#envelope input").fill("25000");
        run();
        assertThat(page.locator(".page-header")).containsText(text(fr, "funding.composition.proven"));
        assertThat(page.locator("#result")).containsText("20.000,00");
        assertThat(page.locator("#further")).containsText("5.000,00");
        assertThat(page.locator("main")).containsText(text(fr, "funding.composition.in", 2));
        look("found", fr);

        page.locator("#again").click();
        page.waitForURL("**/compose?from=*");
        settle();
        fix(0, 1);
        run();
        assertThat(page.locator("main")).containsText(PEOPLE.getFirst().latin());
        page.locator("#accept").click();
        look("accepting", fr);
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        page.waitForURL("**/ceremonies/" + ceremony + "/prepare");
        settle();
        assertThat(page.locator("#sum")).containsText("20.000,00");
        org.assertj.core.api.Assertions.assertThat(listed()).containsExactlyInAnyOrder(PEOPLE.get(1), PEOPLE.get(2));
    }

    @Test
    void whatClashesIsSaidInArabicOnAPhone() {
        UUID before = earlierRun();
        Language ar = Language.AR;
        login(DemoAccount.ORGANISER, ar);
        open(CompositionLinks.again(tranche, before), ar);
        page.locator("#envelope input").fill("25000");
        for (int i = 0; i < PEOPLE.size(); i++) fix(i, 0);
        page.locator("#run").click();
        assertThat(page.locator("#clash"))
                .containsText(text(
                        ar,
                        "funding.composition.clash.PERSON_IN",
                        PEOPLE.getFirst().ar()));
        assertThat(page.locator("#clash li")).hasCount(4);
        look("clash", ar);
        open(CompositionLinks.composition(before), ar);
        look("found", ar);
    }

    /** As the demo's organiser sees it: many to choose from. Nothing is accepted. */
    @Test
    void theDemosSecondTrancheIsComposedInArabic() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("funding", Language.AR);
        page.locator("a[href$='/compose']").last().click();
        page.waitForURL("**/compose");
        settle();
        page.locator("#envelope input").fill("200000");
        page.locator("#rules vaadin-details-summary").click();
        page.locator("#minimum-trait").click();
        page.locator("vaadin-select-item").nth(0).click();
        page.locator("#minimum-value").click();
        page.locator("vaadin-select-item:visible").nth(0).click();
        page.locator("#minimum-at-least input").fill("2");
        page.locator("#add-minimum").click();
        assertThat(page.locator(".asked-for li")).hasCount(1);
        look("ask-demo", Language.AR);
        run();
        look("found-demo", Language.AR);
    }

    private void run() {
        page.locator("#run").click();
        page.waitForURL(Pattern.compile(".*/funding/compositions/[0-9a-f-]{36}"));
        settle();
    }

    /** @param how nth of the choices: in, out */
    private void fix(int who, int how) {
        page.locator("#fixed-person input").fill(PEOPLE.get(who).latin().split(" ")[0]);
        page.locator("vaadin-combo-box-item:visible").first().click();
        page.locator("#fixed-how").click();
        page.locator("vaadin-select-item:visible").nth(how).click();
        page.locator("#add-fixing").click();
        settle();
    }

    private List<PersonName> listed() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        try {
            return lists.lines(ceremony).stream().map(LineRow::name).toList();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** People of one's own; all others are fixed out, so that no other test's people are touched. */
    private UUID earlierRun() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        try {
            var cast = new CompositionCast(application);
            tranche = cast.tranche(100_000);
            ceremony = cast.ceremony(tranche, 60_000);
            var own = new ArrayList<UUID>();
            for (PersonName name : PEOPLE) own.add(cast.person(name, 10_000));
            var problem = compositions.prepare(
                    tranche,
                    ceremony,
                    new Parameters(
                            Money.ofDirhams(60_000),
                            null,
                            false,
                            List.of(),
                            List.of(),
                            cast.othersOut(ceremony, own),
                            Map.of()));
            return compositions.compose(problem, step -> true).id();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void look(String name, Language language) {
        settle();
        int before = page.viewportSize().width;
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320)
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "composition-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
        width(before);
    }
}
