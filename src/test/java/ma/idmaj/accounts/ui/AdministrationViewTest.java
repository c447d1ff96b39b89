package ma.idmaj.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.AccountService;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import java.util.Set;
import java.util.UUID;

/** The administrator shuts and opens accounts; nobody else sees the page. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class AdministrationViewTest extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    @Test
    @As(DemoAccount.ADMIN)
    void anAccountIsShutAndOpenedAgain() {
        navigate(AdministrationView.class);
        press("accounts.disable.whom", "desk");
        assertThat(enabled("desk")).isFalse();
        press("accounts.enable.whom", "desk");
        assertThat(enabled("desk")).isTrue();
    }

    @Test
    @As(DemoAccount.ADMIN)
    void administratorsDoNotShutThemselvesOut() {
        navigate(AdministrationView.class);
        press("accounts.disable.whom", "admin");
        assertThat(enabled("admin")).isTrue();
        assertThat($(Notification.class).exists()).isTrue();
    }

    @Test
    @As(DemoAccount.ADMIN)
    void anAccountNeedsAPasswordOfSomeLength() {
        navigate(AdministrationView.class);
        test($(Button.class).withText(Localized.text("accounts.open")).single()).click();
        var dialog = $(OpenAccountDialog.class).single();
        field("accounts.column.username").setValue("nadia.t");
        field("accounts.name.latin").setValue("Nadia TAZI");
        $(PasswordField.class, dialog).single().setValue("court");
        test($(Button.class, dialog).all().getLast()).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(accounts.accounts()).noneMatch(account -> account.username().equals("nadia.t"));
    }

    @Test
    @As(DemoAccount.ADMIN)
    void anAccountIsGivenOtherRolesAndAFirstPasswordAnew() {
        String username = "admin-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = accounts.open(
                username, new PersonName("اسم", "Nom"), "trois chevaux bleus", Set.of(Role.ORGANISER), null);
        navigate(AdministrationView.class);
        press("accounts.roles.change.whom", username);
        var dialog = $(RolesDialog.class).single();
        $(CheckboxGroup.class, dialog).single().setValue(Set.of(Role.CASE_WORKER));
        test($(Button.class, dialog).withId("save-roles").single()).click();
        assertThat(dialog.isOpened()).as("a case worker belongs to a centre").isTrue();
        $(CheckboxGroup.class, dialog).single().setValue(Set.of(Role.AUDITOR));
        test($(Button.class, dialog).withId("save-roles").single()).click();
        assertThat(accounts.accounts())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.AUDITOR));
        press("accounts.password.give.whom", username);
        var given = $(GivePasswordDialog.class).single();
        $(PasswordField.class, given).single().setValue("cinq girafes jaunes");
        test($(Button.class, given).all().getLast()).click();
        assertThat(given.isOpened()).isFalse();
    }

    @Test
    @As(DemoAccount.ADMIN)
    void nobodyChangesTheirOwnRoles() {
        navigate(AdministrationView.class);
        press("accounts.roles.change.whom", "admin");
        var dialog = $(RolesDialog.class).single();
        $(CheckboxGroup.class, dialog).single().setValue(Set.of(Role.ADMINISTRATOR, Role.APPROVER));
        test($(Button.class, dialog).withId("save-roles").single()).click();
        assertThat(dialog.isOpened()).isTrue();
        assertThat(accounts.accounts())
                .filteredOn(row -> row.username().equals("admin"))
                .singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.ADMINISTRATOR));
    }

    @Test
    @As(DemoAccount.ADMIN)
    void aLockIsSeenAndLifted() {
        String username = "lock-" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = accounts.open(
                username, new PersonName("اسم", "Nom"), "trois chevaux bleus", Set.of(Role.ORGANISER), null);
        jdbc.sql("insert into log_in_guard (kind, key_hash, account_id, failures, blocked_until, expires_at)"
                        + " values ('NAME', unhex(sha2(?, 256)), ?, 10, utc_timestamp() + interval 9 minute,"
                        + " utc_timestamp() + interval 9 minute)")
                .params(username, id)
                .update();
        navigate(AdministrationView.class);
        press("accounts.locks.lift.whom", username);
        assertThat(jdbc.sql("select count(*) from log_in_guard where account_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void nobodyElseSeesThePage() {
        assertThatThrownBy(() -> navigate(AdministrationView.class)).hasMessageContaining("NoAccessPage");
    }

    private TextField field(String key) {
        return $(TextField.class).all().stream()
                .filter(field -> Localized.text(key).equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String key, String username) {
        String label = Localized.text(key, username);
        test($(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private boolean enabled(String username) {
        return accounts.accounts().stream()
                .filter(a -> a.username().equals(username))
                .findFirst()
                .orElseThrow()
                .enabled();
    }
}
