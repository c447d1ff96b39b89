package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
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

    private static final List<PersonName> PEOPLE = people("أمزيان", "AMEZIANE");
    /** Of another family: those of the other test are still there to choose from. */
    private static final List<PersonName> CLASHING = people("أوبيهي", "OUBIHI");

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
        UUID before = earlierRun(PEOPLE);
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
        fix(PEOPLE.getFirst(), 1);
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

        quantityByHand(2);
        open(CompositionLinks.again(tranche, before));
        run();
        assertThat(page.locator("#difference idmaj-rows"))
                .containsText(PEOPLE.get(1).latin());
        look("difference", fr);
        quantityByHand(3);
        page.locator("#accept").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("vaadin-notification-card"))
                .containsText(PEOPLE.get(1).latin());
    }

    /** A colleague works on the list meanwhile. */
    private void quantityByHand(int quantity) {
        CeremonyCast.signIn(Role.ORGANISER, "colleague");
        try {
            LineRow line = lists.lines(ceremony).stream()
                    .filter(row -> row.name().equals(PEOPLE.get(1)))
                    .findFirst()
                    .orElseThrow();
            lists.changeItems(
                    line.id(),
                    line.version(),
                    line.items().stream()
                            .map(item -> new NewItem(item.itemId(), item.name(), quantity, item.unitPrice()))
                            .toList());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void whatClashesIsSaidInArabicOnAPhone() {
        UUID before = earlierRun(CLASHING);
        Language ar = Language.AR;
        login(DemoAccount.ORGANISER, ar);
        open(CompositionLinks.again(tranche, before), ar);
        page.locator("#envelope input").fill("25000");
        for (PersonName name : CLASHING) fix(name, 0);
        page.locator("#run").click();
        assertThat(page.locator("#clash"))
                .containsText(text(
                        ar,
                        "funding.composition.clash.PERSON_IN",
                        CLASHING.getFirst().ar()));
        assertThat(page.locator("#clash li")).hasCount(4);
        look("clash", ar);
        open(CompositionLinks.composition(before), ar);
        look("found", ar);
    }

    /** As the demo's organiser sees it: many to choose from. Nothing is accepted. */
    @Test
    void theDemosNextTrancheIsComposedInArabic() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("funding", Language.AR);
        page.locator("main section a.row-link[href^='funding/']").last().click();
        settle();
        page.locator("a[href$='/compose']").first().click();
        page.waitForURL("**/compose");
        settle();
        page.locator("#envelope input").fill("200000");
        page.locator("#rules vaadin-details-summary").click();
        page.locator("#minimum-trait").click();
        choose(0);
        page.locator("#minimum-value").click();
        choose(0);
        page.locator("#minimum-at-least input").fill("2");
        page.locator("#add-minimum").click();
        assertThat(page.locator(".asked-for li")).hasCount(1);
        look("ask-demo", Language.AR);
        run();
        look("found-demo", Language.AR);
    }

    private static List<PersonName> people(String ar, String latin) {
        return List.of(
                new PersonName("زهور " + ar, "Zhour " + latin),
                new PersonName("موحى " + ar, "Moha " + latin),
                new PersonName("تودة " + ar, "Touda " + latin));
    }

    private void run() {
        page.locator("#run").click();
        page.waitForURL(Pattern.compile(".*/funding/compositions/[0-9a-f-]{36}"));
        settle();
    }

    /** @param how nth of the choices: in, out */
    private void fix(PersonName who, int how) {
        page.locator("#fixed-person input").fill(who.latin());
        page.locator("vaadin-combo-box-item:visible").first().click();
        page.locator("#fixed-how").click();
        choose(how);
        page.locator("#add-fixing").click();
        settle();
    }

    /** What stands in the closed field is an item, too, but no option. */
    private void choose(int which) {
        page.locator("vaadin-select-item[role=option]:visible").nth(which).click();
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
    private UUID earlierRun(List<PersonName> people) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        try {
            var cast = new CompositionCast(application);
            tranche = cast.tranche(100_000);
            ceremony = cast.ceremony(tranche, 60_000);
            var own = new ArrayList<UUID>();
            for (PersonName name : people) own.add(cast.person(name, 10_000));
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
                Pictures.take(
                        page,
                        new Page.ScreenshotOptions()
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
