package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.kits.KitService;
import ma.idmaj.lifeprojects.EligibleProject.Need;
import ma.idmaj.lifeprojects.LifeProjectService;
import ma.idmaj.lifeprojects.ProjectCast;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A session from its plan to its minutes, by an approver in French; what is missing is read by a case worker in Arabic. */
class CommitteeTest extends BrowserTest {

    private static final List<PersonName> PEOPLE = List.of(
            new PersonName("إيطو أزنكوك", "Itto AZENKOUK"),
            new PersonName("باسو أزنكوك", "Basso AZENKOUK"),
            new PersonName("عدي أزنكوك", "Addi AZENKOUK"));
    private static final String LEASE = "عقد كراء المحل مصادق على إمضائه";
    private static final String QUOTE = "Deuxième devis du four";

    @Autowired
    BeneficiaryService people;

    @Autowired
    LifeProjectService projects;

    @Autowired
    KitService kits;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void aSessionIsPlannedHeldClosedAndItsMinutesRead() throws IOException {
        List<UUID> files = submit();
        Language fr = Language.FR;
        login(DemoAccount.APPROVER, fr);
        assertThat(page.locator(".work a[href='life-projects/committee']")).isVisible();
        open("life-projects");
        page.locator(".page-tabs a[href='life-projects/committee']").click();
        page.waitForURL("**/life-projects/committee");
        settle();
        look("overview-approver", fr);
        page.locator("#plan").click();
        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).containsText(text(fr, "lifeprojects.committee.dayMissing"));
        page.locator("#held-on input").fill("%1$td/%1$tm/%1$tY".formatted(LocalDate.now(clock)));
        page.locator("#held-at input").fill("10h30");
        page.locator("#place-ar input").fill("قاعة الاجتماعات، سيدي البرنوصي");
        page.locator("#place-fr input").fill("Salle de réunion, Sidi Bernoussi");
        look("plan", fr);
        page.locator("#save").click();
        page.waitForURL(url -> url.matches(".*/committee/[0-9a-f-]{36}"));
        settle();
        String address = page.url();

        page.locator("#addFiles").click();
        page.locator("vaadin-dialog input").first().fill("azenkouk");
        assertThat(page.locator("vaadin-dialog vaadin-item")).hasCount(3);
        page.locator("#choose-all").click();
        page.locator("#confirm-add").click();
        assertThat(page.locator(".agenda tbody tr")).hasCount(3);
        look("planned", fr);
        confirm("hold", fr);

