package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemUnit;
import ma.idmaj.catalogue.kits.KitDraft;
import ma.idmaj.catalogue.kits.KitPriority;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.lifeprojects.ProjectDraft;
import ma.idmaj.lifeprojects.ProjectDrafts;
import ma.idmaj.lifeprojects.needs.NeedDraft;
import ma.idmaj.lifeprojects.needs.NeedRow;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** A supervisor changes a kit by keyboard; a person's list taken from the older version is laid beside it and keeps all. */
class KitsScreenTest extends BrowserTest {

    private static final LocalizedText NAME = new LocalizedText("ورشة حدادة صغيرة", "Petit atelier de ferronnerie");

    @Autowired
    KitVersions versions;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    BeneficiaryService people;

    @Autowired
    ProjectDrafts drafts;

    @Autowired
    NeedsService needs;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aKitIsChangedByKeyboardAndItsVersionsCompared() {
        kit("BT-K1");
        login(DemoAccount.SUPERVISOR, Language.AR);
        open("catalogue/kits");
        assertThat(page.locator(".kit-table a[href$=BT-K1]")).isVisible();
        checkHere("list");
        open("catalogue/kits/BT-K1/edit");
        // An item by a few folded letters, never touching the mouse.
        page.locator("#add-item input").focus();
        page.keyboard().type("ضاغط");
        assertThat(page.locator("vaadin-combo-box-item").first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(".kit-line")).hasCount(4);
        Locator quantity = page.locator("#kit-line-4 input").first();
        quantity.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("٣");
        page.keyboard().press("Tab");
        settle();
        assertThat(quantity).hasValue("3");
        Locator up = page.locator("#kit-line-4 vaadin-button").nth(1);
        up.focus();
        page.keyboard().press("Enter");
        settle();
        assertThat(page.locator("#kit-line-3")).containsText("ضاغط");
        assertThat(page.locator("#kit-line-3 vaadin-button").nth(1)).isFocused();
        page.locator("#kit-line-1 vaadin-button").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".kit-line")).hasCount(3);
        assertThat(page.locator("#undo")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".kit-line")).hasCount(4);
        checkHere("edit");
        page.locator("#save").focus();
        page.keyboard().press("Enter");
        Locator summary = page.locator(".error-summary[tabindex]");
        assertThat(summary).containsText(text(Language.AR, "catalogue.kits.reasonMissing"));
        checkHere("refused");
        page.locator("#reason input").fill("ضاغط هواء للصباغة");
        page.locator("#reason input").press("Tab");
        page.locator("#save").click();
        page.waitForURL("**/catalogue/kits/BT-K1*");
        assertThat(page.locator(".kit-lines tbody tr")).hasCount(4);
        checkHere("kit");
        open("catalogue/kits/BT-K1?from=1&to=2", Language.FR);
        assertThat(page.locator("#difference tbody tr")).hasCount(1);
        assertThat(page.locator("#difference")).containsText(text(Language.FR, "catalogue.KitChange.ADDED"));
        checkHere("compare-fr");
        open("catalogue/kits/BT-K1?version=1");
        assertThat(page.locator(".kit-older")).isVisible();
        assertThat(page.locator(".kit-lines tbody tr")).hasCount(3);
        open("catalogue/kits/BT-K1/edit");
        page.locator("#kit-line-1 vaadin-button").first().click();
        assertThat(page.locator(".kit-line-form")).isVisible();
        checkHere("line-fr");
    }

    @Test
    void aPersonsListIsLaidBesideItsKitAndANewerVersionIsProposed() {
        UUID kit = kit("BT-K2");
        CeremonyCast.signIn(Role.CASE_WORKER, "caseworker");
        UUID centre = jdbc.queryForObject("select centre_id from account where username = 'caseworker'", UUID.class);
        UUID person = people.register(new BeneficiaryDraft(
                new PersonName("منير الحداد", "Mounir ELHADDAD"),
                new NationalId("QK712345"),
                null,
                null,
                null,
                "",
                "06.141.01.51",
                centre,
                ""));
        UUID project = drafts.open(person, new ProjectDraft(NAME, "WELDING"), kit);
        NeedRow first = needs.needs(project).needs().getFirst();
        needs.change(project, first.id(), first.version(), NeedDraft.of(first.itemId(), 5));
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        versions.change(
                kit,
                1,
                new KitDraft(NAME, List.of(line("Meuleuse 230 mm", 1), line("Cintreuse", 1)), "آلة ثني للدرابزين"));
        SecurityContextHolder.clearContext();
        login(DemoAccount.CASEWORKER, Language.AR);
        open("life-projects/" + project + "?tab=needs");
        Locator beside = page.locator(".kit-beside");
        assertThat(beside).containsText(text(Language.AR, "lifeprojects.needs.differs", 1));
        assertThat(beside).containsText(text(Language.AR, "lifeprojects.needs.newer", 2));
        beside.locator("vaadin-details-summary").click();
        assertThat(beside).containsText(text(Language.AR, "lifeprojects.KitDeviation.MORE"));
        checkHere("beside");
        page.locator("#newer-kit").click();
        assertThat(page.locator("vaadin-dialog .data-table tbody tr")).hasCount(2);
        page.locator("#apply-kit").click();
        assertThat(page.locator(".needs > div .data-table").last().locator("tbody tr"))
                .hasCount(4);
        assertThat(page.locator("#newer-kit")).hasCount(0);
        open("life-projects/" + project + "?tab=needs", Language.FR);
        page.locator(".kit-beside vaadin-details-summary").click();
        checkHere("beside-fr");
    }

    private UUID kit(String code) {
        CeremonyCast.signIn(Role.SUPERVISOR, "supervisor");
        UUID kit = versions.add(
                code,
                "WELDING",
                new KitDraft(
                        NAME,
                        List.of(
                                line("Poste à souder inverter 250 A", 1),
                                new KitDraft.Line(
                                        item("Meuleuse 230 mm"),
                                        ItemUnit.PIECE,
                                        2,
                                        KitPriority.USEFUL,
                                        List.of(item("Tronçonneuse à métaux 355 mm")),
                                        "قرص احتياطي"),
                                line("Perceuse à colonne", 1)),
                        ""));
        SecurityContextHolder.clearContext();
        return kit;
    }

    private KitDraft.Line line(String name, int quantity) {
        return KitDraft.Line.of(item(name), ItemUnit.PIECE, quantity);
    }

    private UUID item(String name) {
        return catalogue.findByName(name).orElseThrow().id();
    }

    private void checkHere(String name) {
        settle();
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width != 320) picture(name + "-" + width);
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        picture(name + "-dark");
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }

    private void picture(String name) {
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "kits-" + name + ".png")));
    }
}
