package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.stock.StockCast;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** On a phone: a complaint and a repair written down on a person's page, the bell that tells of them, the store's step. */
class CareScreenTest extends BrowserTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext application;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAPersonComesBackWithIsWrittenDownToldAndRepaired(Language language) {
        String serial = "CARE-" + UUID.randomUUID().toString().substring(0, 8);
        UUID person = transaction.execute(status -> {
            try {
                return served(serial);
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        width(PHONE);
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/" + person + "?tab=care", language);
        page.locator("#enter-complaint").click();
        page.locator("#save-complain").click();
        assertThat(dialog()).containsText(text(language, "followup.care.wordsMissing"));
        choose("care-category", text(language, "followup.ComplaintCategory.MISSING_PART"));
        page.locator("#care-words textarea").fill("الملحق ناقص");
        look("complaint", language);
        page.locator("#save-complain").click();
        assertThat(page.locator("idmaj-rows")).containsText(text(language, "followup.CareKind.COMPLAINT"));

        page.locator("#enter-repair").click();
        choose("care-thing", serial);
        page.locator("#care-words textarea").fill("تسخن بسرعة");
        look("repair", language);
        page.locator("#save-askRepair").click();
        assertThat(page.locator("idmaj-rows")).containsText(serial);
        look("tab", language);

        page.locator("#bell").click();
        assertThat(page.locator(".inbox-line").first()).isVisible();
        look("bell", language);
        page.locator(".inbox-line[href*='follow-up/care']").click();
        assertThat(page.locator("main h1")).containsText(text(language, "followup.care.title"));
        assertThat(page.locator(".inbox-line")).hasCount(0);

        UUID repair = jdbc.queryForObject(
                "select id from care_case where beneficiary_id = ? and kind = 'REPAIR'", UUID.class, person);
        context.clearCookies();
        login(DemoAccount.ORGANISER, language);
        open("follow-up/care", language);
        look("list", language);
        open("follow-up/care/" + repair, language);
        page.locator("#sendToRepair").click();
        page.locator("#care-workshop input").fill("Atelier Rahal");
        page.locator("#save-sendToRepair").click();
        assertThat(page.locator("main")).containsText(text(language, "followup.CareState.SENT"));
        assertThat(page.locator("main")).containsText(text(language, "stock.PieceState.AWAY_FOR_REPAIR"));
        look("case", language);
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog").last();
    }

    private void choose(String id, String words) {
        page.locator("#" + id).click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        settle();
    }

    /** Of the case worker's centre: served a piece with that serial number, at a ceremony that is closed. */
    private UUID served(String serial) {
        var cast = new CeremonyCast(application);
        UUID ceremony = cast.approved(1);
        var day = application.getBean(DayService.class);
        var line = day.lines(ceremony).getFirst();
        var store = new StockCast(application);
        UUID machine = line.items().getFirst().itemId();
        store.approve(machine);
        store.receive(store.ordered(machine, 1), 1, serial);
        // Goods that others of the shared database wait for are theirs first.
        jdbc.update(
                "update piece set purpose = ?, state = 'RESERVED' where serial = ?",
                line.items().getFirst().id(),
                serial);
        day.checkIn(line.id(), line.version(), false);
        line = day.lines(ceremony).getFirst();
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                "",
                null));
        application.getBean(ClosingService.class).close(ceremony, cast.version(ceremony));
        jdbc.update(
                "update beneficiary set centre_id = (select centre_id from account where username = ?) where id = ?",
                DemoAccount.CASEWORKER.username(),
                line.beneficiaryId());
        return line.beneficiaryId();
    }

    private void look(String name, Language language) {
        settle();
        for (int width : new int[] {PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(
                                    "target",
                                    "screenshots",
                                    "care-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        width(PHONE);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
    }
}
