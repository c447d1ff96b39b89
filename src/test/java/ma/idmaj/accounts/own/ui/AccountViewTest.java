package ma.idmaj.accounts.own.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.factor.Authenticator;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.accounts.sessions.OpenSessions;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** One's own account: sessions, password, second factor. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class AccountViewTest extends SpringBrowserlessTest {

    private static final String PASSWORD = "trois chevaux bleus";

    @Autowired
    AccountService accounts;

    @Autowired
    UserDetailsService logIn;

    @Autowired
    OpenSessions sessions;

    @Autowired
    Clock clock;

    private SignedIn elsewhere;

    @BeforeEach
    void signedInTwice() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        String username = "own-" + UUID.randomUUID().toString().substring(0, 8);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", null, AuthorityUtils.createAuthorityList("ADMINISTER")));
        accounts.open(username, new PersonName("اسم", "Nom"), PASSWORD, Set.of(Role.ORGANISER), null);
        var here = (SignedIn) logIn.loadUserByUsername(username);
        elsewhere = (SignedIn) logIn.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(here, null, here.getAuthorities()));
        sessions.open(here, "Firefox/142.0 Windows", VisitorAddress.of("41.92.3.4"));
        sessions.open(elsewhere, "Chrome/142.0 Android", VisitorAddress.of("41.92.3.4"));
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anotherSessionIsSeenAndEnded() {
        navigate(AccountView.class);
        assertThat($(Ltr.class).all()).extracting(Ltr::getText).contains("Firefox / Windows", "Chrome / Android");
        press("accounts.sessions.end");
        assertThat(sessions.goesOn(elsewhere, true)).isFalse();
        assertThat($(Ltr.class).all()).extracting(Ltr::getText).doesNotContain("Chrome / Android");
        assertThat($(Button.class).withId("end-others").exists()).isFalse();
    }

    @Test
    void aNewPasswordEndsTheOthers() {
        navigate(AccountView.class);
        $(PasswordField.class).withId("old-password").single().setValue("wrong");
        $(PasswordField.class).withId("new-password").single().setValue("quatre oiseaux verts");
        $(PasswordField.class).withId("new-password-again").single().setValue("quatre oiseaux verts");
        test($(Button.class).withId("change-password").single()).click();
        assertThat(sessions.goesOn(elsewhere, true)).isTrue();
        $(PasswordField.class).withId("old-password").single().setValue(PASSWORD);
        test($(Button.class).withId("change-password").single()).click();
        assertThat(sessions.goesOn(elsewhere, true)).isFalse();
    }

    @Test
    void aDeviceIsTakenAndGivenUp() {
        navigate(AccountView.class);
        test($(Button.class).withId("take-factor").single()).click();
        var phone =
                new Authenticator($(Ltr.class).withId("factor-letters").single().getText());
        $(TextField.class).single().setValue(phone.code(clock.instant()));
        $(PasswordField.class).all().getLast().setValue(PASSWORD);
        test($(Button.class).withId("confirm-factor").single()).click();
        assertThat(sessions.goesOn(elsewhere, true)).isFalse();
        test($(Button.class).withId("codes-kept").single()).click();
        assertThat($(Span.class).all()).extracting(Span::getText).contains(Localized.text("accounts.factor.on"));
        $(TextField.class).single().setValue(phone.code(clock.instant().plusSeconds(30)));
        test($(Button.class).withId("remove-factor").single()).click();
        assertThat($(Button.class).withId("take-factor").exists()).isTrue();
    }

    private void press(String key) {
        test($(Button.class).withText(Localized.text(key)).single()).click();
    }
}
