package ma.idmaj.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.TestBenchElement;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** In by the Arabic door, the main list, a person on the day. */
class JourneysTest extends TestBenchCase {

    @Test
    void theLogInIsArabicAndOpens() {
        open("login", Language.AR);
        assertThat(first("html").getAttribute("dir")).isEqualTo("rtl");
        assertThat(first("vaadin-login-form").getText()).contains(text(Language.AR, "shell.login.submit"));
        login(DemoAccount.ORGANISER, Language.AR);
        assertThat(driver().getCurrentUrl()).doesNotContain("login");
    }

    @Test
    void theMainListOpens() {
        login(DemoAccount.ORGANISER, Language.AR);
        open("ceremonies", Language.AR);
        assertThat(first("h1").getText()).isEqualTo(text(Language.AR, "ceremonies.title"));
        assertThat($(TestBenchElement.class).id("main").getText()).contains("455.000,00");
    }

    @Test
    void theDayScreenFindsAPerson() {
        login(DemoAccount.DESK, Language.AR);
        open("ceremonies", Language.AR);
        var day = patiently().until(ExpectedConditions.elementToBeClickable(By.cssSelector("main a[href$='/day']")));
        driver().get(day.getAttribute("href"));
        var finder = patiently().until(ExpectedConditions.elementToBeClickable(By.cssSelector("#finder input")));
        finder.sendKeys("7", Keys.ENTER);
        var person = patiently().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".person")));
        assertThat(person.getText()).containsPattern("\\b7\\b").containsPattern("\\p{IsArabic}");
    }
}
