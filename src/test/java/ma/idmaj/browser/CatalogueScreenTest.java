package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.contents.SampleFiles;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.facts.PowerSupply;
import ma.idmaj.catalogue.facts.SiteNeeds;
import ma.idmaj.catalogue.facts.SpecificationLine;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** An item from its form to its place beside another: written in French, found and compared in both languages. */
class CatalogueScreenTest extends BrowserTest {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    @Autowired
    CatalogueService catalogue;

    @Autowired
    Clock clock;

    @Test
    void anItemIsWrittenAndItsSlipsAreSaidWhereTheyAre() {
        Language fr = Language.FR;
        login(DemoAccount.SUPERVISOR, fr);
        open("catalogue/new");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "catalogue.nameMissing"));
        look("form-empty", fr);
        type("#name-fr", "Broyeur à olives qzx");
        type("#name-ar", "مطحنة زيتون qzx");
        choose("#sector", text(fr, "catalogue.Sector.AGRICULTURE"));
        type("#price", "99 000 000");
        type("#price-source", "Devis du 12");
        choose("#licence", text(fr, "catalogue.facts.needed"));
        line("السعة", "Capacité", "200 kg/h");
        line("الوزن", "Poids", "85 kg");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "catalogue.priceAbsurd", "10.000.000,00"));
        assertThat(page.locator(".error-summary")).containsText(text(fr, "catalogue.facts.licenceUnnamed"));
        type("#price", "18 500");
        type("#licence-fr", "Autorisation sanitaire");
        // By keyboard: the second line goes up, and the focus with it.
        page.locator(".spec-line").nth(1).locator("vaadin-button").first().focus();
        page.keyboard().press("Enter");
        settle();
        assertThat(page.locator(".spec-line").first().locator("input").nth(2)).hasValue("85 kg");
        look("form", fr);
        page.locator("#save").click();
        page.waitForURL(url -> url.matches(".*/catalogue/[0-9a-f-]{36}"));
        settle();
        assertThat(page.locator(".item-facts")).containsText("200 kg/h");
        assertThat(page.locator(".item-facts")).containsText("Autorisation sanitaire");
        look("item", fr);

        page.locator("vaadin-tab").nth(tab(text(fr, "catalogue.photos.tab"))).click();
        page.locator("#choose-photo input[type=file]")
                .setInputFiles(new FilePayload(
                        "IMG 1.jpg", "image/jpeg", SampleFiles.photographed(1200, 900, 1, ByteOrder.LITTLE_ENDIAN)));
        Locator picture = page.locator(".item-photo img");
        assertThat(picture).hasCount(1);
        page.waitForFunction("() => document.querySelector('.item-photo img').naturalWidth === 320");
        page.waitForURL("**?tab=photos");
        look("photos", fr);
    }

    @Test
    void itemsAreFoundComparedAndReplaceEachOther() {
        UUID small = item("جاروشة صغيرة wqk", "Petit moulin wqk", 4_000, 1_500);
        UUID large = item("جاروشة كبيرة wqk", "Grand moulin wqk", 9_000, 3_000);
        for (Language language : Language.values()) {
            context.clearCookies();
            login(DemoAccount.SUPERVISOR, language);
            open("catalogue");
            look("list", language);
            page.locator("#search input").fill("wqk");
            assertThat(page.locator("tbody tr")).hasCount(2);
            assertThat(page.locator(".item-name").first()).containsText("wqk");
            page.locator("tbody vaadin-checkbox").nth(0).click();
            assertThat(page.locator("#compare")).isDisabled();
            page.locator("tbody vaadin-checkbox").nth(1).click();
            assertThat(page.locator("#compare")).isEnabled();
            look("chosen", language);
            page.locator("#compare").click();
            page.waitForURL("**/catalogue/compare?items=**");
            settle();
            assertThat(page.locator("tr.differs").first()).isVisible();
            look("compare", language);
            page.locator("#only-differences").click();
            page.waitForURL("**only=differences**");
            settle();
            assertThat(page.locator("tbody tr:not(.differs)")).hasCount(0);
        }
        Language ar = Language.AR;
        context.clearCookies();
        login(DemoAccount.SUPERVISOR, ar);
        open("catalogue/" + large + "?tab=substitutes");
        substitute("#stand-ins", "wqk", 0);
        assertThat(page.locator("#stand-ins tbody tr")).hasCount(1);
        look("substitutes", ar);
        open("catalogue/" + small + "?tab=substitutes");
        assertThat(page.locator("#covered tbody tr")).hasCount(1);
        substitute("#stand-ins", "كبيرة wqk", 0);
        assertThat(page.locator("vaadin-notification-card").last()).containsText("جاروشة كبيرة wqk");
        assertThat(page.locator("#stand-ins tbody tr")).hasCount(0);
    }

    private void substitute(String part, String words, int nth) {
        page.locator(part + " vaadin-combo-box input").fill(words);
        page.locator("vaadin-combo-box-item:visible").nth(nth).click();
        page.locator(part + " .substitute-adder vaadin-button").click();
        settle();
    }

    private void line(String ar, String fr, String value) {
        page.locator("#add-line").click();
        settle();
        Locator inputs = page.locator(".spec-line").last().locator("input");
        inputs.nth(0).fill(ar);
        inputs.nth(1).fill(fr);
        inputs.nth(2).fill(value);
        inputs.nth(2).press("Tab");
        settle();
    }

    private void type(String field, String text) {
        page.locator(field + " input").fill(text);
        page.locator(field + " input").press("Tab");
        settle();
    }

    private void choose(String field, String label) {
        page.locator(field).click();
        page.locator(
                        "vaadin-select-item:visible",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")))
                .last()
                .click();
        settle();
    }

    private int tab(String words) {
        return page.locator("vaadin-tab").allInnerTexts().stream()
                .map(String::strip)
                .toList()
                .indexOf(words);
    }

    /** Takes pictures for people and asserts what must hold of each screen. */
    private void look(String name, Language language) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320) picture(name + "-" + language.code() + "-" + width);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
            if (scheme == ColorScheme.DARK) picture(name + "-" + language.code() + "-dark");
        }
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "catalogue-" + name + ".png")));
    }

    /** Written by one supervisor, approved by another. */
    private UUID item(String ar, String fr, long dirhams, int watts) {
        var facts = new ItemFacts(
                "",
                NOTHING,
                null,
                ItemFacts.USUAL_VAT,
                new SiteNeeds(PowerSupply.SINGLE_PHASE, watts, 50, false, NOTHING),
                12,
                "",
                List.of(new SpecificationLine(new LocalizedText("الصبيب", "Débit"), watts / 10 + " kg/h")));
        try {
            as("one-supervisor");
            UUID id = catalogue.add(
                    new ItemDraft(
                            new LocalizedText(ar, fr),
                            NOTHING,
                            Sector.AGRICULTURE,
                            ItemKind.DURABLE,
                            ItemUnit.PIECE,
                            facts),
                    new FirstPrice(Money.ofDirhams(dirhams), LocalDate.now(clock), "Devis"));
            catalogue.propose(id, catalogue.item(id).version());
            as("other-supervisor");
            catalogue.approve(id, catalogue.item(id).version());
            return id;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        username,
                        "",
                        AuthorityUtils.createAuthorityList(
                                Role.SUPERVISOR.permissions().toArray(String[]::new))));
    }
}