        assertThat(page.locator(".committee-file")).containsText("BE••••");
        sees("lifeprojects.committee.progress", fr, 0, 3);
        look("deciding", fr);
        page.keyboard().press("Alt+p");
        sees("lifeprojects.committee.progress", fr, 1, 3);
        page.keyboard().press("Alt+j");
        page.locator("#confirm").click();
        assertThat(page.locator("#words")).containsText(text(fr, "lifeprojects.committee.adjourn.empty"));
        page.locator("#words textarea").fill(LEASE + "\n\n" + QUOTE);
        look("adjourning", fr);
        page.locator("#words textarea").press("Control+Enter");
        sees("lifeprojects.committee.progress", fr, 2, 3);
        page.keyboard().press("Alt+r");
        page.locator("#words textarea").fill("L’activité n’entre pas dans les domaines soutenus.");
        page.locator("#confirm").click();
        sees("lifeprojects.committee.progress", fr, 3, 3);
        page.keyboard().press("Alt+n");
        sees("lifeprojects.committee.progress", fr, 2, 3);
        page.keyboard().press("Alt+r");
        page.locator("#words textarea").fill("L’activité n’entre pas dans les domaines soutenus.");
        page.locator("#confirm").click();
        sees("lifeprojects.committee.allDecided", fr);
        assertThat(states(files)).containsOnly("SUBMITTED");
        confirm("close", fr);
        assertThat(page.locator(".agenda tbody tr").nth(1)).containsText(LEASE);
        assertThat(states(files)).containsExactlyInAnyOrder("APPROVED", "ADJOURNED", "REJECTED");
        look("closed", fr);
        Download paper =
                page.waitForDownload(() -> page.locator("#minutes-both").click());
        assertThat(paper.suggestedFilename()).startsWith("idmaj-").endsWith("-both.pdf");
        byte[] pdf = Files.readAllBytes(paper.path());
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("minutes-browser.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Itto AZENKOUK", "أزنكوك", LEASE, QUOTE);
            // In the foot it may go on on a second line.
            assertThat(text.replaceAll("\\s+", ""))
                    .contains(page.locator(".digest .ltr").innerText());
        }

        context.clearCookies();
        width(PHONE);
        login(DemoAccount.CASEWORKER, Language.AR);
        UUID adjourned = files.stream()
                .filter(id -> states(List.of(id)).contains("ADJOURNED"))
                .findFirst()
                .orElseThrow();
        open("life-projects/" + adjourned + "?tab=committee", Language.AR);
        assertThat(page.locator(".tab-content .missing-items li")).containsText(new String[] {LEASE, QUOTE});
        assertThat(page.getByText(text(Language.AR, "lifeprojects.moveTo", ProjectState.SUBMITTED)))
                .isVisible();
        look("missing", Language.AR);
        page.navigate(address);
        settle();
        assertThat(page.locator(".agenda tbody tr")).hasCount(3);
        assertThat(page.locator(".minutes")).hasCount(0);
        look("closed-caseworker", Language.AR);
    }

    /** The demo's own sessions: what an organiser sees in either language, and the summary of a file. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void theOrganiserSeesSessionsFilesAndWhatWaitsForItsFunding(Language language) {
        login(DemoAccount.ORGANISER, language);
        open("life-projects/committee", language);
        look("overview-organiser", language);
        page.locator("vaadin-checkbox").first().click();
        String amount = page.locator("tbody tr:has(vaadin-checkbox) .amount .ltr")
                .first()
                .innerText();
        page.locator("#fund").click();
        assertThat(page.locator("vaadin-confirm-dialog"))
                .containsText(text(language, "lifeprojects.committee.fund.consequence", 1, amount));
        PageChecks.assertAccessible(page);
        page.locator("vaadin-confirm-dialog vaadin-button[slot='cancel-button']")
                .click();
        page.locator(
                        "tbody tr",
                        new Page.LocatorOptions().setHasText(text(language, "lifeprojects.SessionState.PLANNED")))
                .first()
                .locator("a.row-link")
                .click();
        page.waitForURL(url -> url.matches(".*/committee/[0-9a-f-]{36}"));
        settle();
        page.locator(".opens-file").first().click();
        assertThat(page.locator(".committee-file")).isVisible();
        look("demo-planned", language);
    }

    private void confirm(String act, Language language) {
        page.locator("#" + act).click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        settle();
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
                        .setPath(Path.of("target", "screenshots", "committee-" + name + ".png")));
    }

    private List<String> states(List<UUID> files) {
        return files.stream()
                .map(id -> jdbc.queryForObject("select state from life_project where id = ?", String.class, id))
                .toList();
    }

    /** Three people of the case worker's centre, their projects led to the committee by another clerk. */
    private List<UUID> submit() {
        String[] all = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "another-clerk", "", AuthorityUtils.createAuthorityList(all)));
        try {
            var cast = new ProjectCast(application);
            var centre = jdbc.queryForObject("select centre_id from account where username = 'caseworker'", UUID.class);
            var kit = kits.kits().get(1);
            var files = new ArrayList<UUID>();
            for (int i = 0; i < PEOPLE.size(); i++) {
                UUID person = people.register(new BeneficiaryDraft(
                        PEOPLE.get(i),
                        new NationalId("BE98761" + i),
                        null,
                        LocalDate.of(1985 + i, 3, 4 + i),
                        i == 0 ? Sex.FEMALE : Sex.MALE,
                        "",
                        null,
                        centre,
                        ""));
                UUID project = projects.start(
                        person,
                        kit.trade().name(),
                        kit.trade().code(),
                        kit.lines().stream()
                                .map(line -> new Need(line.itemId(), line.quantity()))
                                .toList());
                for (ProjectState state : List.of(
                        ProjectState.DIAGNOSED,
                        ProjectState.IN_QUALIFICATION,
                        ProjectState.FEASIBILITY,
                        ProjectState.SUBMITTED)) cast.move(project, state);
                files.add(project);
            }
            return files;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void sees(String key, Language language, Object... values) {
        assertThat(page.locator("main")).containsText(text(language, key, values));
    }
}
