package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every address of the outside contract opens for its role, in both languages, and fits a phone. */
class RoutesTest extends BrowserTest {

    private static final Map<DemoAccount, List<String>> ROUTES = new LinkedHashMap<>();

    static {
        ROUTES.put(
                DemoAccount.ORGANISER,
                List.of(
                        "",
                        "beneficiaries",
                        "life-projects",
                        "life-projects/committee",
                        "life-projects/committee/new",
                        "catalogue",
                        "catalogue/compare",
                        "funding",
                        "stock",
                        "stock/orders",
                        "stock/orders/new",
                        "stock/deliveries",
                        "stock/deliveries/new",
                        "funding/new",
                        "ceremonies",
                        "ceremonies/new",
                        "ceremonies/formulas",
                        "ceremonies/sidi-bernoussi/prepare",
                        "ceremonies/sidi-bernoussi/edited",
                        "ceremonies/sidi-bernoussi/prepare/people",
                        "ceremonies/sidi-bernoussi/prepare/order",
                        "ceremonies/sidi-bernoussi/prepare/programme",
                        "ceremonies/sidi-bernoussi/prepare/guests",
                        "ceremonies/sidi-bernoussi/prepare/rehearsal",
                        "ceremonies/sidi-bernoussi/day",
                        "ceremonies/sidi-bernoussi/close",
                        "ceremonies/sidi-bernoussi/close/scans",
                        "papers/none",
                        "ceremonies/sidi-bernoussi/report",
                        "ceremonies/sidi-bernoussi/announcer",
                        "ceremonies/sidi-bernoussi/paper",
                        "follow-up",
                        "follow-up/care",
                        "follow-up/care?kind=REPAIR&standing=ALL",
                        "reports",
                        "reports/official",
                        "reports/funder",
                        "reports/yearly"));
        ROUTES.put(
                DemoAccount.APPROVER,
                List.of("", "ceremonies/sidi-bernoussi/approve", "life-projects/committee", "funding"));
        ROUTES.put(
                DemoAccount.SUPERVISOR,
                List.of(
                        "",
                        "catalogue",
                        "catalogue/suppliers",
                        "catalogue/price-lists",
                        "catalogue/edited",
                        "catalogue/kits",
                        "catalogue/kits/new",
                        "catalogue/kits/K02",
                        "catalogue/kits/K02/edit",
                        "catalogue/new",
                        "catalogue/compare",
                        "catalogue/review",
                        "life-projects",
                        "life-projects/committee"));
        ROUTES.put(
                DemoAccount.CASEWORKER,
                List.of(
                        "",
                        "beneficiaries",
                        "life-projects",
                        "follow-up",
                        "follow-up/plan",
                        "follow-up/exits",
                        "follow-up/care",
                        "reports"));
        ROUTES.put(DemoAccount.DESK, List.of("", "account", "ceremonies/sidi-bernoussi/day"));
        ROUTES.put(
                DemoAccount.AUDITOR,
                List.of(
                        "",
                        "audit",
                        "privacy",
                        "privacy?standing=OVERDUE",
                        "privacy/retention",
                        "privacy/holds",
                        "privacy/notices"));
        ROUTES.put(
                DemoAccount.ADMIN,
                List.of("", "account", "admin", "admin/keys", "admin/api-keys", "stock/thresholds", "privacy/notices"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRouteOpensForItsRoleAndFitsAPhone(Language language) {
        ROUTES.forEach((account, paths) -> {
            context.clearCookies();
            width(PHONE);
            login(account, language);
            paths.forEach(path -> opensAndFits(path, language));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPapersCodeIsAnsweredWithoutLogIn(Language language) {
        width(PHONE);
        page.navigate(address("verify/NOSUCHCODE?lang=" + language.code()));
        assertThat(page.getByText(text(language, "papers.verify.unknown")).first())
                .isVisible();
        PageChecks.assertNoSidewaysScroll(page);
    }

    private void opensAndFits(String path, Language language) {
        page.navigate(address(path) + "?lang=" + language.code());
        assertThat(page.locator("h1, .announcer").first()).isVisible();
        assertThat(page.locator("html")).hasAttribute("dir", language.dir());
        assertThat(page.getByText(text(language, "shell.noAccess.title"))).hasCount(0);
        assertThat(page.getByText(text(language, "shell.notFound.title"))).hasCount(0);
        PageChecks.assertNoSidewaysScroll(page);
    }
}
