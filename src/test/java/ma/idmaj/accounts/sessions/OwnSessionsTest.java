package ma.idmaj.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;

/** One's own sessions: seen, ended one by one or all but this; nobody else's. */
@DatabaseTest
class OwnSessionsTest {

    private static final VisitorAddress HALL = VisitorAddress.of("196.200.10.7");
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36";

    @Autowired
    OpenSessions open;

    @Autowired
    OwnSessions own;

    @Autowired
    UserDetailsService logIn;

    @Autowired
    CurrentUser user;

    @Autowired
    EntityManager entities;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    private SignedIn here;
    private SignedIn phone;

    @BeforeEach
    void twoSessions() {
        String name = signIn.as(Role.ORGANISER);
        here = user.account().orElseThrow();
        phone = (SignedIn) logIn.loadUserByUsername(name);
        open.open(here, "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/142.0", HALL);
        open.open(phone, PHONE, HALL);
    }

    @AfterEach
    void out() {
        signIn.out();
    }

    @Test
    void thisOneComesFirstAndTheOthersCanBeEnded() {
        assertThat(own.sessions())
                .extracting(OwnSessions.Row::browser, OwnSessions.Row::own)
                .containsExactly(tuple("Firefox / Linux", true), tuple("Chrome / Android", false));
        assertThat(own.sessions()).allSatisfy(row -> assertThat(row.address()).isEqualTo("196.200.x.x"));
        own.end(phone.sessionId());
        assertThat(open.goesOn(phone, true)).isFalse();
        assertThat(open.goesOn(here, true)).isTrue();
        assertThat(own.sessions()).hasSize(1);
        assertThatThrownBy(() -> own.end(phone.sessionId())).isInstanceOf(Refusal.class);
    }

    @Test
    void allOthersAtOnce() {
        own.endOthers();
        assertThat(open.goesOn(phone, true)).isFalse();
        assertThat(open.goesOn(here, true)).isTrue();
    }

    @Test
    void nobodyEndsAnothers() {
        signIn.as(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> own.end(phone.sessionId())).isInstanceOf(Refusal.class);
        own.endOthers();
        assertThat(own.sessions()).isEmpty();
        assertThat(open.goesOn(phone, true)).isTrue();
    }

    @Test
    void aChangeFromHereEndsTheOthersAlone() {
        open.renew(here.id(), here.sessionId());
        assertThat(open.goesOn(here, true)).isTrue();
        assertThat(open.goesOn(phone, true)).isFalse();
        assertThat(own.sessions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0, Edge / Windows
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15, Safari / macOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1, Safari / iPhone
            curl/8.0, ''
            """)
    void browsersAreNamedInTwoWords(String said, String name) {
        assertThat(BrowserName.of(said)).isEqualTo(name);
        assertThat(BrowserName.of(null)).isEmpty();
    }

    @Test
    void aDatabaseThatTakesNoWritesLetsPeopleReadOn() {
        var readOnly = (JdbcClient) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {JdbcClient.class}, (proxy, method, arguments) -> {
                    if (arguments[0].toString().startsWith("update"))
                        throw new DataAccessResourceFailureException("read only");
                    return method.invoke(jdbc, arguments);
                });
        assertThat(later(readOnly, Duration.ofMinutes(2)).goesOn(here, true)).isTrue();
        // That they are at work could not be noted: for longer than anyone may be idle nobody is believed.
        assertThat(later(readOnly, Duration.ofMinutes(17)).goesOn(here, true)).isFalse();
    }

    private static OpenSessions later(JdbcClient database, Duration time) {
        return new OpenSessions(database, event -> {}, Clock.offset(Clock.systemUTC(), time));
    }
}
