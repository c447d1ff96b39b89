package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.ui.i18n.Language;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;

/** Two people edit one file: the second is shown both edits, chooses by keys, and nothing of either is lost unseen. */
class EditedMeanwhileTest extends BrowserTest {

    @Autowired
    BeneficiaryService people;

    @Autowired
    UserDetailsService accounts;

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothEditsAreLaidSideBySide(Language language) {
        String cin = language.arabic() ? "QM48121" : "QM48122";
        UUID id = asCaseWorker(() -> people.register(draft("زنقة 1", "", FamilySituation.SINGLE, cin, "0661990101")));
        login(DemoAccount.CASEWORKER, language);
        open("beneficiaries/" + id + "/edit");
        // The colleague: another address, another commune, another CIN.
        asCaseWorker(() -> {
            people.edit(
                    id,
                    people.detail(id).version(),
                    draft("زنقة 9", "عين السبع", FamilySituation.SINGLE, cin.replace("48", "57"), null));
            return id;
        });
        page.getByLabel(text(language, "beneficiaries.field.address")).fill("زنقة 5");
        page.locator("#cin input").fill(cin.replace("48", "66"));
        page.locator("#second-phone input").fill("0522990101");
        page.locator("#save").click();

        assertThat(page.locator("#merge-title")).isFocused();
        assertThat(page.locator("#merge-commune")).containsText(text(language, "beneficiaries.editing.theirsAlone"));
        assertThat(page.locator("#merge-commune vaadin-radio-button[checked]")).containsText("عين السبع");
        assertThat(page.locator("#merge-address")).containsText(text(language, "beneficiaries.editing.both"));
        assertThat(page.locator("#merge-address vaadin-radio-button[checked]")).hasCount(0);
        assertThat(page.locator("main")).not().containsText(cin.replace("48", "57"));
        assertThat(page.locator("main")).not().containsText(cin.replace("48", "66"));
        check(language);

        page.locator("#save").click();
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary a")).hasCount(3);
        assertThat(asCaseWorker(() -> people.detail(id)).address()).isEqualTo("زنقة 9");

        page.locator("#merge-address input").first().focus();
        page.keyboard().press("Space");
        page.locator("#merge-cin input").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#merge-cin vaadin-radio-button[checked]")).hasCount(1);
        page.locator("#merge-second-phone input").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Control+Enter");
        page.waitForURL(url -> url.endsWith("/beneficiaries/" + id));
        BeneficiaryDetail saved = asCaseWorker(() -> people.detail(id));
        assertThat(saved.address()).isEqualTo("زنقة 5");
        assertThat(saved.commune()).isEqualTo("عين السبع");
        assertThat(saved.secondPhoneMasked()).endsWith("01");
        assertThat(asCaseWorker(() -> people.cin(id, "مراجعة"))).isEqualTo(new NationalId(cin.replace("48", "57")));
    }

    private void check(Language language) {
        for (int width : new int[] {320, PHONE, DESK}) {
            width(width);
            PageChecks.assertNoSidewaysScroll(page);
            Pictures.take(
                    page,
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target", "screenshots", "merge-" + language.code() + "-" + width + ".png")));
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            theme(scheme);
            PageChecks.assertAccessible(page);
        }
    }

    private static BeneficiaryDraft draft(
            String address, String commune, FamilySituation family, String cin, @Nullable String phone) {
        return new BeneficiaryDraft(
                new PersonName("السعدية أوبلوش", "Saadia OUBELLOUCH"),
                new NationalId(cin),
                phone == null ? null : Phone.parse(phone).orElseThrow(),
                null,
                null,
                Sex.FEMALE,
                family,
                2,
                address,
                commune,
                null,
                null,
                "");
    }

    private <T> T asCaseWorker(Supplier<T> act) {
        var account = accounts.loadUserByUsername(DemoAccount.CASEWORKER.username());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
