package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.stock.StockCast;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A delivery planned, sent on its way, read out at the premises and signed there, in both directions. */
class DeliveryScreenTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBigPieceIsBroughtInstalledReadOutAndSigned(Language language) {
        Map<String, Object> promised = transaction.execute(status -> {
            try {
                return promised();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        String code = (String) promised.get("code");
        String serial = (String) promised.get("serial");
        login(DemoAccount.ORGANISER, language);
        open("stock/deliveries", language);
        assertThat(page.locator("main")).containsText(serial);
        look("list", language);
        open("stock/deliveries/new?piece=" + code, language);
        assertThat(page.locator("main")).containsText(serial);
        page.locator("#save-delivery").click();
        assertThat(page.locator("#delivery-vehicle")).containsText(text(language, "stock.deliveries.vehicleMissing"));
        look("plan", language);
        page.locator("#delivery-day input")
                .fill(Formats.date(LocalDate.now(clock).plusDays(1)));
        page.locator("#delivery-day input").press("Enter");
        page.locator("#delivery-hour input").fill("10:30");
        page.locator("#delivery-address input").fill("حي المسيرة، زنقة 14، رقم 32");
        page.locator("#delivery-vehicle input").fill("شاحنة صغيرة 48213-أ-6");
        page.locator("#save-delivery").click();
        page.waitForURL(url -> url.matches(".*/stock/deliveries/[0-9a-f-]{36}.*"));
        settle();
        look("planned", language);
        page.locator("#leave").click();
        page.locator("#driver input").fill("رشيد أوحمو");
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText(text(language, "stock.DeliveryState.ON_THE_WAY"));
        page.locator("#arrive").click();
        page.locator("#confirm").click();
        assertThat(page.locator(".read-aloud")).isVisible();
        readToTheEnd(language, serial);
        look("read-aloud", language);
        page.locator("#install").click();
        assertThat(page.locator(".installation .problem"))
                .containsText(text(language, "stock.deliveries.signatureMissing"));
        Signature.draw(page);
        page.locator("#install").click();
        assertThat(page.locator("main")).containsText(text(language, "stock.DeliveryState.INSTALLED"));
        assertThat(page.locator(".installation img")).isVisible();
        look("installed", language);

        open("beneficiaries/" + promised.get("beneficiary_id") + "?tab=equipment", language);
        assertThat(page.locator("main")).containsText(text(language, "stock.DeliveryState.INSTALLED"));
        look("person", language);
    }

    private void readToTheEnd(Language language, String serial) {
        String next = text(language, "ui.signing.read.next");
        var sentence = page.locator(".read-aloud .sentence");
        int seen = 1;
        boolean named = false;
        while (page.locator(".read-aloud .done:visible").count() == 0) {
            assertThat(seen).as("sentences").isLessThan(20);
            page.locator(".read-aloud vaadin-button", new Page.LocatorOptions().setHasText(next))
                    .click();
            settle();
            seen++;
            named |= sentence.textContent().contains(serial);
        }
        assertThat(named).as("each piece has a sentence").isTrue();
        assertThat(seen).isEqualTo(6);
        assertThat(sentence.evaluate("one => one.dir")).isEqualTo(language.dir());
    }

    /** A piece promised to the one person of a ceremony of its own, and to be brought to the premises. */
    private Map<String, Object> promised() {
        UUID ceremony = new CeremonyCast(application).approved(1);
        application.getBean(CeremonyService.class).assignDesks(ceremony, Set.of());
        var store = new StockCast(application);
        UUID machine = jdbc.queryForObject(
                "select i.item_id from line_item i join distribution_line l on l.id = i.line_id"
                        + " where l.ceremony_id = ? order by i.position limit 1",
                UUID.class,
                ceremony);
        store.approve(machine);
        String own = "DEL-" + UUID.randomUUID().toString().substring(0, 8);
        store.receive(store.ordered(machine, 1), 1, own);
        jdbc.update("insert ignore into premises_item (item_id) values (?)", machine);
        return jdbc.queryForMap(
                "select p.code, p.serial, l.beneficiary_id from piece p join line_item i on i.id = p.purpose"
                        + " join distribution_line l on l.id = i.line_id where l.ceremony_id = ? limit 1",
                ceremony);
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
                                        "delivery-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
        width(before);
    }
}
