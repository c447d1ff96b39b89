package ma.idmaj.ceremonies.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ma.idmaj.DatabaseTest;
import ma.idmaj.accounts.Permission;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ClosingService;
import ma.idmaj.ceremonies.DayFeed;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the desks' browsers post: done once, answered as at first, and nothing for those who may not. */
@DatabaseTest
@TestPropertySource(properties = "idmaj.test.commits=true")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ActsEndpointTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    WebApplicationContext context;

    @Autowired
    DayService day;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ClosingService closing;

    @Autowired
    CallOffService callOff;

    @Autowired
    DayFeed feed;

    @Autowired
    JdbcClient jdbc;

    private MockMvc http;
    private CeremonyCast cast;
    private UUID ceremony;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        cast = new CeremonyCast(context);
        ceremony = cast.approved(3);
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aHandOverSentTwiceIsOneHandOverAnsweredAlike() throws Exception {
        JsonNode here = done(post(act(line(1), "CHECK_IN")));
        assertThat(here.path("outcome").asString()).isEqualTo("DONE");
        assertThat(here.path("state").asString()).isEqualTo("PRESENT");
        assertThat(here.path("version").asLong())
                .as("what the next act builds upon")
                .isEqualTo(line(1).version());

        ObjectNode signed = signed(line(1));
        JsonNode first = done(post(signed));
        JsonNode second = done(post(signed));
        assertThat(first.path("record").asString()).matches("\\d{4}/\\d{4,}");
        assertThat(first.path("state").asString()).isEqualTo("SIGNED");
        assertThat(second.path("outcome").asString()).isEqualTo("REPEATED");
        for (String said : List.of("id", "line", "state", "version", "record"))
            assertThat(second.path(said)).as(said).isEqualTo(first.path(said));
        assertThat(day.records(ceremony)).hasSize(1);
    }

    @Test
    void aRepeatedActIsAnsweredAsAtFirstWhateverHasHappenedSince() throws Exception {
        ObjectNode came = act(line(1), "CHECK_IN");
        JsonNode first = done(post(came));
        day.markAbsent(line(1).id(), line(1).version());

        JsonNode again = done(post(came));
        assertThat(again.path("outcome").asString()).isEqualTo("REPEATED");
        assertThat(again.path("version")).isEqualTo(first.path("version"));
        assertThat(line(1).state()).isEqualTo(LineState.ABSENT);
        // What was queued behind it builds upon what it saw, not upon the other desk's act.
        String told = refused(post(
                        signed(line(1)).put("version", first.path("version").asLong())))
                .path("message")
                .asString();
        assertThat(told)
                .as("kept in the browser, for whoever opens it next")
                .contains("1")
                .doesNotContain(line(1).name().ar(), line(1).name().latin());
    }

    @Test
    void whatDoesNotMatterToAnActMayChangeUnderIt() throws Exception {
        LineRow seen = line(1);
        jdbc.sql("update distribution_line set version = version + 1 where id = ?")
                .param(seen.id())
                .update();
        done(post(act(seen, "ABSENT")));
        refused(post(act(line(2), "ABSENT").put("version", 77)));
    }

    @Test
    void anActThatWasRefusedIsNotDoneLater() throws Exception {
        ObjectNode tooEarly = signed(line(1));
        String why = refused(post(tooEarly)).path("message").asString();
        assertThat(why).contains("1");
        done(post(act(line(1), "CHECK_IN")));
        refused(post(tooEarly));
        assertThat(day.records(ceremony)).isEmpty();
    }

    @Test
    void anIdIsOneAct() throws Exception {
        ObjectNode came = act(line(1), "CHECK_IN");
        done(post(came));
        refused(post(came.deepCopy().put("act", "ABSENT")));
        refused(post(came.deepCopy().put("line", line(2).id().toString())));
        done(post(came.deepCopy().put("version", 5)));
        assertThat(line(1).state()).isEqualTo(LineState.PRESENT);
        assertThat(line(2).state()).isEqualTo(LineState.PLANNED);
    }

    @Test
    void refusesWhatIsForged() throws Exception {
        UUID other = cast.approved(1);
        LineRow foreign = day.lines(other).getFirst();
        refused(post(act(foreign, "CHECK_IN")));
        assertThat(day.lines(other).getFirst().state()).isEqualTo(LineState.PLANNED);

        done(post(act(line(1), "CHECK_IN")));
        ObjectNode unknown = signed(line(1));
        unknown.putObject("items").put(UUID.randomUUID().toString(), "GIVEN");
        refused(post(unknown));
        ObjectNode planned = signed(line(1));
        planned.putObject("items").put(line(1).items().getFirst().id().toString(), "SUBSTITUTED");
        refused(post(planned));
        refused(post(signed(line(1)).put("signer", "PROXY").put("signerName", "سعيد بنعلي")));
        refused(post(signed(line(1)).put("text", " \u200f")));
        refused(post(signed(line(1)).put("text", "x".repeat(1001))));
        refused(post(signed(line(1)).put("note", "x".repeat(241))));
        assertThat(day.records(ceremony)).isEmpty();
    }

    @Test
    void keepsTheServersWordsAndRefusesOthers() throws Exception {
        done(post(act(line(1), "CHECK_IN")));
        String words = cast.words(ceremony, line(1));
        for (String others : List.of(words.replace("3", "2"), words + " بدون تحفظ", "تسلمت"))
            refused(post(signed(line(1)).put("text", others)));
        refused(post(signed(line(1)).put("language", "fr")));
        ObjectNode less = signed(line(1));
        less.putObject("items").put(line(1).items().getFirst().id().toString(), "MISSING");
        refused(post(less));
        assertThat(day.records(ceremony)).isEmpty();

        done(post(signed(line(1)).put("text", words.replace(" ", " \u200f ") + ".")));
        assertThat(jdbc.sql("select signed_text from handover where standing_line_id = ?")
                        .param(line(1).id())
                        .query(String.class)
                        .single())
                .isEqualTo(words);
    }

    /** A page left open over midnight words as yesterday's what is signed today. */
    @Test
    void takesYesterdaysWordsOnlyForWhatWasSignedYesterday() throws Exception {
        Clock clock = context.getBean(Clock.class);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        done(post(act(line(1), "CHECK_IN")));
        String words = cast.words(ceremony, line(1), yesterday);
        var now =
                signed(line(1)).put("text", words).put("madeAt", clock.instant().toString());
        assertThat(refused(post(now)).path("message").asString())
                .isEqualTo(context.getBean(Translations.class)
                        .text(Language.AR, "ceremonies.acts.otherWords", line(1).position()));
        refused(post(signed(line(1)).put("text", words).putNull("madeAt")));
        var evening = yesterday.atTime(21, 0).atZone(clock.getZone()).toInstant();
        var waited = signed(line(1)).put("text", words).put("madeAt", evening.toString());
        done(post(waited.toString(), organiser()));
    }

    @Test
    void openScreensAreToldThatAListIsOver() {
        var told = new ArrayList<UUID>();
        Runnable end = feed.subscribe(ceremony, touched -> told.add(touched.ceremonyId()));
        callOff.cancel(ceremony, cast.version(ceremony), "أحوال الطقس");
        end.run();
        assertThat(told).as("called off").isNotEmpty();

        UUID other = cast.approved(1);
        LineRow line = day.lines(other).getFirst();
        day.markAbsent(line.id(), line.version());
        told.clear();
        end = feed.subscribe(other, touched -> told.add(touched.ceremonyId()));
        closing.close(other, cast.version(other));
        end.run();
        assertThat(told).as("closed").isNotEmpty();
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        String good = act(line(1), "CHECK_IN").toString();
        for (String bad : List.of(
                "",
                "null",
                "[]",
                "{}",
                good.replace("CHECK_IN", "DELETE"),
                good.replace("\"version\":0", "\"version\":null"),
                good.replace("{", "{\"state\":\"SIGNED\","),
                good + good,
                "{\"id\":".repeat(2000))) {
            var answer = post(bad, desk("desk"));
            assertThat(answer.getStatus()).as(bad).isEqualTo(400);
            assertThat(answer.getContentAsString()).doesNotContain("Exception", "jackson");
            if (bad.contains("DELETE")) namesTheAct(answer, bad);
        }
        String noLine =
                JSON.createObjectNode().put("id", UUID.randomUUID().toString()).toString();
        namesTheAct(post(noLine, desk("desk")), noLine);
        String huge = signed(line(1)).put("note", "x".repeat(700_000)).toString();
        var tooLarge = post(huge, desk("desk"));
        assertThat(tooLarge.getStatus()).isEqualTo(413);
        namesTheAct(tooLarge, huge);
        assertThat(line(1).state()).isEqualTo(LineState.PLANNED);
    }

    @Test
    void refusesBeforeTheApprovalAndAfterTheClosing() throws Exception {
        UUID open = cast.listed(1, null);
        LineRow early = day.lines(open).getFirst();
        assertThat(post("/day/" + open + "/acts", act(early, "CHECK_IN").toString(), organiser())
                        .getStatus())
                .isEqualTo(409);

        for (LineRow line : day.lines(ceremony)) day.markAbsent(line.id(), line.version());
        assertThat(state().path("open").asBoolean()).isTrue();
        closing.close(ceremony, cast.version(ceremony));
        refused(post(act(line(1), "CHECK_IN")));
        assertThat(state().path("open").asBoolean())
                .as("the journal is wiped then")
                .isFalse();
    }

    /** A journal settles an act by an answer that names it, and by no other. */
    private static void namesTheAct(MockHttpServletResponse answer, String sent) throws Exception {
        JsonNode said = JSON.readTree(answer.getContentAsString());
        assertThat(sent).contains(said.path("id").asString("none"));
        assertThat(said.path("outcome").asString()).isEqualTo("REFUSED");
    }

    @Test
    void tellsEveryoneThatItIsOverAndNothingElse() throws Exception {
        ObjectNode absent = act(line(1), "ABSENT");
        done(post(absent));
        for (LineRow line : day.lines(ceremony))
            if (line.state() == LineState.PLANNED) day.markAbsent(line.id(), line.version());
        assertThat(over().path("over").asBoolean(true)).isFalse();
        closing.close(ceremony, cast.version(ceremony));
        JsonNode told = over();
        assertThat(told.path("over").asBoolean()).isTrue();
        assertThat(told.propertyNames()).containsExactlyInAnyOrder("over", "notRecorded", "close");
        assertThat(told.path("notRecorded").asString()).contains("@@").doesNotContain("!ceremonies");

        assertThat(done(post(absent)).path("outcome").asString())
                .as("what was done before is answered still")
                .isEqualTo("REPEATED");
        assertThat(refused(post(act(line(1), "CHECK_IN"))).path("over").asBoolean())
                .isTrue();
        assertThat(refused(post(
                                "/day/" + ceremony + "/acts",
                                act(line(1), "CHECK_IN").toString(),
                                organiser()))
                        .path("over")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode over() throws Exception {
        var answer = send(
                MockMvcRequestBuilders.get("/day/" + ceremony + "/acts/state").with(anonymous()));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getCookies()).isEmpty();
        return JSON.readTree(answer.getContentAsString());
    }

    @Test
    void takesWhatADeskHadKeptOverMidnightForADay() throws Exception {
        held(1);
        assertThat(state().path("open").asBoolean()).isTrue();
        done(post(act(line(1), "CHECK_IN")));
        String another = act(line(2), "CHECK_IN").toString();
        assertThat(post(another, desk("another-desk")).getStatus()).isEqualTo(403);
        CeremonyCast.signIn(Role.DESK, "desk");
        assertThatThrownBy(() -> day.lines(ceremony))
                .as("its screens keep to the day")
                .isInstanceOf(CeremonyNotFound.class);
        CeremonyCast.signIn(Role.ORGANISER, "organiser");
        for (int daysAgo : new int[] {2, -1}) {
            held(daysAgo);
            assertThat(post(another, desk("desk")).getStatus()).isEqualTo(403);
        }
        assertThat(line(2).state()).isEqualTo(LineState.PLANNED);
    }

    /** A desk's account logs in on the day after, with this right alone, for what its browser had kept. */
    @Test
    void whoLogsInTheDayAfterDeliversAndDoesNothingElse() throws Exception {
        var delivers = user("desk").authorities(AuthorityUtils.createAuthorityList(Permission.DAY_DELIVER));
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        held(1);
        done(post(act(line(1), "CHECK_IN").toString(), delivers));
        JsonNode anew = refused(post(signed(line(1)).toString(), delivers));
        assertThat(anew.path("message").asString())
                .as("signed today")
                .isEqualTo(context.getBean(Translations.class)
                        .text(Language.AR, "ceremonies.acts.otherWords", line(1).position()));
        ObjectNode kept = signed(line(1)).put("text", cast.words(ceremony, line(1), today.minusDays(1)));
        done(post(kept.toString(), delivers));
        done(post(act(line(2), "ABSENT").toString(), delivers));
        for (ObjectNode more : List.of(
                act(line(1), "UNDO").put("reason", "خطأ"),
                act(line(3), "CHOOSE_PIECE")
                        .put("item", line(3).items().getFirst().id().toString())
                        .put("piece", "X")
                        .put("reason", "خطأ")))
            assertThat(post(more.toString(), delivers).getStatus()).isEqualTo(403);
        String last = act(line(3), "CHECK_IN").toString();
        assertThat(post(
                                last,
                                user("another-desk")
                                        .authorities(AuthorityUtils.createAuthorityList(Permission.DAY_DELIVER)))
                        .getStatus())
                .as("of another ceremony")
                .isEqualTo(403);
        held(2);
        assertThat(post(last, delivers).getStatus()).as("a day later").isEqualTo(403);
        assertThat(day.lines(ceremony))
                .extracting(LineRow::state)
                .containsExactly(LineState.SIGNED, LineState.ABSENT, LineState.PLANNED);
    }

    private void held(int daysAgo) {
        jdbc.sql("update ceremony set held_on = ? where id = ?")
                .params(LocalDate.now(context.getBean(Clock.class)).minusDays(daysAgo), ceremony)
                .update();
    }

    @Test
    void isClosedToAllWhoDoNotServeHere() throws Exception {
        String came = act(line(1), "CHECK_IN").toString();
        String address = "/day/" + ceremony + "/acts";
        assertThat(send(MockMvcRequestBuilders.post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(came)
                                .with(anonymous())
                                .with(csrf()))
                        .getStatus())
                .as("nobody signed in")
                .isEqualTo(401);
        assertThat(send(MockMvcRequestBuilders.post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(came)
                                .with(desk("desk")))
                        .getStatus())
                .as("without the token")
                .isEqualTo(403);
        assertThat(send(MockMvcRequestBuilders.post(address)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(came)
                                .header("Sec-Fetch-Site", "cross-site")
                                .with(desk("desk"))
                                .with(csrf()))
                        .getStatus())
                .as("from another site")
                .isEqualTo(403);
        assertThat(post(came, desk("another-desk")).getStatus()).isEqualTo(403);
        for (Role role : Role.values()) {
            if (Set.of(Role.DESK, Role.ORGANISER).contains(role)) continue;
            assertThat(post(came, as("someone", role)).getStatus())
                    .as("%s", role)
                    .isEqualTo(403);
        }
        String others = act(line(1), "CHECK_IN").put("by", "organiser").toString();
        assertThat(post(others, desk("desk")).getStatus())
                .as("made by another account")
                .isEqualTo(403);
        assertThat(line(1).state()).isEqualTo(LineState.PLANNED);
    }

    @Test
    void takesTheTokenItGaveToThisSession() throws Exception {
        var session = new MockHttpSession();
        var answer = send(MockMvcRequestBuilders.get("/day/" + ceremony + "/acts")
                .session(session)
                .with(desk("desk")));
        JsonNode state = JSON.readTree(answer.getContentAsString());
        assertThat(state.path("user").asString()).isEqualTo("desk");
        var posted = send(MockMvcRequestBuilders.post("/day/" + ceremony + "/acts")
                .session(session)
                .contentType(MediaType.APPLICATION_JSON)
                .header(state.path("header").asString(), state.path("token").asString())
                .header("Sec-Fetch-Site", "same-origin")
                .content(act(line(1), "CHECK_IN").toString())
                .with(desk("desk")));
        assertThat(posted.getStatus()).isEqualTo(200);
    }

    @Test
    void refusesInTheReadersLanguage() throws Exception {
        var french = send(MockMvcRequestBuilders.post("/day/" + ceremony + "/acts")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "fr-MA")
                .content("{}")
                .with(desk("desk"))
                .with(csrf()));
        french.setCharacterEncoding("UTF-8");
        assertThat(french.getContentAsString()).contains("illisible");
    }

    private JsonNode state() throws Exception {
        return JSON.readTree(
                send(MockMvcRequestBuilders.get("/day/" + ceremony + "/acts").with(desk("desk")))
                        .getContentAsString());
    }

    private LineRow line(int position) {
        return day.lines(ceremony).get(position - 1);
    }

    private static ObjectNode act(LineRow line, String kind) {
        return JSON.createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("line", line.id().toString())
                .put("version", line.version())
                .put("act", kind)
                .put("madeAt", "2009-01-01T00:00:00Z");
    }

    private ObjectNode signed(LineRow line) {
        return act(line, "HAND_OVER")
                .put("signer", "BENEFICIARY")
                .put("text", cast.words(ceremony, line))
                .put("language", "ar")
                .put("signature", Base64.getEncoder().encodeToString(CeremonyCast.signature()));
    }

    private MockHttpServletResponse post(ObjectNode act) throws Exception {
        return post(act.toString(), desk("desk"));
    }

    private MockHttpServletResponse post(String body, RequestPostProcessor who) throws Exception {
        return post("/day/" + ceremony + "/acts", body, who);
    }

    private MockHttpServletResponse post(String address, String body, RequestPostProcessor who) throws Exception {
        return send(MockMvcRequestBuilders.post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(who)
                .with(csrf()));
    }

    /** The test's own account acts on as before. */
    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            return http.perform(request).andReturn().getResponse();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    private static JsonNode done(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return JSON.readTree(answer.getContentAsString());
    }

    private static JsonNode refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(409);
        JsonNode said = JSON.readTree(answer.getContentAsString());
        assertThat(said.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(said.path("message").asString()).isNotBlank().doesNotContain("!ceremonies");
        return said;
    }

    private static RequestPostProcessor desk(String username) {
        return as(username, Role.DESK);
    }

    private static RequestPostProcessor organiser() {
        return as("organiser", Role.ORGANISER);
    }

    private static RequestPostProcessor as(String username, @Nullable Role role) {
        return user(username)
                .authorities(AuthorityUtils.createAuthorityList(
                        role == null ? new String[0] : role.permissions().toArray(String[]::new)));
    }
}
