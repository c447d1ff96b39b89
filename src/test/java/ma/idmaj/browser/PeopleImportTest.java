package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.intake.BadFiles;
import ma.idmaj.intake.BadFiles.BadFile;
import ma.idmaj.intake.Field;
import ma.idmaj.intake.Lists;
import ma.idmaj.intake.file.ListFileReader;
import ma.idmaj.intake.people.PeopleDraft;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** A centre's file from its upload to the people's list, and back again; what cannot be taken is told in a sentence. */
class PeopleImportTest extends BrowserTest {

    private static final Pattern TRACE = Pattern.compile("Exception|\\bat (java|org|ma|com)\\.");

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCentresFileComesInAndIsTakenBack(Language language) {
        int before = people();
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries");
        page.locator("#list-menu").click();
        page.getByText(text(language, "beneficiaries.lists.import")).click();
        page.waitForURL("**/beneficiaries/import");
        settle();
        picture("import-start", language);
        check();

        send("centre-casablanca-40.csv", Lists.resource("centre-casablanca-40.csv"));
        assertThat(page.locator("#findings")).containsText(text(language, "intake.cin.unreadable", 7));
        assertThat(page.locator("#confirm")).isDisabled();
        settle();
        picture("import-findings", language);
        check();
        mend(language, Field.CIN, 7, "BE481516");
        mend(language, Field.PHONE, 9, "");
        // The list of another test brings the same card: with it there is nothing to open, so this row gets one of its
        // own.
        if (page.getByLabel(text(language, "intake.fix", text(language, Field.CIN.labelKey()), 5))
                        .count()
                > 0) mend(language, Field.CIN, 5, "BB708591");
        takeLookAlikes();
        assertThat(page.locator(".sum-bar")).containsText(text(language, "intake.nothingBlocks"));
        page.locator("#confirm").click();
        page.waitForURL(url -> url.endsWith("/beneficiaries"));
        assertThat(page.locator("vaadin-notification-card"))
                .containsText(text(language, "intake.people.broughtIn", 40));
        Assertions.assertThat(people()).isEqualTo(before + 40);
        open("beneficiaries?q=Amghar");
        assertThat(page.locator(".people-table"))
                .containsText(language.arabic() ? "عبد الرحيم أمغار" : "Abderrahim Amghar");

        open("beneficiaries/import");
        page.locator("#imports tbody vaadin-button").first().click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.ALERTDIALOG)
                .getByText(text(language, "intake.people.undo"))
                .last()
                .click();
        assertThat(page.locator("vaadin-notification-card")).containsText(text(language, "intake.people.removed", 40));
        settle();
        picture("import-undone", language);
        check();
        Assertions.assertThat(people()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeTakenIsToldAndKeepsNothing(Language language) {
        int before = people();
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/import");
        width(320);
        for (BadFile file : BadFiles.refused()) {
            boolean onlyLong = file.messageKey().equals("intake.refused.tooManyRows");
            byte[] content = onlyLong
                    ? "a;b\n".repeat(PeopleDraft.MAX_ROWS + 1).getBytes(StandardCharsets.US_ASCII)
                    : file.content();
            Object[] values = onlyLong ? new Object[] {PeopleDraft.MAX_ROWS} : file.values();
            send(file.name(), content);
            told(text(language, file.messageKey(), values));
        }
        send("liste.csv", "Couleur;Taille\nrouge;3\n".getBytes(StandardCharsets.UTF_8));
        told(text(language, "intake.refused.noHeader", text(language, "intake.field.NAME_AR")));
        // A header without a name: the clerk says which column holds it.
        send(
                "liste.csv",
                "CNIE;Téléphone;Titulaire\nBE123456;0612345678;Said EL ALAOUI\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".warning"))
                .containsText(text(language, "intake.refused.columnsMissing", text(language, "intake.field.NAME_AR")));
        PageChecks.assertNoSidewaysScroll(page);
        Assertions.assertThat(people()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTemplateComesInAsItIsFilledIn(Language language) throws IOException {
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/import");
        for (String kind : new String[] {"xlsx", "csv"}) {
            var download =
                    page.waitForDownload(() -> page.locator("#template-" + kind).click());
            byte[] bytes = Files.readAllBytes(download.path());
            var sheet = ListFileReader.read(bytes, "modele").first();
            var columns = ma.idmaj.intake.Columns.propose(sheet, ma.idmaj.intake.FileKind.PEOPLE);
            Assertions.assertThat(Set.copyOf(columns.fields().values()))
                    .as(kind)
                    .hasSize(12)
                    .contains(Field.TRAINING, Field.CENTRE, Field.TERRITORY, Field.ADDRESS, Field.LAST_NAME_LATIN);
        }
    }

    private void mend(Language language, Field field, int row, String text) {
        var label = text(language, "intake.fix", text(language, field.labelKey()), row);
        page.getByLabel(label).first().fill(text);
        page.locator(".finding:has(vaadin-text-field)")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHas(page.getByLabel(label)))
                .locator(".row vaadin-button")
                .first()
                .click();
        settle();
    }

    /** Whoever looks like someone whom another test of this application has registered is a person of their own here. */
    private void takeLookAlikes() {
        var take = page.locator("#findings .finding .row:not(:has(vaadin-text-field)) vaadin-button:nth-child(2)");
        while (take.count() > 0) {
            take.first().click();
            settle();
        }
    }

    private void told(String sentence) {
        assertThat(page.locator("vaadin-notification-card")).containsText(sentence);
        assertThat(page.locator("body")).not().containsText(TRACE);
        page.locator("vaadin-notification-card vaadin-button").click();
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    private void send(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "", content));
    }

    private int people() {
        return jdbc.queryForObject("select count(*) from beneficiary", Integer.class);
    }

    private void check() {
        for (int width : new int[] {320, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        PageChecks.assertAccessible(page);
        width(DESK);
    }

    private void picture(String name, Language language) {
        for (int width : new int[] {DESK, PHONE}) {
            width(width);
            settle();
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target", "screenshots", name + "-" + language.code() + "-" + width + ".png")));
        }
        width(DESK);
    }
}
