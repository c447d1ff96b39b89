package ma.idmaj.shell.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import org.springframework.mock.env.MockEnvironment;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

class ProductionRulesTest {

    private final MockEnvironment settings = new MockEnvironment();

    @BeforeEach
    void allIsWell() {
        settings.setActiveProfiles("production");
        settings.setProperty("spring.datasource.url", "jdbc:mariadb://db/idmaj");
        settings.setProperty("spring.datasource.username", "idmaj");
        settings.setProperty("spring.flyway.user", "idmaj_owner");
        settings.setProperty("spring.flyway.password", "of the owner");
        settings.setProperty("idmaj.keys.seal", key(1));
        settings.setProperty("idmaj.keys.index", key(2));
        settings.setProperty("idmaj.keys.audit", key(3));
        settings.setProperty("idmaj.address", "https://idmaj.example.ma");
    }

    @Test
    void rightSettingsPass() {
        assertThat(breaches(false)).isEmpty();
        settings.setActiveProfiles();
        assertThat(breaches(false)).as("no profile is production").isEmpty();
    }

    @Test
    void anAddressIsNeeded() {
        settings.setProperty("spring.datasource.url", " ");
        assertThat(breaches(true)).singleElement().asString().contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void demoDataIsRefused() {
        settings.setProperty("idmaj.demo", "true");
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_DEMO");
    }

    @Test
    void theSecondFactorIsNotTurnedOff() {
        settings.setProperty("idmaj.second-factor", "false");
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_SECOND_FACTOR");
        settings.setProperty("idmaj.second-factor", "true");
        assertThat(breaches(false)).isEmpty();
    }

    @Test
    void aTokenForMeasuresIsNoWordOneRemembers() {
        settings.setProperty("idmaj.metrics.token", "idmaj-metrics");
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_METRICS_TOKEN");
        settings.setProperty("idmaj.metrics.token", "3f".repeat(32));
        assertThat(breaches(false)).isEmpty();
    }

    @Test
    void allKeysAreNeeded() {
        settings.setProperty("idmaj.keys.seal", "");
        settings.setProperty("idmaj.keys.index", "");
        settings.setProperty("idmaj.keys.audit", "");
        assertThat(breaches(false))
                .satisfiesExactly(
                        seal -> assertThat(seal).contains("IDMAJ_KEYS_SEAL is not set"),
                        index -> assertThat(index).contains("IDMAJ_KEYS_INDEX is not set"),
                        audit -> assertThat(audit).contains("IDMAJ_KEYS_AUDIT is not set"));
    }

    @Test
    void keysAreThirtyTwoBytes() {
        settings.setProperty("idmaj.keys.seal", Base64.getEncoder().encodeToString(new byte[31]));
        settings.setProperty("idmaj.keys.index", "not base64!");
        assertThat(breaches(false)).hasSize(2).allMatch(breach -> breach.contains("32 bytes"));
    }

    @Test
    void eachKeyIsAnother() {
        settings.setProperty("idmaj.keys.index", key(1));
        assertThat(breaches(false)).singleElement().asString().contains("two different keys");
        settings.setProperty("idmaj.keys.audit", key(1));
        assertThat(breaches(false))
                .satisfiesExactly(
                        index -> assertThat(index).startsWith("IDMAJ_KEYS_SEAL and IDMAJ_KEYS_INDEX"),
                        audit -> assertThat(audit).startsWith("IDMAJ_KEYS_SEAL and IDMAJ_KEYS_AUDIT"));
    }

    @Test
    void theTablesAreAnotherUsers() {
        settings.setProperty("spring.flyway.user", "idmaj");
        assertThat(breaches(false)).singleElement().asString().contains("the same user");
        settings.setProperty("spring.flyway.user", "");
        assertThat(breaches(false)).singleElement().asString().contains("SPRING_FLYWAY_USER");
    }

    @Test
    void anotherKeyIsOneMoreAndAsGood() {
        settings.setProperty("idmaj.keys.seal.also", key(4));
        settings.setProperty("idmaj.keys.index.also", "");
        assertThat(breaches(false)).isEmpty();
        settings.setProperty("idmaj.keys.seal.also", key(2));
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_KEYS_SEAL_ALSO", "another key");
        settings.setProperty("idmaj.keys.seal.also", "c2hvcnQ=");
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_KEYS_SEAL_ALSO", "32 random bytes");
    }

    @Test
    void anAddressForPapersIsNeeded() {
        settings.setProperty("idmaj.address", " ");
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_ADDRESS is not set", "QR code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idmaj.example.ma",
                "ftp://idmaj.example.ma",
                "http://localhost:8080",
                "https://127.0.0.1",
                "https://[::1]/",
                "https://",
                "https://me@idmaj.example.ma",
                "https://idmaj.example.ma?x=1",
                "https://a b"
            })
    void papersDoNotCarryAnAddressNobodyElseCanOpen(String address) {
        settings.setProperty("idmaj.address", address);
        assertThat(breaches(false)).singleElement().asString().contains("IDMAJ_ADDRESS", address.strip(), "https://");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://idmaj.intranet", "https://idmaj.example.ma/app/", "https://192.168.10.4:8443"})
    void anOfficesOwnAddressPasses(String address) {
        settings.setProperty("idmaj.address", address);
        assertThat(breaches(false)).isEmpty();
    }

    /** The very values of the demo's file: were they changed there, this would fail. */
    @Test
    void theDemosKeysAreRefused() throws IOException {
        var demo = new ResourcePropertySource("classpath:application-demo.properties");
        settings.setProperty("idmaj.keys.seal", (String) demo.getProperty("idmaj.keys.seal"));
        settings.setProperty("idmaj.keys.index", (String) demo.getProperty("idmaj.keys.index"));
        settings.setProperty("idmaj.keys.audit", (String) demo.getProperty("idmaj.keys.audit"));
        assertThat(breaches(false)).hasSize(3).allMatch(breach -> breach.contains("demo's key"));
    }

    @Test
    void everyBreachIsSaidAtOnce() {
        settings.setProperty("spring.datasource.url", "");
        settings.setProperty("idmaj.demo", "true");
        settings.setProperty("idmaj.keys.seal", "");
        settings.setProperty("idmaj.address", "");
        assertThat(breaches(false)).hasSize(4);
    }

    @Test
    void theDemoRunsOnItsOwnServerOnly() {
        settings.setActiveProfiles("demo");
        settings.setProperty("idmaj.demo", "true");
        settings.setProperty("idmaj.keys.seal", "");
        settings.setProperty("idmaj.address", "");
        assertThat(breaches(true)).isEmpty();
        settings.setProperty("spring.datasource.url", "");
        assertThat(breaches(true)).isEmpty();
        assertThat(breaches(false)).singleElement().asString().contains("no database address");
    }

    @Test
    void demoAndProductionExcludeEachOther() {
        settings.setActiveProfiles("production", "demo");
        assertThat(breaches(true)).singleElement().asString().contains("exclude each other");
    }

    @Test
    void aTestsServerIsBelievedOnlyWhereThereIsOne() {
        var bare = new MockEnvironment().withProperty("idmaj.database.shared", "true");
        assertThat(new ProductionRules(bare, true).breaches()).isEmpty();
        assertThat(new ProductionRules(bare, true).demoAccountsAllowed()).isTrue();
        assertThat(new ProductionRules(bare, false).breaches()).hasSize(6);
        assertThat(new ProductionRules(bare, false).demoAccountsAllowed()).isFalse();
        assertThat(new ProductionRules(new StandardEnvironment(), true).demoAccountsAllowed())
                .isFalse();
    }

    private List<String> breaches(boolean embeddedServer) {
        return new ProductionRules(settings, embeddedServer).breaches();
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
