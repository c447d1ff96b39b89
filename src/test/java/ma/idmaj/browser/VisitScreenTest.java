package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.followup.FollowUpCast;
import ma.idmaj.shared.NewId;
import ma.idmaj.ui.i18n.Language;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.file.Path;
import java.util.UUID;

/** A visit on a phone: found in the list, a label scanned, everything answered, some of it without a line, read over, sent. */
class VisitScreenTest extends BrowserTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    private Language language = Language.AR;

    @AfterEach
    void signOut() {
        context.setOffline(false);
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVisitOnAPhone(Language reader) {
        language = reader;
        var cast = new FollowUpCast(application);
        UUID centre = jdbc.sql("select centre_id from account where username = 'caseworker'")
                .query(UUID.class)
                .single();
        UUID person = cast.equipped(1, 2, centre, () -> {}).getFirst();
        SecurityContextHolder.clearContext();
        UUID visit = cast.visit(person, 1);
        String code = piece(person, reader);

        login(DemoAccount.CASEWORKER, reader);
        width(PHONE);
        open("follow-up", reader);
        assertThat(page.locator("idmaj-rows")).isVisible();
        checkHere("list");
        open("follow-up?layout=CALENDAR", reader);
        checkHere("calendar");
        open("follow-up/plan?ahead=90", reader);
        checkHere("plan");

        open("follow-up/" + visit, reader);
        checkHere("empty");
        // As a hand scanner types it: the label's whole address and Enter.
        Locator box = page.locator("#piece-code input");
        box.fill("http://localhost:8080/stock/pieces/" + code);
        box.press("Enter");
        Locator card = page.locator(".equipment-line.found");
        assertThat(card).hasCount(1);
        card.locator("vaadin-select").click();
        option("followup.Found.SOLD");
        card.locator("vaadin-text-field input").fill("باعها");
        page.locator("#all-working").click();
        settle();
        page.locator("#check-visit").click();
        assertThat(page.locator(".error-summary")).containsText(text(reader, "followup.findings.activityMissing"));
        checkHere("wrong");
        page.locator("#activity vaadin-radio-button")
                .filter(has(text(reader, "followup.Activity.RUNNING")))
                .first()
                .click();
        choose("income", "followup.IncomeBand.TO_3000");
        choose("formal", "followup.FormalStatus.AUTO_ENTREPRENEUR");
        withoutALine(visit);
        assertThat(page.locator("#income")).containsText(text(reader, "followup.IncomeBand.TO_3000"));
        assertThat(page.locator("#days input")).hasValue("22");
        assertThat(page.locator("#next-action input")).hasValue("زيارة المورد");
        assertThat(page.locator("vaadin-checkbox[checked]")).hasCount(1);
        checkHere("filled");
        page.locator("#check-visit").click();
        assertThat(page.locator(".facts-list")).containsText(text(reader, "followup.Activity.RUNNING"));
        checkHere("read");
        page.locator("#send-visit").click();
        assertThat(page.locator(".page-header .chip")).containsText(text(reader, "followup.VisitState.DONE"));
        assertThat(page.locator(".data-table")).containsText(text(reader, "followup.Found.SOLD"));
        checkHere("sent");

        open("beneficiaries/" + person + "?tab=visits", reader);
        assertThat(page.locator(".help-panel")).containsText(text(reader, "followup.HelpReason.EQUIPMENT_SOLD"));
        checkHere("person");
        page.locator(".help-panel vaadin-button").first().click();
        page.locator("#help-what input").fill("اتفاق على التعويض");
        page.locator("#close-help").click();
        assertThat(page.locator(".help-panel")).containsText("اتفاق على التعويض");
        open("life-projects/" + cast.project(person) + "?tab=followup", reader);
        page.locator("#open-exit").click();
        choose("exit-outcome", "followup.ExitOutcome.SUSTAINED");
        choose("exit-reason", "followup.ExitReason.LIVES_FROM_IT");
        checkHere("exit");
        page.locator("#propose-exit").click();
        assertThat(page.locator(".exit-card")).containsText(text(reader, "followup.exit.waits"));
        open("follow-up/exits", reader);
        checkHere("exits");

        open("follow-up/" + cast.visit(person, 3), reader);
        page.locator("#not-made-how").click();
        option("followup.VisitState.UNREACHABLE");
        page.locator("#not-made-note input").fill("الهاتف مغلق");
        page.locator("#not-made-note input").press("Tab");
        page.locator("#send-not-made").click();
        assertThat(page.locator(".page-header .chip")).containsText(text(reader, "followup.VisitState.UNREACHABLE"));
    }

    /**
     * The line is cut and the telephone closes the page: what was typed meanwhile is there when the form is opened again, lies
     * nowhere to be read, and goes to the server, which keeps it from then on.
     */
    private void withoutALine(UUID visit) {
        context.setOffline(true);
        assertThat(page.locator("[data-line=cut]")).isVisible();
        page.locator("#days input").fill("٢٢");
        choose("cover", "followup.SocialCover.AMO_TADAMON", false);
        page.locator("vaadin-checkbox")
                .filter(has(text(language, "followup.Difficulty.SUPPLIES")))
                .click();
        page.locator("#next-action input").fill("زيارة المورد");
        assertThat(page.locator(
                        "[data-sealed~=days][data-sealed~=cover][data-sealed~=difficulties][data-sealed~=next]"))
                .isVisible();
        Pictures.take(
                page,
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "visit-cut-" + language.code() + "-390.png")));
        Assertions.assertThat((String) page.evaluate("JSON.stringify(localStorage)"))
                .doesNotContain("زيارة", "difficulties", "nextOn");
        page.close();
        context.setOffline(false);
        page = context.newPage();
        width(PHONE);
        open("follow-up/" + visit, language);
        assertThat(page.locator("[data-line=back]")).isVisible();
        page.waitForFunction("!Object.keys(localStorage).some(name => name.startsWith('idmaj-visit:'))");
        // From the server alone.
        open("follow-up/" + visit, language);
        assertThat(page.locator("[data-line=back]")).isHidden();
    }

    /** A piece with a label on the person's first item, received with whatever came last. */
    private String piece(UUID person, Language reader) {
        String code = reader == Language.AR ? "VSTARABE22" : "VSTFRANC22";
        jdbc.sql("""
                        insert into piece (id, code, item_id, serial, folded_serial, reception_id, order_line_id, received_on,
                          state, purpose)
                        select ?, ?, i.item_id, ?, ?, p.reception_id, p.order_line_id, p.received_on, 'HANDED_OVER', i.id
                        from line_item i join distribution_line l on l.id = i.line_id
                        join (select * from piece order by id limit 1) p
                        where l.beneficiary_id = ? order by i.position limit 1""")
                .params(NewId.next(), code, "SN-" + code, "SN-" + code, person)
                .update();
        return code;
    }

    private void choose(String id, String optionKey) {
        choose(id, optionKey, true);
    }

    private void choose(String id, String optionKey, boolean settled) {
        page.locator("#" + id).click();
        pick(optionKey);
        if (settled) settle();
    }

    private void option(String key) {
        pick(key);
        settle();
    }

    private void pick(String key) {
        page.locator("vaadin-select-item:visible")
                .filter(has(text(language, key)))
                .first()
                .click();
    }

    private static Locator.FilterOptions has(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private void checkHere(String name) {
        settle();
        for (int width : new int[] {320, DESK, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            if (width != 320)
                Pictures.take(
                        page,
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(
                                        "target",
                                        "screenshots",
                                        "visit-" + name + "-" + language.code() + "-" + width + ".png")));
        }
        theme(ColorScheme.DARK);
        PageChecks.assertAccessible(page);
        theme(ColorScheme.LIGHT);
        PageChecks.assertAccessible(page);
    }
}
