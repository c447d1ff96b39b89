package ma.idmaj.testbench;

import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;

import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import java.time.Duration;

/** The running application with its demo data, seen through TestBench in a Chromium of its own. */
@ExtendWith(LicenceKey.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
abstract class TestBenchCase implements HasElementQuery {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private Translations translations;

    private WebDriver driver;

    @BeforeEach
    void openBrowser() {
        var options = new ChromeOptions().addArguments("--headless=new", "--window-size=1280,900", "--lang=ar-MA");
        String chromium = System.getenv("IDMAJ_CHROMIUM");
        if (chromium != null) options.setBinary(chromium);
        // Chromium refuses its sandbox to root, which containers run as.
        if ("root".equals(System.getProperty("user.name"))) options.addArguments("--no-sandbox");
        driver = TestBench.createDriver(new ChromeDriver(options));
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) driver.quit();
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    final void open(String path, Language language) {
        driver.get("http://localhost:" + port + "/" + path + "?lang=" + language.code());
    }

    final void login(DemoAccount account, Language language) {
        open("login", language);
        driver.findElement(By.name("username")).sendKeys(account.username());
        driver.findElement(By.name("password")).sendKeys(DemoAccount.PASSWORD, Keys.ENTER);
        patiently().until(ExpectedConditions.presenceOfElementLocated(By.id("main")));
    }

    /** The first element of this tag, waited for. */
    final TestBenchElement first(String tag) {
        return $(tag).waitForFirst(PATIENCE.toSeconds());
    }

    final WebDriver driver() {
        return driver;
    }

    final WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE);
    }

    final String text(Language language, String key, Object... values) {
        return translations.text(language, key, values);
    }
}
