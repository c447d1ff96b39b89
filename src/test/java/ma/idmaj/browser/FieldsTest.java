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
import org.junit.jupiter.params.provider.EnumSource;

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
        assertThat(page.getByText(text(Language.AR, "ui.cin.unreadable")).first())
                .isVisible();
        switchLanguage();
        assertThat(page.getByText(text(Language.FR, "ui.cin.unreadable")).first())
                .isVisible();
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
        page.locator(".error-summary a")
                .getByText(text(Language.AR, "ui.required"))
                .click();
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void placesNarrowDownAsFarAsThereAreAny(Language language) {
        boolean ar = language == Language.AR;
        login(DemoAccount.ORGANISER, language);
        open("test-fields");
        fill(language, "browser.cin", "BE462544");
        choose(language, "ui.territory.region", "casa", ar ? "الدار البيضاء-سطات" : "Casablanca-Settat");
        choose(language, "ui.territory.province", "الدار", ar ? "الدار البيضاء" : "Casablanca");
        choose(
                language,
                "ui.territory.prefecture_of_arrondissements",
                "bernoussi",
                ar ? "سيدي البرنوصي" : "Sidi Bernoussi");
        assertThat(saved(language)).endsWith("|06.141.01.50");
        // Without a mouse: the arrow takes the one that is left.
        var last = field(language, "ui.territory.arrondissement");
        last.fill("moum");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        last.press("ArrowDown");
        last.press("Enter");
        assertThat(last).hasValue(ar ? "سيدي مومن" : "Sidi Moumen");
        assertThat(saved(language)).endsWith("|06.141.01.53");
        choose(language, "ui.territory.region", "fes", ar ? "فاس-مكناس" : "Fès-Meknès");
        assertThat(last).isHidden();
        assertThat(saved(language)).endsWith("|03");
    }

    @Test
    void aPlaceOnFileStandsAtEveryLevelAndStaysAsItWas() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields?place=06.141.01.53");
        assertThat(field(Language.AR, "ui.territory.region")).hasValue("الدار البيضاء-سطات");
        assertThat(field(Language.AR, "ui.territory.prefecture_of_arrondissements"))
                .hasValue("سيدي البرنوصي");
        assertThat(field(Language.AR, "ui.territory.arrondissement")).hasValue("سيدي مومن");
        switchLanguage();
        assertThat(field(Language.FR, "ui.territory.arrondissement")).hasValue("Sidi Moumen");
        fill(Language.FR, "browser.cin", "BE462544");
        assertThat(saved(Language.FR)).endsWith("|06.141.01.53");
    }

    @Test
    void aFileComesAndARefusalIsASentence() throws Exception {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        Download file =
                page.waitForDownload(() -> button(Language.AR, "browser.file").click());
        assertThat(file.suggestedFilename()).isEqualTo("لائحة.csv");
        assertThat(Files.readString(file.path())).isEqualTo("a;b");
        button(Language.AR, "browser.refused").click();
        assertThat(page.getByText(text(Language.AR, "browser.no"))).isVisible();
    }

    /** What the server answers to the field just left moves the page under the pointer. */
    @Test
    void aPressEndsWhereItBeganUnlessItIsDrawnAway() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("test-fields");
        fill(Language.AR, "browser.cin", "BE462544");
        pressWhileItMoves(0);
        assertThat(page.locator("#understood")).containsText("|BE462544|");
        open("test-fields");
        fill(Language.AR, "browser.cin", "BE462544");
        pressWhileItMoves(40);
        assertThat(page.locator("#understood")).isEmpty();
    }

    private void pressWhileItMoves(int drawnAway) {
        Locator save = button(Language.AR, "browser.save");
        save.scrollIntoViewIfNeeded();
        var box = save.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        save.evaluate("button => button.style.translate = '0 -90px'");
        settle();
        if (drawnAway > 0) page.mouse().move(x, y + drawnAway);
        page.mouse().up();
        settle();
    }

    private Locator field(Language language, String key) {
        // The whole label: «Arrondissement» also stands within another.
        var exact = new Page.GetByLabelOptions().setExact(true);
        String label = text(language, key);
        return page.locator("input")
                .and(page.getByLabel(label, exact)
                        .or(page.getByLabel(label + " " + text(language, "ui.optional"), exact)));
    }

    private void fill(Language language, String key, String typed) {
        field(language, key).fill(typed);
        field(language, key).press("Tab");
        settle();
    }

    private void choose(Language language, String key, String typed, String name) {
        field(language, key).fill(typed);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
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
