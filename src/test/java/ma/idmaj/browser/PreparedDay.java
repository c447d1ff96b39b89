package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.funding.FundingService;
import ma.idmaj.funding.TrancheRow;
import ma.idmaj.funding.TrancheService;
import ma.idmaj.lifeprojects.EligibleProject;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A day of the clerk's thirteen that is brought to its approval as people do it: agreement and tranche, the file, somebody
 * on the reserve, an account for a desk; and whoever takes part, each in a browser of their own.
 */
abstract class PreparedDay extends BrowserTest {

    private static final Path FILE = Path.of("src/test/resources/lists/sidi-bernoussi-13.xlsx");
    private static final String CONVENTION = "Convention de la journée entière";
    static final PersonName NEWCOMER = new PersonName("إلهام بنزاكور", "Ilham BENZAKOUR");

    static final int PEOPLE = 13;

    /** Of the thirteen together, which is the tranche. */
    static final Money ENVELOPE = Money.ofDirhams(455_000);

    static final Money OF_NEWCOMER = Money.ofDirhams(30_000);

    @Autowired
    BeneficiaryService people;

    @Autowired
    CatalogueService catalogue;

    @Autowired
    LifeProjectService projects;

    @Autowired
    FundingService funding;

    @Autowired
    TrancheService tranches;

    @Autowired
    Clock clock;

    private final List<BrowserContext> others = new ArrayList<>();

    UUID ceremony = new UUID(0, 0);

    @AfterEach
    void closeOthers() {
        others.forEach(BrowserContext::close);
    }

    UUID agreement() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID agreement =
                funding.sign(new LocalizedText("اتفاقية اليوم الكامل", CONVENTION), LocalDate.now(clock), ENVELOPE);
        CeremonyCast.signIn(Role.APPROVER, "approver");
        TrancheRow tranche = funding.tranches().stream()
                .filter(row -> row.agreementId().equals(agreement))
                .findFirst()
                .orElseThrow();
        tranches.approve(tranche.id(), tranche.version());
        return agreement;
    }

    /** Whoever waits for a place: a funded project, on no list. */
    void newcomer() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        UUID person = people.registerFromList(NEWCOMER, new NationalId("QW734120"), null, null, "a".repeat(64));
        UUID item = catalogue.addFromList(
                new LocalizedText("ورشة خياطة متنقلة", "Atelier de couture mobile"),
                OF_NEWCOMER,
                LocalDate.now(clock),
                "test");
        projects.fundOutside(
                person,
                new LocalizedText("خياطة متنقلة", "Couture mobile"),
                null,
                List.of(new EligibleProject.Need(item, 1)),
                "a".repeat(64));
    }

    void announce() {
        open("ceremonies/new");
        page.locator("#titleAr input").fill("حفل اليوم الكامل");
        page.locator("#titleFr input").fill("Cérémonie de la journée entière");
        page.locator("#heldOn input").fill(Formats.date(LocalDate.now(clock)));
        page.locator("#heldOn input").press("Tab");
        page.locator(".form vaadin-combo-box input").fill(CONVENTION);
        page.locator("vaadin-combo-box-item:visible", new Page.LocatorOptions().setHasText(CONVENTION))
                .first()
                .click();
        page.locator("#envelope input").fill("455000");
        page.locator("#envelope input").press("Tab");
        page.locator("#save").click();
        page.waitForURL("**/prepare");
        settle();
        ceremony = UUID.fromString(page.url().replaceFirst(".*?/ceremonies/([^/]+)/prepare.*", "$1"));
    }

    void bringIn() {
        page.locator("#import").click();
        page.waitForURL("**/import");
        page.locator("vaadin-upload input[type=file]").setInputFiles(FILE);
        assertThat(page.locator("main"))
                .containsText(
                        text(Language.FR, "intake.nothingBlocks"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        page.locator("#confirm").click();
        page.waitForURL("**/prepare");
        settle();
        assertThat(page.locator(".list-table tbody tr")).hasCount(PEOPLE);
        assertThat(page.locator("#sum")).containsText(ENVELOPE.format());
    }

    void reserve() {
        page.locator("#add-reserve").click();
        page.locator("vaadin-dialog vaadin-text-field input").fill("BENZAKOUR");
        Locator found = page.locator("vaadin-dialog vaadin-item");
        assertThat(found).hasCount(1);
        found.click();
        page.locator("vaadin-dialog vaadin-button:not([disabled])")
                .filter(new Locator.FilterOptions().setHasText(text(Language.FR, "ceremonies.addPeople.confirm")))
                .click();
        assertThat(page.locator("#reserve tbody tr")).hasCount(1);
        assertThat(page.locator("#sum")).containsText(ENVELOPE.format());
    }

    /** @return user name and password */
    String[] deskAccount() {
        page.locator("#open-desk").click();
        page.locator("#desk-name input").first().fill("سعاد بنجلون");
        page.locator("#desk-name input").last().fill("Souad BENJELLOUN");
        page.locator("#confirm-desk").click();
        String[] account = {
            page.locator("#desk-username").textContent(),
            page.locator("#desk-password").textContent()
        };
        page.locator("#desk-noted").click();
        return account;
    }

    /** Another person at another machine. */
    void elsewhere() {
        var browser = Chromium.browser().newContext(options());
        browser.setDefaultTimeout(20_000);
        others.add(browser);
        page = browser.newPage();
    }

    void login(String[] account, Language language) {
        open("login", language);
        page.getByLabel(text(language, "shell.login.username")).fill(account[0]);
        page.locator("input[type=password]").fill(account[1]);
        page.locator("vaadin-login-form vaadin-button").first().click();
        page.waitForURL(url -> !url.contains("login"));
        settle();
    }

    void confirm(String id) {
        page.locator("#" + id).click();
        page.locator("[slot=confirm-button]:visible").click();
    }

    /** The track above shows every state's name: only the notice tells that it has come to it. */
    void notice(String key) {
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText(text(Language.FR, key))))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
    }
}
