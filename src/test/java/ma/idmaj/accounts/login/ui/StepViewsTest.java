package ma.idmaj.accounts.login.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.Role;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.factor.Authenticator;
import ma.idmaj.accounts.login.UnderWay;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.ErrorSummary;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What is asked after the password, page by page; nobody is signed in meanwhile. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class StepViewsTest extends SpringBrowserlessTest {

    private static final String CHOSEN = "quatre oiseaux verts";

    @Autowired
    AccountService accounts;

    @Autowired
    UserDetailsService logIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String username;

    @BeforeEach
    void anAccountJustOpened() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
        username = "step-" + UUID.randomUUID().toString().substring(0, 8);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "admin", null, AuthorityUtils.createAuthorityList("ADMINISTER")));
        accounts.open(username, new PersonName("اسم", "Nom"), "trois chevaux bleus", Set.of(Role.SUPERVISOR), null);
        jdbc.sql("update account set factor_due = true where username = ?")
                .param(username)
                .update();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void out() {
        SecurityContextHolder.clearContext();
    }

    private void begin() {
        UnderWay.begin((SignedIn) logIn.loadUserByUsername(username), clock.instant());
    }

    @Test
    void withoutAPasswordEachOfThemLeadsToTheLogIn() {
        for (String path : new String[] {"login/code", "login/password", "login/enrol"}) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getSimpleName()).as(path).isEqualTo("LoginView");
        }
    }

    @Test
    void passwordThenDeviceThenCodes() {
        begin();
        UI.getCurrent().navigate("login/code");
        assertThat(getCurrentView()).as("its turn first").isInstanceOf(ChoosePasswordView.class);
        $(PasswordField.class).withId("new-password").single().setValue(CHOSEN);
        $(PasswordField.class).withId("new-password-again").single().setValue(CHOSEN + "x");
        goOn();
        told("accounts.password.different");
        $(PasswordField.class).withId("new-password-again").single().setValue(CHOSEN);
        goOn();
        assertThat(getCurrentView()).isInstanceOf(EnrolView.class);
        var code = $(TextField.class).single();
        code.setValue("000000");
        goOn();
        told("accounts.factor.firstCodeWrong");
        var phone =
                new Authenticator($(Ltr.class).withId("factor-letters").single().getText());
        code.setValue(phone.code(clock.instant()));
        goOn();
        assertThat($(Ltr.class).all().stream().map(Ltr::getText).filter(text -> text.matches("(\\w{4}-){3}\\w{4}")))
                .hasSize(10);
        // Closed and begun again: the password is one's own, and the device's code is asked for.
        begin();
        UI.getCurrent().navigate("login/enrol");
        assertThat(getCurrentView()).isInstanceOf(CodeView.class);
        $(TextField.class).single().setValue("000000");
        goOn();
        told("accounts.factor.codeWrong");
        assertThat($(TextField.class).single().getValue()).isEmpty();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private void goOn() {
        test($(Button.class).withId("go-on").single()).click();
    }

    private void told(String key) {
        assertThat($(ErrorSummary.class)
                        .single()
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .flatMap(Component::getChildren))
                .anyMatch(link -> link.getElement().getTextRecursively().equals(Localized.text(key)));
    }
}
