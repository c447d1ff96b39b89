package ma.idmaj.readapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.Filter;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's program: what its key opens, what it is answered, and what it is told when it asks wrongly. */
@DatabaseTest
class ReadApiTest {

    private static final String FIGURES = "/api/v1/figures";

    @Autowired
    WebApplicationContext context;

    @Autowired
    List<Filter> filters;

    @Autowired
    ApiKeys keys;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private final JsonMapper json = JsonMapper.builder().build();
    private MockMvc web;
    private IssuedKey key;

    @BeforeEach
    void aPartnerHasAKey() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(filters.stream()
                        .filter(filter -> filter.getClass().getSimpleName().matches("PageHeaders|LanguageFilter"))
                        .toArray(Filter[]::new))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        signIn.as(Role.ADMINISTRATOR);
        key = keys.issue("Fondation partenaire", LocalDate.now(clock).plusDays(30));
        signIn.out();
    }

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void everyAnswerIsAsTheDescriptionHasIt() throws Exception {
        var description = new OpenApi();
        var faults = new ArrayList<String>();
        for (String path : description.document.path("paths").propertyNames()) {
            if (path.equals("/api/v1/openapi.json")) continue;
            JsonNode parameters =
                    description.document.path("paths").path(path).path("get").path("parameters");
            String asked = path + (parameters.toString().contains("/Group") ? "?group=sector" : "");
            var answer = ask(asked);
            assertThat(answer.getStatus()).as(asked).isEqualTo(200);
            faults.addAll(description.faults(path, 200, read(answer)));
            var wrong = ask(asked + (asked.contains("?") ? "&" : "?") + "nothing=1");
            assertThat(wrong.getStatus()).isEqualTo(400);
            faults.addAll(description.faults(path, 400, read(wrong)));
        }
        assertThat(faults).isEmpty();
        var open = perform(MockMvcRequestBuilders.get("/api/v1/openapi.json"));
        assertThat(open.getStatus()).isEqualTo(200);
        assertThat(read(open).path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void aKeyIsKeptAsItsHashAloneAndShownOnce() {
        signIn.as(Role.ADMINISTRATOR);
        assertThat(key.key()).startsWith("idmaj_").hasSize(49);
        assertThat(key.toString()).doesNotContain(key.key());
        assertThat(jdbc.queryForList("select * from api_key").toString()).doesNotContain(key.key());
        assertThat(jdbc.queryForList(
                                "select detail from audit_entry where subject = 'apiKey' and subject_id = ?",
                                String.class,
                                key.id().toString())
                        .toString())
                .contains("Fondation partenaire")
                .doesNotContain(key.key());
    }

    @Test
    void whoeverShowsNoKeyThatOpensIsToldSoAndNothingElse() throws Exception {
        assertThat(ask(FIGURES).getStatus()).isEqualTo(200);
        var shown = List.of(
                "Bearer idmaj_" + "A".repeat(43),
                "Bearer " + key.key().toLowerCase(Locale.ROOT),
                "Bearer " + key.key() + "A",
                "Bearer ' or 1=1 --",
                "Basic " + key.key(),
                key.key());
        for (String header : shown)
            assertNoKey(perform(MockMvcRequestBuilders.get(FIGURES).header("Authorization", header)));
        assertNoKey(perform(MockMvcRequestBuilders.get(FIGURES)));
        assertNoKey(perform(MockMvcRequestBuilders.get("/api/v1/nothing")));

        jdbc.update(
                "update api_key set expires_on = ? where id = ?",
                LocalDate.now(clock).minusDays(1),
                key.id());
        assertNoKey(ask(FIGURES));
        jdbc.update("update api_key set expires_on = ? where id = ?", LocalDate.now(clock), key.id());
        assertThat(ask(FIGURES).getStatus()).isEqualTo(200);
        signIn.as(Role.ADMINISTRATOR);
        keys.revoke(key.id(), "Fin de la convention");
        signIn.out();
        assertNoKey(ask(FIGURES));
    }

    @Test
    void nothingOfABrowserCountsHere() throws Exception {
        signIn.as(Role.ADMINISTRATOR);
        assertNoKey(perform(MockMvcRequestBuilders.get(FIGURES)));
        signIn.out();
        var answer = ask(FIGURES);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, max-age=60, must-revalidate");
    }

    @Test
    void whatTheProgramHasIsNotSentAgain() throws Exception {
        var first = ask(FIGURES + "/funnel");
        String tag = first.getHeader("ETag");
        assertThat(tag).matches("W/\"[0-9a-f]{32}\"");
        var again = perform(authorised(FIGURES + "/funnel").header("If-None-Match", "\"x\", " + tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(perform(authorised(FIGURES + "/funnel").header("If-None-Match", "\"x\""))
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/funnel?by=sector",
                "/funnel?value=CATERING",
                "/funnel?by=prison&value=1",
                "/funnel?by=SECTOR&value=CATERING",
                "/funnel?by=sector&value=NONE",
                "/funnel?by=sector&by=sex&value=F",
                "/funnel?by=region&value=<script>alert(1)</script>",
                "/equipped",
                "/equipped?group=",
                "/equipped?group=sector&limit=1",
                "/delivery?group=' or ''='",
                "/survival?by=tranche&value=00000000-0000-0000-0000-000000000000",
                "/relapse?region=06",
                "?all=1"
            })
    void aQuestionThatIsNoneIsRefusedInWords(String asked) throws Exception {
        for (String language : List.of("ar", "fr")) {
            var answer = perform(authorised(FIGURES + asked).header("Accept-Language", language));
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("Exception", "ma.idmaj", "at java", "<script", "!readapi");
            assertThat(read(answer).path("detail").asString()).isNotBlank();
        }
    }

    @Test
    void otherAddressesAndVerbsAreNone() throws Exception {
        for (String path : List.of("/api/v1/people", "/api", "/api/v2/figures", FIGURES + "/", FIGURES + "/funnel/x")) {
            var answer = ask(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
        }
        var written = perform(MockMvcRequestBuilders.post(FIGURES).header("Authorization", "Bearer " + key.key()));
        assertThat(written.getStatus()).isEqualTo(405);
        assertThat(written.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whoAsksTooFastWaitsAndIsCounted() throws Exception {
        int answered = 0;
        MockHttpServletResponse answer = ask(FIGURES + "/relapse");
        while (answer.getStatus() == 200 && answered < 100) {
            answered++;
            answer = ask(FIGURES + "/relapse");
        }
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(new OpenApi().faults(FIGURES + "/relapse", 429, read(answer)))
                .isEmpty();
        signIn.as(Role.ADMINISTRATOR);
        ApiKeyRow row = keys.keys().stream()
                .filter(one -> one.id().equals(key.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.answered()).isEqualTo(answered);
        assertThat(row.refused()).isEqualTo(1);
        assertThat(row.lastUsedAt()).isNotNull();
    }

    @Test
    void aKeyHasAPartnerAndAnEnd() {
        signIn.as(Role.ADMINISTRATOR);
        LocalDate today = LocalDate.now(clock);
        assertRefused(() -> keys.issue(" \u200B ", today), "readapi.partnerMissing");
        assertRefused(() -> keys.issue("ش".repeat(121), today), "readapi.tooLong");
        assertRefused(() -> keys.issue("P", today.minusDays(1)), "readapi.endsBeforeToday");
        assertRefused(() -> keys.issue("P", today.plusDays(732)), "readapi.endsTooLate");
        assertRefused(() -> keys.revoke(key.id(), " "), "readapi.reasonMissing");
        keys.revoke(key.id(), "Perdue");
        assertRefused(() -> keys.revoke(key.id(), "Perdue"), "readapi.gone");
    }

    private void assertRefused(Runnable act, String messageKey) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }

    private void assertNoKey(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(new OpenApi().faults(FIGURES, 401, read(answer))).isEmpty();
    }

    private MockHttpServletRequestBuilder authorised(String path) {
        return MockMvcRequestBuilders.get(java.net.URI.create(encoded(path)))
                .header("Authorization", "Bearer " + key.key());
    }

    private static String encoded(String path) {
        return path.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20").replace("'", "%27");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return perform(authorised(path));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private JsonNode read(MockHttpServletResponse answer) {
        return json.readTree(answer.getContentAsByteArray());
    }
}
