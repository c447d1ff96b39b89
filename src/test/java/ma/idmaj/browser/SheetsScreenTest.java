package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
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
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.documents.sheets.SheetFormat;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.i18n.EnumLabels;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** A list is taken away as it is narrowed, edited in a spreadsheet program, and brought back change by change. */
class SheetsScreenTest extends BrowserTest {

    @Autowired
    CatalogueService catalogue;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCatalogueLeavesAndComesBackEdited(Language language) throws IOException {
        String tag = language.code() + Long.toString(System.nanoTime(), 36);
        item("Tour à bois " + tag);
        item("Rabot " + tag);
        login(DemoAccount.SUPERVISOR, language);
        open("catalogue?q=" + tag);
        page.locator("#take-away").click();
        assertThat(page.getByText(text(language, EnumLabels.key(SheetFormat.XLSX))))
                .isVisible();
        settle();
        picture("menu", language, DESK);
        Download book = page.waitForDownload(() ->
                page.getByText(text(language, EnumLabels.key(SheetFormat.XLSX))).click());
        Assertions.assertThat(book.suggestedFilename()).isEqualTo("idmaj-catalogue-" + LocalDate.now(clock) + ".xlsx");
        Files.copy(
                book.path(),
                Path.of("target", "screenshots", "catalogue-" + language.code() + ".xlsx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        // While the menu of the last file still fades, a press only closes it.
        assertThat(page.locator("vaadin-context-menu-item")).hasCount(0);
        page.locator("#take-away").click();
        settle();
        Download text = page.waitForDownload(() ->
                page.getByText(text(language, EnumLabels.key(SheetFormat.CSV))).click());
        String edited = Files.readString(text.path())
                .replace("\"Rabot " + tag + "\"", "\"Raboteuse " + tag + "\"")
                .replaceFirst("\"11500,00\"", "\"12250,00\"")
                .concat("\"\";\"\";\"Sans prix " + tag + "\"\r\n");
        open("catalogue/edited");
        check("start", language);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("catalogue.csv", "", edited.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#confirm")).containsText(text(language, "intake.changes.confirm", 1));
        assertThat(page.locator(".price-rows tbody tr")).hasCount(2);
        assertThat(page.locator(".price-rows tbody tr").first())
                .containsText(text(language, "intake.ChangeKind.REFUSED"));
        check("changes", language);
        page.locator("#confirm").click();
        assertThat(page.locator("vaadin-notification-card").last())
                .containsText(text(language, "intake.items.written", 1));
        Assertions.assertThat(jdbc.queryForList(
                        "select name_fr from catalogue_item where name_fr like ? order by name_fr",
                        String.class,
                        "%" + tag))
                .containsExactly("Raboteuse " + tag, "Tour à bois " + tag);
        Assertions.assertThat(jdbc.queryForObject(
                        "select count(*) from price_proposal p join catalogue_item i on i.id = p.item_id"
                                + " where i.name_fr like ? and p.decision is null and p.price_centimes = 1225000",
                        Integer.class,
                        "%" + tag))
                .isEqualTo(1);
    }

    private void item(String name) {
        CeremonyCast.signIn(Role.SUPERVISOR, "colleague");
        catalogue.add(
                new ItemDraft(
                        new LocalizedText("آلة: " + name, name),
                        new LocalizedText("", ""),
                        Sector.CRAFTS,
                        ItemKind.DURABLE,
                        ItemUnit.PIECE,
                        ItemFacts.UNKNOWN),
                new FirstPrice(Money.ofDirhams(11_500), LocalDate.now(clock).minusMonths(7), "Derb Omar"));
        SecurityContextHolder.clearContext();
    }

    private void picture(String name, Language language, int width) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(
                                "target",
                                "screenshots",
                                "sheets-" + name + "-" + language.code() + "-" + width + ".png")));
    }

    private void check(String name, Language language) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320) picture(name, language, width);
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }
}
