package ma.idmaj.accounts.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletException;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.TemporaryAccounts;
import ma.idmaj.accounts.guard.LogInGuard;
import ma.idmaj.accounts.sessions.SessionCheck;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The way in and what ends it, by the application's own filters; a desk's address tells whether somebody is signed in. */
@DatabaseTest
class LogInTest {

    private static final String PASSWORD = "trois chevaux bleus";
    private static final String FIREFOX = "Mozilla/5.0 (Windows NT 10.0; rv:142.0) Gecko/20100101 Firefox/142.0";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountService accounts;

    @Autowired
    TemporaryAccounts desks;

    @Autowired
    SessionCheck check;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    UserDetailsService finder;

    @Autowired
    LogInGuard guard;

    @Autowired
    LogInSteps steps;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void out() {
        signIn.out();
    }

    /** With a password that its owner chose. */
    private UUID account(String username, Role role) {
        signIn.as(Role.ADMINISTRATOR);
        UUID id = accounts.open(
                username,
                new PersonName("اسم", "Nom"),
                PASSWORD,
                Set.of(role),
                role == Role.CASE_WORKER ? UUID.randomUUID() : null);
        settle();
        jdbc.sql("update account set password_due = false where id = ?")
                .param(id)
                .update();
        settle();
        return id;
    }

    private void settle() {
        entities.flush();
        entities.clear();
        signIn.out();
    }

    private record Answer(String to, MockHttpSession session) {}

    private Answer logIn(String username, String password) throws Exception {
        var session = new MockHttpSession();
        return logIn(username, password, session);
    }

