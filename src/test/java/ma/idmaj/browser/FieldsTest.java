package ma.idmaj.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;

/** What clerks type is understood, and what is not says so in their language. */
class FieldsTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"AR,06/05/1999", "AR,6/5/1999", "AR,1999-05-06", "AR,٠٦/٠٥/١٩٩٩", "FR,06/05/1999"})
    void datesAreTypedAsPeopleWriteThem(Language language, String typed) {
        login(DemoAccount.ORGANISER, language);
        open("test-fields");
        var born = field(language, "browser.born");
        born.fill(typed);
        born.press("Tab");
        assertThat(born).hasValue("06/05/1999");
        fill(language, "browser.cin", "BE462544");
        assertThat(saved(language)).contains("|1999-05-06|");
    }

    @Test
    void numbersTakeEverySpellingAndShowOne() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        fill(Language.AR, "browser.cin", " be 46-25.٤٤");
        fill(Language.AR, "browser.phone", "+212 629-75.14.69");
        fill(Language.AR, "browser.amount", "٤٥٥٠٠٠");
        assertThat(field(Language.AR, "browser.cin")).hasValue("BE462544");
        assertThat(field(Language.AR, "browser.phone")).hasValue("06 29 75 14 69");
        assertThat(field(Language.AR, "browser.amount")).hasValue("455.000,00");
        assertThat(saved(Language.AR)).isEqualTo("-|BE462544|+212629751469|45500000|null|null");
    }

    @Test
    void whatCannotBeReadStaysAndSaysSoInEitherLanguage() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        fill(Language.AR, "browser.cin", "12345");
        assertThat(field(Language.AR, "browser.cin")).hasValue("12345");
        assertThat(page.getByText(text(Language.AR, "ui.cin.unreadable")).first()).isVisible();
        switchLanguage();
        assertThat(page.getByText(text(Language.FR, "ui.cin.unreadable")).first()).isVisible();
        assertThat(field(Language.FR, "browser.cin")).hasValue("12345");
        fill(Language.FR, "browser.cin", "BE12");
        assertThat(page.getByText(text(Language.FR, "ui.cin.unusual")).first()).isVisible();
        // The sentence's element stays, faded out: the field itself says that nothing is wrong any more.
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(0);
    }

    @Test
    void theSummaryTakesTheFocusAndLeadsToTheField() {
        login(DemoAccount.ORGANISER, Language.FR);
        open("test-fields");
        save(Language.FR);
        assertThat(page.locator(".error-summary")).isFocused();
        switchLanguage();
        page.locator(".error-summary a").getByText(text(Language.AR, "ui.required")).click();
        assertThat(field(Language.AR, "browser.cin")).isFocused();
    }

    @Test
    void aNameKeepsToItsScripts() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        fill(Language.AR, "browser.cin", "BE462544");
        fill(Language.AR, "ui.name.ar", "Fatima");
        save(Language.AR);
        assertThat(page.locator(".error-summary a")).hasText(text(Language.AR, "ui.name.ar.wrongScript"));
        fill(Language.AR, "ui.name.ar", "  فاطمة\u200f  الزهراء");
        fill(Language.AR, "ui.name.latin", "Fatima Zahra TAHIRI");
        assertThat(saved(Language.AR)).startsWith("فاطمة الزهراء/Fatima Zahra TAHIRI|");
    }

    @Test
    void placesNarrowDown() {
        login(DemoAccount.ORGANISER, Language.FR);
        open("test-fields");
        fill(Language.FR, "browser.cin", "BE462544");
        choose(Language.FR, "ui.territory.region", "casa", "Casablanca-Settat");
        choose(Language.FR, "ui.territory.province", "الدار", "Casablanca");
        choose(Language.FR, "ui.territory.arrondissement", "anfa", "Anfa");
        assertThat(saved(Language.FR)).endsWith("|06.141.01");
        choose(Language.FR, "ui.territory.region", "fes", "Fès-Meknès");
        assertThat(saved(Language.FR)).endsWith("|03");
    }

    @Test
    void aFileComesAndARefusalIsASentence() throws Exception {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        Download file = page.waitForDownload(() -> button(Language.AR, "browser.file").click());
        assertThat(file.suggestedFilename()).isEqualTo("لائحة.csv");
        assertThat(Files.readString(file.path())).isEqualTo("a;b");
        button(Language.AR, "browser.refused").click();
        assertThat(page.getByText(text(Language.AR, "browser.no"))).isVisible();
    }

    private Locator field(Language language, String key) {
        return page.locator("input").and(page.getByLabel(text(language, key)));
    }

    private void fill(Language language, String key, String typed) {
        field(language, key).fill(typed);
        field(language, key).press("Tab");
        settle();
    }

    private void choose(Language language, String key, String typed, String name) {
        field(language, key).fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        assertThat(field(language, key)).hasValue(name);
        settle();
    }

    private Locator button(Language language, String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(language, key)));
    }

    private void save(Language language) {
        button(language, "browser.save").click();
        settle();
    }

    private String saved(Language language) {
        save(language);
        return page.locator("#understood").textContent();
    }

    private void switchLanguage() {
        page.locator("#language").click();
        settle();
    }
}
