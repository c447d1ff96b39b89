package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.intake.BadFiles;
import ma.idmaj.intake.BadFiles.BadFile;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A clerk's file on its way in: what is wrong with it is told in a sentence, and a list that is stopped leaves nothing. */
class ImportScreenTest extends BrowserTest {

    private static final int PEOPLE = 40;
    private static final int HELD_UP_AT = 21;
    private static final Pattern TRACE = Pattern.compile("Exception|\\bat (java|org|ma|com)\\.|<[a-z]+>");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeneficiaryService people;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWrongWithAFileIsToldInASentence(Language language) {
        UUID ceremony = openImport(language);
        width(320);
        for (BadFile file : BadFiles.refused()) {
            send(file.name(), file.content());
            sees(page.locator("vaadin-notification-card"), language, file);
            page.locator("vaadin-notification-card vaadin-button").click();
            assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        }
        for (BadFile file : BadFiles.toMend()) {
            send(file.name(), file.content());
            sees(page.locator("#findings"), language, file);
            assertThat(page.locator("#confirm")).isDisabled();
            PageChecks.assertNoSidewaysScroll(page);
            page.getByText(text(language, "intake.otherFile")).click();
            assertThat(page.locator("#findings")).hasCount(0);
        }
        BadFile last = BadFiles.toMend().getFirst();
        send(last.name(), last.content());
        sees(page.locator("#findings"), language, last);
        checkHere();
        Assertions.assertThat(linesOf(ceremony)).isZero();
        Assertions.assertThat(known("BB995920"))
                .as("the person of the good row")
                .isZero();
    }

    /** The row of one person is held by somebody else's transaction: the list stands still there until it ends. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void aListStoppedOnItsWayInLeavesNothing(Language language) {
        UUID ceremony = openImport(language);
        String letters = language.arabic() ? "XA" : "XF";
        UUID held = people.registerFromList(
                new PersonName("ميمون الصحراوي", "Mimoun SAHRAOUI"),
                new NationalId(letters + "3000" + HELD_UP_AT),
                null,
                null,
                "b".repeat(64));
        send("liste.csv", numbered(letters));
        whileHeld(held, () -> {
            comesIn(language);
            checkHere();
            width(DESK);
            page.locator("#stop").click();
            assertThat(page.locator(".running-work")).containsText(text(language, "ui.work.stopping"));
        });
        assertThat(page.locator("vaadin-notification-card")).containsText(text(language, "intake.stopped"));
        assertNothingCameIn(ceremony, letters);

        // The draft is still there; this time its clerk leaves the page, and then logs out.
        whileHeld(held, () -> {
            comesIn(language);
            page.getByText(text(language, "intake.back")).click();
            page.waitForURL("**/prepare");
            assertThat(page.locator("#import")).isVisible();
        });
        assertNothingCameIn(ceremony, letters);
        page.locator("#import").click();
        send("liste.csv", numbered(letters));
        whileHeld(held, () -> {
            comesIn(language);
            page.getByLabel(text(language, "shell.logOut")).click();
            page.waitForURL("**/login**");
        });
        assertNothingCameIn(ceremony, letters);

        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/import");
        send("liste.csv", numbered(letters));
        page.locator("#confirm").click();
        page.waitForURL("**/prepare");
        assertThat(page.locator(".list-table tbody tr")).hasCount(PEOPLE);
    }

    private UUID openImport(Language language) {
        UUID ceremony = new CeremonyCast(application).listed(0, null);
        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/import");
        return ceremony;
    }

    private void comesIn(Language language) {
        page.locator("#confirm").click();
        assertThat(page.locator(".running-work"))
                .containsText(text(language, "ui.work.doneOf", HELD_UP_AT - 1, PEOPLE));
    }

    /** Nobody waits for a row by chance: the import asks for this one when it comes to the person. */
    private void whileHeld(UUID person, Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            jdbc.queryForObject("select id from beneficiary where id = ? for update", UUID.class, person);
            meanwhile.run();
        });
    }

    /** A locking read waits for whoever is still writing, and sees what was written. */
    private void assertNothingCameIn(UUID ceremony, String letters) {
        transaction.executeWithoutResult(status ->
                jdbc.queryForList("select id from beneficiary where created_by = 'organiser' lock in share mode"));
        Assertions.assertThat(linesOf(ceremony)).isZero();
        Assertions.assertThat(known(letters + "300001")).isZero();
    }

    private int linesOf(UUID ceremony) {
        return jdbc.queryForObject(
                "select count(*) from distribution_line where ceremony_id = ?", Integer.class, ceremony);
    }

    private long known(String cin) {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        return people.idByCin(new NationalId(cin)).stream().count();
    }

    private static byte[] numbered(String letters) {
        return BadFiles.csv(IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> "%d;سعيد;Said;%s3000%02d;;;;Casque;1;300;300".formatted(i, letters, i))
                .toArray(String[]::new));
    }

    private void send(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "", content));
    }

    private void sees(Locator place, Language language, BadFile file) {
        assertThat(place).containsText(text(language, file.messageKey(), file.values()));
        assertThat(page.locator("body")).not().containsText(TRACE);
    }

    private void checkHere() {
        for (int width : new int[] {320, 360, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
        }
        PageChecks.assertAccessible(page);
    }
}
