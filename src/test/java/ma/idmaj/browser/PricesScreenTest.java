package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.FirstPrice;
import ma.idmaj.catalogue.ItemDraft;
import ma.idmaj.catalogue.ItemKind;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.catalogue.facts.ItemFacts;
import ma.idmaj.catalogue.prices.PriceService;
import ma.idmaj.catalogue.prices.ProposalDraft;
import ma.idmaj.catalogue.prices.QuoteDraft;
import ma.idmaj.catalogue.prices.QuoteService;
import ma.idmaj.catalogue.prices.SupplierDraft;
import ma.idmaj.catalogue.prices.SupplierService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.intake.BadFiles;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Suppliers, a price decided by a second supervisor, and a price list from its upload to its undoing. */
class PricesScreenTest extends BrowserTest {

    private static final String HEADER = "Réf.;Désignation;التسمية;Unité;Prix TTC (DH);Marque;Garantie;Date du tarif\n";

    @Autowired
    CatalogueService catalogue;

    @Autowired
    SupplierService suppliers;

    @Autowired
    QuoteService quotes;

    @Autowired
    PriceService prices;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private String tag;
    private LocalDate today;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aSupplierIsAddedAndItsNameIsTakenOnce(Language language) {
        mark(language);
        login(DemoAccount.SUPERVISOR, language);
        open("catalogue/suppliers");
        check("suppliers", language);
        for (int twice = 0; twice < 2; twice++) {
            page.locator("#add-supplier").click();
            field(language, "catalogue.prices.ice").fill("123");
            page.locator("#save-supplier").click();
            assertThat(page.locator("vaadin-dialog"))
                    .containsText(text(language, "catalogue.prices.supplierNameMissing"));
            assertThat(page.locator("vaadin-dialog")).containsText(text(language, "catalogue.prices.iceWrong"));
            if (twice == 0) check("supplier-dialog", language);
            field(language, "catalogue.prices.supplier").fill("Maison " + tag);
            field(language, "catalogue.prices.ice").fill("001234567000089");
            page.locator("#save-supplier").click();
            settle();
        }
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Maison " + tag);
        Assertions.assertThat(jdbc.queryForObject(
                        "select count(*) from supplier where name = ?", Integer.class, "Maison " + tag))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPriceIsSeenComparedAndDecided(Language language) {
        mark(language);
        UUID item = itemWithQuotes();
        login(DemoAccount.SUPERVISOR, language);
        open("test-item-prices/" + item);
        assertThat(page.locator("svg[role=img]")).hasAttribute("viewBox", "0 0 360 230");
        assertThat(page.locator("svg circle.quote")).hasCount(1);
        assertThat(page.locator("svg circle.expired-quote")).hasCount(1);
        check("item-prices", language);
        page.locator("#approve-proposal").click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "catalogue.prices.approved"));
        assertThat(page.locator(".amount.big")).containsText("12.000,00");
        assertThat(page.locator("#open-proposal")).hasCount(0);