    private Answer logIn(String username, String password, MockHttpSession session) throws Exception {
        var answer = http.perform(MockMvcRequestBuilders.post("/login")
                        .param("username", username)
                        .param("password", password)
                        .header("User-Agent", FIREFOX)
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId(session.getId());
                            return request;
                        }))
                .andReturn()
                .getResponse();
        signIn.out();
        return new Answer(answer.getRedirectedUrl(), session);
    }

    /** 401 when nobody is signed in, 403 when somebody is who does not serve there. */
    private int asks(MockHttpSession session) throws Exception {
        int status = http.perform(MockMvcRequestBuilders.get("/day/" + UUID.randomUUID() + "/acts")
                        .session(session))
                .andReturn()
                .getResponse()
                .getStatus();
        signIn.out();
        return status;
    }

    @Test
    void aRightPasswordOpensASessionUnderANewId() throws Exception {
        UUID id = account("log.in", Role.ORGANISER);
        var session = new MockHttpSession();
        String before = session.getId();
        assertThat(logIn("log.in", PASSWORD, session).to()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(asks(session)).isEqualTo(403);
        assertThat(jdbc.sql("select concat(browser, ' ', address) from open_session where account_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("Firefox / Windows 127.0.x.x");
        assertThat(jdbc.sql("select username from audit_entry where subject_id = ? and act = 'signedIn'")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("log.in");
        assertThat(jdbc.sql("select last_log_in is not null from account where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whateverIsWrongIsAnsweredAlike() throws Exception {
        account("log.in", Role.ORGANISER);
        UUID shut = account("log.shut", Role.ORGANISER);
        signIn.as(Role.ADMINISTRATOR);
        accounts.enable(shut, false);
        settle();
        assertThat(logIn("log.in", "wrong").to()).isEqualTo("/login?error");
        assertThat(logIn("no.such.name", "wrong").to()).isEqualTo("/login?error");
        assertThat(logIn("log.shut", PASSWORD).to()).as("the right one").isEqualTo("/login?error");
        assertThat(logIn("", "").to()).isEqualTo("/login?error");
        assertThat(logIn("x".repeat(5000), "y".repeat(50_000)).to()).isEqualTo("/login?error");
    }

    @Test
    void afterTooManyEvenTheRightOneWaitsForAnyName() throws Exception {
        account("log.in", Role.ORGANISER);
        for (String name : new String[] {"log.in", "no.such.name"}) {
            for (int i = 0; i < 5; i++) assertThat(logIn(name, "wrong").to()).isEqualTo("/login?error");
            // However slow this machine is just now.
            jdbc.sql("update log_in_guard set blocked_until = utc_timestamp() + interval 55 second"
                            + " where kind = 'NAME' and blocked_until > expires_at - interval 15 minute")
                    .update();
            assertThat(logIn(name, PASSWORD).to()).as(name).matches("/login\\?later=[1-5]\\d");
        }
        // No other spelling starts anew.
        assertThat(logIn(" LOG.in ", PASSWORD).to()).matches("/login\\?later=[1-5]\\d");
    }

    @Test
    void everyWayToBeWrongCostsOneHash() {
        UUID shut = account("log.shut", Role.ORGANISER);
        account("log.in", Role.ORGANISER);
        signIn.as(Role.ADMINISTRATOR);
        accounts.enable(shut, false);
        settle();
        var hashes = new AtomicInteger();
        var counting = new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return passwords.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                assertThat(hash).startsWith("$argon2id$");
                hashes.incrementAndGet();
                return passwords.matches(password, hash);
            }
        };
        var provider = new PasswordLogIn(finder, counting, guard, steps, clock);
        for (int i = 0; i < 5; i++) wrong(provider, "log.locked");
        for (String name : new String[] {"log.in", "no.such.name", "log.shut", "log.locked", "x".repeat(200), ""}) {
            hashes.set(0);
            wrong(provider, name);
            assertThat(hashes).as(name).hasValue(1);
        }
    }

    private static void wrong(PasswordLogIn provider, String name) {
        assertThatThrownBy(
                        () -> provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")))
                .isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aFirstPasswordOpensNothingButTheNextStep() throws Exception {
        signIn.as(Role.ADMINISTRATOR);
        accounts.open("log.first", new PersonName("اسم", "Nom"), PASSWORD, Set.of(Role.ORGANISER), null);
        settle();
        Answer half = logIn("log.first", PASSWORD);
        assertThat(half.to()).isEqualTo("/login/code");
        nobodyIsSignedIn(half.session());
    }

    @Test
    void theLastStepOpensASessionUnderANewIdOnce() throws Exception {
        signIn.as(Role.ADMINISTRATOR);
        accounts.open("log.first", new PersonName("اسم", "Nom"), PASSWORD, Set.of(Role.ORGANISER), null);
        settle();
        MockHttpSession session = logIn("log.first", PASSWORD).session();
        var underWay = (LogInUnderWay) session.getAttribute(LogInUnderWay.ATTRIBUTE);
        session.setAttribute(LogInUnderWay.ATTRIBUTE, steps.choosePassword(underWay, "quatre oiseaux verts"));
        entities.clear();
        String before = session.getId();
        assertThat(get("/login/done", session).getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(session.getAttribute(LogInUnderWay.ATTRIBUTE)).isNull();
        assertThat(asks(session)).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from open_session")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void anObligedRoleWithoutADeviceHasToTakeOne() throws Exception {
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.SUPERVISOR, Role.APPROVER}) {
            account("log." + role.name().toLowerCase(Locale.ROOT), role);
            Answer half = logIn("log." + role.name().toLowerCase(Locale.ROOT), PASSWORD);
            assertThat(half.to()).as(role.name()).isEqualTo("/login/code");
            nobodyIsSignedIn(half.session());
        }
    }

    private void nobodyIsSignedIn(MockHttpSession session) throws Exception {
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNull();
        assertThat(asks(session)).isEqualTo(401);
        for (String path : new String[] {"/", "/account", "/admin", "/ceremonies"}) {
            var answer = get(path, session);
            assertThat(answer.getRedirectedUrl()).as(path).endsWith("/login");
        }
        assertThat(get("/login/done", session).getRedirectedUrl())
                .as("not before its time")
                .isEqualTo("/login");
        assertThat(asks(session)).isEqualTo(401);
    }

    private MockHttpServletResponse get(String path, MockHttpSession session) throws Exception {
        var answer = http.perform(
                        MockMvcRequestBuilders.get(path).session(session).with(request -> {
                            request.setRequestedSessionId(session.getId());
                            return request;
                        }))
                .andReturn()
                .getResponse();
        signIn.out();
        return answer;
    }

    @Test
    void nobodyFinishesALogInThatWasNotBegun() throws Exception {
        assertThat(get("/login/done", new MockHttpSession()).getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void whatChangesAnAccountEndsItsSessionsAtTheNextRequest() throws Exception {
        UUID id = account("log.in", Role.ORGANISER);
        ends(() -> accounts.changeRoles(id, Set.of(Role.AUDITOR), null));
        ends(() -> accounts.changeRoles(id, Set.of(Role.CASE_WORKER), UUID.randomUUID()));
        ends(() -> accounts.changeRoles(id, Set.of(Role.AUDITOR), null));
        ends(() -> accounts.entrustPrivacy(id, true));
        ends(() -> accounts.entrustPrivacy(id, false));
        ends(() -> accounts.givePassword(id, "quatre chevaux bleus"));
    }

    @Test
    void aShutAccountIsOutAtTheNextRequestAlsoOfAnOpenPage() throws Exception {
        UUID id = account("log.in", Role.ORGANISER);
        MockHttpSession session = logIn("log.in", PASSWORD).session();
        assertThat(asks(session)).isEqualTo(403);
        signIn.as(Role.ADMINISTRATOR);
        accounts.enable(id, false);
        settle();
        says("uidl", session);
        assertThat(session.isInvalid()).isTrue();
    }

    private void ends(Runnable change) throws Exception {
        jdbc.sql("update account set password_due = false where username = 'log.in'")
                .update();
        settle();
        MockHttpSession session = logIn("log.in", PASSWORD).session();
        assertThat(asks(session)).isNotEqualTo(401);
        signIn.as(Role.ADMINISTRATOR);
        change.run();
        settle();
        assertThat(asks(session)).isEqualTo(401);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSessionEndsAfterHalfADayAndWhenIdleAndWhenEnded() throws Exception {
        account("log.in", Role.ORGANISER);
        for (String past : new String[] {
            "opened_at = opened_at - interval 721 minute",
            "acted_at = acted_at - interval 17 minute",
            "ended_at = opened_at"
        }) {
            MockHttpSession session = logIn("log.in", PASSWORD).session();
            assertThat(asks(session)).isEqualTo(403);
            jdbc.sql("update open_session set " + past).update();
            assertThat(asks(session)).as(past).isEqualTo(401);
        }
    }

    @Test
    void anActIsNotedToTheMinuteAndAnOpenPagesQuestionIsNone() throws Exception {
        account("log.in", Role.ORGANISER);
        MockHttpSession session = logIn("log.in", PASSWORD).session();
        jdbc.sql("update open_session set acted_at = acted_at - interval 5 minute")
                .update();
        says("heartbeat", session);
        assertThat(minutesIdle()).isEqualTo(5);
        asks(session);
        assertThat(minutesIdle()).isZero();
    }

    /** What an open page sends; Vaadin's servlet is not there, the filters before it are. */
    private void says(String kind, MockHttpSession session) {
        assertThatThrownBy(() -> http.perform(MockMvcRequestBuilders.post("/?v-r=" + kind + "&v-uiId=0")
                        .session(session)))
                .isInstanceOf(ServletException.class)
                .hasMessageContaining("springServlet");
        signIn.out();
    }

    private int minutesIdle() {
        return jdbc.sql("select timestampdiff(minute, acted_at, opened_at) from open_session")
                .query(Integer.class)
                .single();
    }

    @Test
    void aMessageByTheSocketIsAskedToo() throws Exception {
        UUID id = account("log.in", Role.ORGANISER);
        MockHttpSession session = logIn("log.in", PASSWORD).session();
        assertThat(check.letsThrough(session)).isTrue();
        assertThat(check.letsThrough(null)).isTrue();
        signIn.as(Role.ADMINISTRATOR);
        accounts.enable(id, false);
        settle();
        assertThat(check.letsThrough(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aTemporaryAccountsSessionEndsWithItsDay() throws Exception {
        signIn.as(Role.ORGANISER);
        var desk = desks.open(new PersonName("اسم", "Nom"), LocalDate.now(clock));
        settle();
        MockHttpSession session = logIn(desk.username(), desk.password()).session();
        assertThat(asks(session)).isEqualTo(403);
        jdbc.sql("update open_session set opened_at = opened_at - interval 11 hour, acted_at = acted_at")
                .update();
        boolean stillToday = LocalDate.ofInstant(clock.instant().minusSeconds(11 * 3600), clock.getZone())
                .equals(LocalDate.now(clock));
        assertThat(asks(session)).isEqualTo(stillToday ? 403 : 401);
        // The day after, it delivers, and no more: by a log-in of its own.
        jdbc.sql("update account set valid_on = valid_on - interval 1 day where username = ?")
                .param(desk.username())
                .update();
        settle();
        assertThat(logIn(desk.username(), desk.password()).to()).isEqualTo("/");
    }

    @Test
    void loggingOutEndsTheSessionForGood() throws Exception {
        account("log.in", Role.ORGANISER);
        MockHttpSession session = logIn("log.in", PASSWORD).session();
        Object kept = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        http.perform(MockMvcRequestBuilders.post("/logout").with(csrf()).session(session));
        signIn.out();
        var stolen = new MockHttpSession();
        stolen.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, kept);
        assertThat(asks(stolen)).isEqualTo(401);
    }
}
