package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.stock.StockCast;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An order drawn up, sent and received by its committee; then a piece as its label opens it, in both directions. */
class StockScreenTest extends BrowserTest {

    private static final String SUPPLIER = "Comptoir Ouzoud";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void anOrderIsDrawnSentReceivedAndItsRecordRead() throws IOException {
        Language fr = Language.FR;
        supplier();
        login(DemoAccount.ORGANISER, fr);
        open("stock", fr);
        look("stock", fr);
        open("stock/orders", fr);
        look("orders", fr);
        open("stock/orders/new", fr);
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "stock.orders.supplierMissing"));
        choose("#supplier", SUPPLIER);
        choose(".order-line vaadin-combo-box", "Réfrigérateur");
        page.locator(".order-line vaadin-text-field input").first().fill("3");
        page.locator(".order-line vaadin-text-field input").nth(1).fill("9000");
        page.locator(".order-line vaadin-text-field input").nth(1).press("Tab");
        assertThat(page.locator(".threshold-box"))
                .containsText(text(fr, "stock.orders.threshold.THREE_QUOTES", "20.000,00"));
        assertThat(page.locator(".sum-bar")).containsText("27.000,00");
        look("draw", fr);
        page.locator("#save").click();
        page.waitForURL(url -> url.matches(".*/stock/orders/[0-9a-f-]{36}"));
        settle();
        page.locator("#send").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("main")).containsText(text(fr, "stock.OrderState.ORDERED"));
        settle();
        look("ordered", fr);
        String address = page.url();
        page.locator("a[href$='/receive']").click();
        page.waitForURL("**/receive");
        settle();
        page.locator("#place-ar input").fill("المستودع المركزي");
        page.locator("#place-fr input").fill("Dépôt central");
        page.locator(".received-line vaadin-text-field input").first().fill("2");
        page.locator(".received-line textarea").fill("OUZ-1\nOUZ-2\nOUZ-3");
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "stock.receptions.serialsMissing"));
        look("receive", fr);
        page.locator(".received-line textarea").fill("OUZ-1; OUZ-2");
        page.locator("#save").click();
        page.waitForURL(address);
        settle();
        assertThat(page.locator("main")).containsText(text(fr, "stock.OrderState.PART_RECEIVED"));
        look("received", fr);
        Download paper = page.waitForDownload(() ->
                page.getByText(text(fr, "stock.receptions.paper.both")).first().click());
        byte[] pdf = Files.readAllBytes(paper.path());
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("reception-browser.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("OUZ-1", "OUZ-2", SUPPLIER, "Nadia TAZI");
        }

        open("stock?q=OUZ-2", fr);
        page.locator("a[href*='stock/pieces/']").first().click();
        page.waitForURL("**/stock/pieces/*");
        settle();
        page.locator("#repair").click();
        page.locator("#confirm").click();
        assertThat(page.locator("#reason")).containsText(text(fr, "stock.reasonMissing"));
        page.locator("#reason textarea").fill("Porte à régler");
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText("Porte à régler");
        look("repair", fr);
        Download label =
                page.waitForDownload(() -> page.locator("#print-labels").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(label.path()))) {
            assertThat(new PDFTextStripper().getText(document)).contains("OUZ-2");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePagesOfTheStoreServeBothDirections(Language language) {
        login(DemoAccount.SUPERVISOR, language);
        open("stock", language);
        look("stock-supervisor", language);
        UUID vehicle = jdbc.queryForObject("select item_id from vehicle_item limit 1", UUID.class);
        open("stock/items/" + vehicle, language);
        look("item", language);
        String code = jdbc.queryForObject(
                "select p.code from piece p join piece_vehicle v on v.piece_id = p.id limit 1", String.class);
        // Whoever scans the label while signed in stands before the piece.
        open("stock/pieces/" + code, language);
        assertThat(page.locator(".vehicle")).containsText(text(language, "stock.Gap.TRANSFER"));
        look("piece", language);
        page.locator("#edit-vehicle").click();
        page.locator("#registration input").fill("ABC 1");
        page.locator("#registration input").press("Tab");
        assertThat(page.locator("#registration")).containsText(text(language, "stock.vehicles.registration.unusual"));
        PageChecks.assertAccessible(page);
        open("stock/deliveries", language);
        look("deliveries", language);
        String order = jdbc.queryForObject(
                "select id from purchase_order where state = 'PART_RECEIVED' order by id limit 1", String.class);
        open("stock/orders/" + order, language);
        look("order", language);
        open("stock/orders/" + order + "/receive", language);
        look("receive", language);

        context.clearCookies();
        login(DemoAccount.ADMIN, language);
        open("stock/thresholds", language);
        look("thresholds", language);
    }

    @Test
    void theDayScreenReadsOffTheSerialNumbersOfALine() {
        login(DemoAccount.DESK, Language.AR);
        String line = jdbc.queryForObject(
                "select cast(l.position as char) from piece p join line_item i on i.id = p.purpose"
                        + " join distribution_line l on l.id = i.line_id join ceremony c on c.id = l.ceremony_id"
                        + " where c.alias = 'sidi-bernoussi' and p.state = 'RESERVED' order by l.position limit 1",
                String.class);
        assertThat(line).as("today's list is promised pieces").isNotNull();
        open("ceremonies/sidi-bernoussi/day", Language.AR);
        page.locator("input").first().fill(line);
        page.keyboard().press("Enter");
        assertThat(page.locator(".tick:visible .serial").first()).isVisible();
        look("day", Language.AR);
    }

    @Test
    void thePieceInHandTakesThePlaceOfThePromisedOne() {
        UUID ceremony = transaction.execute(status -> {
            try {
                return servedFromStock();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        Language fr = Language.FR;
        login(DemoAccount.ORGANISER, fr);
        open("ceremonies/" + ceremony + "/day", fr);
        assertThat(page.locator(".tick:visible .serial")).containsText("SEC-1");
        page.getByText(text(fr, "ceremonies.day.act.present")).first().click();
        page.getByText(text(fr, "ceremonies.day.otherPiece")).click();
        page.locator("#other-piece-reason input").fill("Autocollant illisible");
        page.locator("#other-piece input").fill("SEC-9");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("SEC-9");
        page.locator("vaadin-notification-card vaadin-button").click();
        PageChecks.assertAccessible(page);
        page.locator("#other-piece input").fill("sec-2");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tick:visible .serial")).containsText("SEC-2");
        look("day-own", fr);
    }

    /** A ceremony of one person today, promised one of two machines; not the demo desk's. */
    private UUID servedFromStock() {
        UUID ceremony = new CeremonyCast(application).approved(1);
        application.getBean(CeremonyService.class).assignDesks(ceremony, Set.of());
        var store = new StockCast(application);
        UUID machine = jdbc.queryForObject(
                "select i.item_id from line_item i join distribution_line l on l.id = i.line_id"
                        + " where l.ceremony_id = ? order by i.position limit 1",
                UUID.class,
                ceremony);
        store.approve(machine);
        // Lines of other tests wait for the same machine, and were first: theirs come before.
        int waiting = jdbc.queryForObject("""
                select coalesce(sum(i.quantity - (select count(*) from piece p where p.purpose = i.id)), 0)
                from line_item i join distribution_line l on l.id = i.line_id join ceremony c on c.id = l.ceremony_id
                join ceremony own on own.id = ?
                where i.item_id = ? and i.state = 'PLANNED' and c.state in ('APPROVED', 'IN_PROGRESS')
                  and l.state in ('PLANNED', 'CONFIRMED', 'PRESENT', 'REPRESENTED', 'ABSENT')
                  and (c.held_on, c.id) < (own.held_on, own.id)""", Integer.class, ceremony, machine);
        var serials = new ArrayList<String>();
        for (int i = 0; i < waiting; i++) serials.add("SEC-0-%03d".formatted(i));
        serials.addAll(List.of("SEC-1", "SEC-2"));
        int count = serials.size();
        store.receive(store.ordered(machine, count), count, serials.toArray(String[]::new));
        return ceremony;
    }

    private void choose(String field, String words) {
        page.locator(field + " input").first().fill(words);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        // What the choice fills in is there before anything is typed over it.
        settle();
    }

    private void supplier() {
        jdbc.update(
                "insert ignore into supplier (id, name, folded_name, city) values (?, ?, ?, 'Béni Mellal')",
                UUID.randomUUID(),
                SUPPLIER,
                SearchKey.of(SUPPLIER));
    }

    /** Takes pictures for people and asserts what must hold of each screen. */
    private void look(String name, Language language) {
        settle();
        int before = page.viewportSize().width;
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width > 320) picture(name + "-" + language.code() + "-" + width);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
        width(before);
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "stock-" + name + ".png")));
    }
}