        page.locator("#propose-price").click();
        settle();
        check("propose", language);
        Locator price = field(language, "catalogue.prices.priceWithTax");
        price.fill("120000");
        price.press("Tab");
        field(language, "catalogue.prices.source").fill("Marché");
        page.locator("#save-proposal").click();
        assertThat(page.locator("vaadin-dialog")).containsText(text(language, "catalogue.prices.reasonWanted"));
        price.fill("12500");
        price.press("Tab");
        page.locator("#save-proposal").click();
        assertThat(page.locator("#withdraw-proposal")).isVisible();
        assertThat(page.locator("#approve-proposal")).hasCount(0);
        page.locator("#record-quote").click();
        settle();
        check("record-quote", language);
    }

    /** One of the demo's prices that moved: several steps, several quotes. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aPriceThatMovedIsDrawn(Language language) {
        UUID item = jdbc.queryForObject("""
                select item_id from price_proposal where proposed_by = 's.idrissi' and decision = 'APPROVED'
                group by item_id having count(*) = 3 order by item_id limit 1""", UUID.class);
        login(DemoAccount.ORGANISER, language);
        open("test-item-prices/" + item);
        assertThat(page.locator("svg line.reference")).hasCount(7);
        assertThat(page.locator("#propose-price")).hasCount(0);
        check("moved", language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPriceListComesInAndIsTakenBack(Language language) {
        mark(language);
        itemWithQuotes();
        login(DemoAccount.SUPERVISOR, language);
        open("catalogue/price-lists");
        check("price-list-start", language);
        byte[] bad = BadFiles.refused().get(1).content();
        send("liste.xlsx", bad);
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "catalogue.prices.supplierMissing"));
        chooseSupplier();
        send("liste.xlsx", bad);
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, BadFiles.refused().get(1).messageKey()));
        open("catalogue/price-lists");
        chooseSupplier();
        send(
                "tarif.csv",
                (HEADER
                                + row("Machine " + tag, "U", "115.000,00")
                                + row("Machine " + tag, "lot", "12.000,00")
                                + row("Neuf " + tag, "u.", "1.000,00")
                                + row("NEUF " + tag, "pièce", "1.000,00")
                                + row("Neuf " + tag, "وحدة", "1.100,00")
                                + row("", "u.", "50"))
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#confirm")).containsText(text(language, "intake.prices.confirm", 2));
        assertThat(page.locator(".price-rows tbody tr")).hasCount(6);
        assertThat(page.locator(".price-rows tbody tr").first())
                .containsText(text(language, "intake.RowKind.SUSPICIOUS"));
        check("price-list", language);
        page.locator("#kind-DOUBLE").click();
        assertThat(page.locator(".price-rows tbody tr")).hasCount(2);
        settle();
        check("price-list-doubles", language);
        page.locator("#confirm").click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "intake.prices.broughtIn", 2));
        Assertions.assertThat(newItems()).isEqualTo(1);

        Locator made = page.locator("#imports tbody tr").filter(has("Fournisseur " + tag));
        made.getByRole(AriaRole.BUTTON).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByText(text(language, "intake.prices.undo"))
                .last()
                .click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "intake.prices.undone", 2, 0, 1));
        Assertions.assertThat(newItems()).isZero();
        check("price-list-undone", language);
    }

    private int newItems() {
        return jdbc.queryForObject(
                "select count(*) from catalogue_item where name_fr = ?", Integer.class, "Neuf " + tag);
    }

    private String row(String name, String unit, String price) {
        String arabic = name.isEmpty() ? "" : "اسم " + name;
        return "F1;" + name + ";" + arabic + ";" + unit + ";" + price + ";Atlas;12 mois;" + today.minusDays(5) + "\n";
    }

    private void mark(Language language) {
        tag = language.code() + Long.toString(System.nanoTime(), 36);
        today = LocalDate.now(clock);
    }

    private void chooseSupplier() {
        page.locator("#supplier").click();
        page.locator("vaadin-select-item").filter(has("Fournisseur " + tag)).click();
        // A file goes its own way to the server: it might come there first.
        settle();
    }

    private UUID itemWithQuotes() {
        CeremonyCast.signIn(Role.SUPERVISOR, "colleague");
        UUID item = catalogue.add(
                new ItemDraft(
                        new LocalizedText("آلة " + tag, "Machine " + tag),
                        new LocalizedText("", ""),
                        Sector.CRAFTS,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(11_500), today.minusMonths(7), "Derb Omar"));
        UUID supplier = suppliers.add(new SupplierDraft("Fournisseur " + tag, "", "Fès", null, "", true));
        quotes.record(new QuoteDraft(
                item,
                supplier,
                today.minusMonths(4),
                today.minusMonths(3),
                Money.ofDirhams(11_800),
                2_000,
                ItemUnit.PIECE,
                "A-1",
                ""));
        UUID standing = quotes.record(new QuoteDraft(
                item,
                supplier,
                today.minusDays(20),
                today.plusDays(40),
                Money.ofDirhams(12_000),
                2_000,
                ItemUnit.PIECE,
                "A-2",
                ""));
        prices.proposePrice(ProposalDraft.of(quotes.quote(standing), "hausse de l’acier"));
        SecurityContextHolder.clearContext();
        return item;
    }

    private void check(String name, Language language) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width == 320) continue;
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "screenshots",
                                    "prices-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }

    private Locator field(Language language, String key) {
        return page.locator("vaadin-dialog").getByLabel(text(language, key)).first();
    }

    private void send(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "", content));
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
