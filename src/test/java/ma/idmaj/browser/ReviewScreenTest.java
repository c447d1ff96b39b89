package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A supervisor clears sixty findings without a mouse, takes one back, and decides alike ones together. */
class ReviewScreenTest extends BrowserTest {

    private static final int ITEMS = 30;
    private static final int ALL = 2 * ITEMS;
    private static final int ONE_BY_ONE = 12;
    private static final String REASON = "Fournisseur unique de la région";

    @Autowired
    CatalogueService catalogue;

    @Autowired
    Clock clock;

    @Test
    void sixtyFindingsAreClearedByKeys() {
        Language language = Language.FR;
        for (int i = 1; i <= ITEMS; i++) propose("Zelliflex", i);
        login(DemoAccount.SUPERVISOR, language);
        open("catalogue/review?q=zelliflex");
        stands(language, 1, ALL);
        assertThat(page.locator(".finding")).isFocused();

        for (int i = 1; i <= ONE_BY_ONE; i++) {
            key("p");
            stands(language, i + 1, ALL);
        }
        // The last one was a slip.
        String next = title();
        key("d");
        stands(language, ONE_BY_ONE, ALL);
        assertThat(page.locator("#finding-title")).not().hasText(next);
        key("p");
        stands(language, ONE_BY_ONE + 1, ALL);
        assertThat(page.locator("#finding-title")).hasText(next);

        // Walked past, walked back, put off.
        key("j");
        stands(language, ONE_BY_ONE + 2, ALL);
        key("k");
        stands(language, ONE_BY_ONE + 1, ALL);
        key("s");
        assertThat(page.locator("#finding-title")).not().hasText(next);
        stands(language, ONE_BY_ONE + 1, ALL);

        key("g");
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog.locator("tbody tr")).hasCount(ITEMS - ONE_BY_ONE);
        settle();
        picture("batch", language);
        PageChecks.assertAccessible(page);
        page.keyboard().press("Control+Enter");
        stands(language, ITEMS + 1, ALL);
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".last-decision"))
                .containsText(text(language, "catalogue.review.done.approved", ITEMS - ONE_BY_ONE, "")
                        .substring(0, 8));
        assertThat(page.locator(".finding .chip").first())
                .containsText(text(language, "catalogue.ReviewRule.FEW_QUOTES"));

        key("e");
        assertThat(dialog.locator("textarea")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(dialog).containsText(text(language, "catalogue.review.reasonEmpty"));
        page.keyboard().type(REASON);
        page.keyboard().press("Control+Enter");
        stands(language, ITEMS + 2, ALL);
        for (int i = ITEMS + 2; i <= ALL; i++) {
            assertThat(dialog).hasCount(0);
            key("e");
            assertThat(dialog.locator("textarea")).hasValue(REASON);
            assertThat(dialog.locator("textarea")).isFocused();
            page.keyboard().press("Control+Enter");
            if (i < ALL) stands(language, i + 1, ALL);
        }
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".empty-state")).containsText(text(language, "catalogue.reviewed.title"));
        assertThat(progress()).hasText(text(language, "catalogue.review.progress", ALL, ALL));
        assertThat(page.locator("section tbody tr").first()).containsText(REASON);
        page.keyboard().press("d");
        stands(language, ALL, ALL);
        // Ten seconds after a decision the strip leaves the eye.
        key("e");
        assertThat(dialog.locator("textarea")).isFocused();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".last-decision")).isVisible();
        assertThat(page.locator(".last-decision")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(20_000));
    }

    /** What is typed where words are typed decides nothing. */
    @Test
    void theKeysAreNotHeardWhereWordsAreTyped() {
        propose("Qadrypse", 1);
        login(DemoAccount.SUPERVISOR, Language.FR);
        open("catalogue/review");
        page.locator("#words input").click();
        page.keyboard().type("qadrypse");
        stands(Language.FR, 1, 2);
        assertThat(page.locator("#finding-title")).containsText("Qadrypse");
        assertThat(page.locator(".last-decision")).isHidden();
        page.locator("#mend").click();
        page.waitForURL("**/edit");
        assertThat(page.locator("h1")).containsText("Qadrypse");
        settle();
        page.goBack();
        stands(Language.FR, 1, 2);
        assertThat(page.locator("#finding-title")).containsText("Qadrypse");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfFindingFitsAndIsAccessible(Language language) {
        login(DemoAccount.SUPERVISOR, language);
        for (String rule :
                new String[] {"TO_REVIEW", "PRICE_PROPOSED", "PRICE_OFF", "DOUBLE", "UNIT_MISMATCH", "FEW_QUOTES"}) {
            open("catalogue/review?rule=" + rule, language);
            assertThat(page.locator("#finding-says")).isVisible();
            look(rule, language);
        }
        page.locator("#accept").click();
        assertThat(page.locator("vaadin-dialog textarea")).isFocused();
        look("accept", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoReadsDecidesNothing(Language language) {
        login(DemoAccount.AUDITOR, language);
        open("catalogue/review", language);
        assertThat(page.locator(".finding")).isVisible();
        assertThat(page.locator("#approve, #accept, #mend, #batch")).hasCount(0);
        look("auditor", language);
    }

    private void look(String name, Language language) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320) picture(name + "-" + width, language);
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        picture(name + "-dark", language);
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }

    private void picture(String name, Language language) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "review-" + name + "-" + language.code() + ".png")));
    }

    private Locator progress() {
        return page.locator(".review > .progress-words");
    }

    private void stands(Language language, int position, int total) {
        assertThat(progress()).hasText(text(language, "catalogue.review.progress", position, total));
        settle();
    }

    /** The keys are heard where the focus is: on the finding, as soon as it stands there. */
    private void key(String key) {
        page.waitForFunction("() => document.querySelector('.finding')?.contains(document.activeElement)");
        page.keyboard().press(key);
    }

    private String title() {
        return page.locator("#finding-title").innerText();
    }

    /** By a colleague, so that the supervisor may approve. */
    private void propose(String word, int number) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "another-supervisor",
                        "",
                        AuthorityUtils.createAuthorityList(Permission.CATALOGUE_READ, Permission.CATALOGUE_WRITE)));
        try {
            String at = "%02d".formatted(number);
            UUID id = catalogue.add(
                    new ItemDraft(
                            new LocalizedText("مستلزم " + word + " " + at, word + " " + at),
                            new LocalizedText("", ""),
                            Sector.CRAFTS,
                            ItemKind.CONSUMABLE,
                            ItemUnit.PIECE,
                            ItemFacts.UNKNOWN),
                    new FirstPrice(Money.ofDirhams(100 + number), LocalDate.now(clock), "devis"));
            catalogue.propose(id, catalogue.item(id).version());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
