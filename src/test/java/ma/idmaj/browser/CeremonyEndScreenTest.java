package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.ApprovalService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list with its reserve: returned row by row, compared, changed from the reserve, closed, opened again by two. */
class CeremonyEndScreenTest extends BrowserTest {

    private static final byte[] PDF = "%PDF-1.7\nsigned\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext application;

    @Autowired
    ListService lists;

    @Autowired
    ReserveService reserve;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DayService day;

    private CeremonyCast cast;
    private UUID ceremony;
    private Language language = Language.AR;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromTheReserveToTheReopening(Language language) {
        this.language = language;
        cast = new CeremonyCast(application);
        ceremony = cast.listed(3, null);
        reserve.add(ceremony, List.of(cast.person(3), cast.person(4)));
        prepared();
        returned();
        substituted();
        closed();
        reopened();
    }

    private void prepared() {
        login(DemoAccount.ORGANISER, language);
        open("ceremonies/" + ceremony + "/prepare");
        assertThat(page.locator("#reserve tbody tr")).hasCount(2);
        page.locator("#open-desk").click();
        page.locator("#desk-name input").first().fill("سعاد بنجلون");
        page.locator("#desk-name input").last().fill("Souad BENJELLOUN");
        page.locator("#confirm-desk").click();
        assertThat(page.locator("#desk-password")).containsText("-");
        PageChecks.assertAccessible(page);
        page.locator("#desk-noted").click();
        assertThat(page.locator("#desks tbody tr")).hasCount(1);
        looksRight();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        lists.submit(ceremony, cast.version(ceremony));
    }

    private void returned() {
        as(DemoAccount.APPROVER);
        open("ceremonies/" + ceremony + "/approve");
        assertThat(page.locator("#difference")).containsText(text(language, "ceremonies.difference.first"));
        page.locator("#remark-2").click();
        page.locator(".row-remark input").fill("الثمن مرتفع");
        page.locator(".row-remark input").press("Tab");
        looksRight();
        page.locator("#send-back").click();
        page.locator("[slot=confirm-button]:visible").click();
        assertThat(page.locator("vaadin-notification-card")).containsText(text(language, "ceremonies.sentBack"));
        as(DemoAccount.ORGANISER);
        open("ceremonies/" + ceremony + "/prepare");
        assertThat(page.locator("#line-2 .row-note")).containsText("الثمن مرتفع");
        looksRight();
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        LineRow second = lists.lines(ceremony).get(1);
        lists.remove(second.id(), second.version());
        lists.submit(ceremony, cast.version(ceremony));
        as(DemoAccount.APPROVER);
        open("ceremonies/" + ceremony + "/approve");
        assertThat(page.locator("#difference")).containsText(text(language, "ceremonies.difference.went"));
        looksRight();
        CeremonyCast.signIn(Role.APPROVER, "approver");
        approvals.approve(ceremony, cast.version(ceremony));
    }

    private void substituted() {
        as(DemoAccount.ORGANISER);
        open("ceremonies/" + ceremony + "/prepare");
        page.locator("#reserve tbody tr").first().locator("vaadin-button").click();
        page.locator("vaadin-select#leaves").click();
        page.locator("vaadin-select-item[role=option]:visible").first().click();
        page.locator("#reason input").fill("لم يعد يرغب في التجهيز");
        PageChecks.assertAccessible(page);
        page.locator("#confirm-substitution").click();
        assertThat(page.locator("vaadin-notification-card"))
                .containsText(text(language, "ceremonies.substitution.done"));
        assertThat(page.locator("#line-1")).containsText(text(language, "ceremonies.LineState.SUBSTITUTED"));
        assertThat(page.locator("#line-3")).isVisible();
        looksRight();
    }

    private void closed() {
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        LineRow served = line(3);
        day.checkIn(served.id(), served.version(), false);
        served = line(3);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                served.id(),
                served.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
        open("ceremonies/" + ceremony + "/close");
        assertThat(page.locator("#undecided li")).hasCount(1);
        looksRight();
        LineRow second = line(2);
        day.markAbsent(second.id(), second.version());
        open("ceremonies/" + ceremony + "/close");
        page.locator("#attach-3").click();
        page.locator("#scan-file input[type=file]").setInputFiles(new FilePayload("scan.pdf", "application/pdf", PDF));
        assertThat(page.locator("#line-3 .scan")).hasCount(1);
        page.locator("#close").click();
        page.locator("[slot=confirm-button]:visible").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText(text(language, "ceremonies.closed"));
    }

    private void reopened() {
        page.locator("#ask-reopening").click();
        page.locator("#reason input").fill("سطر سجل خطأ");
        PageChecks.assertAccessible(page);
        page.locator("#confirm-reason").click();
        assertThat(page.locator("#reopening")).containsText(text(language, "ceremonies.reopening.waiting"));
        as(DemoAccount.APPROVER);
        open("ceremonies/" + ceremony + "/close");
        looksRight();
        page.locator("#confirm-reopening").click();
        assertThat(page.locator("vaadin-notification-card"))
                .containsText(text(language, "ceremonies.reopening.confirmed"));
        assertThat(page.locator(".ceremony-header")).containsText(text(language, "ceremonies.CeremonyState.DONE"));
    }

    private LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }

    private void as(DemoAccount account) {
        context.clearCookies();
        width(DESK);
        login(account, language);
    }

    private void looksRight() {
        PageChecks.assertAccessible(page);
        for (int width : new int[] {320, PHONE}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            PageChecks.assertNothingCut(page);
        }
        width(DESK);
    }
}
