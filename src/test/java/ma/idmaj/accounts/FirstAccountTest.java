package ma.idmaj.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

/** A new installation of production: who can log in first, and what is found wrong with the accounts. */
@SpringBootTest(
        properties = {
            "idmaj.database.shared=true",
            "idmaj.admin.password=a first password",
            "idmaj.keys.seal=dGVzdC1rZXktZm9yLXNlYWxpbmctbm90LXNlY3JldCE=",
            "idmaj.keys.index=dGVzdC1rZXktZm9yLWluZGV4aW5nLW5vdC1zZWNyZXQ=",
            "idmaj.keys.audit=dGVzdC1rZXktZm9yLXRoZS10cmFpbC0zMi1ieXRlcyE="
        })
@Transactional
class FirstAccountTest {

    @Autowired
    AccountRepository accounts;

    @Autowired
    AccountCheck check;

    @Autowired
    FirstAccount first;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStartOpenedTheAdministratorsAccount() {
        var admin = accounts.findByUsername("admin").orElseThrow();
        assertThat(admin.roles).containsExactly(Role.ADMINISTRATOR);
        assertThat(admin.demo).isFalse();
        assertThat(passwords.matches("a first password", admin.passwordHash)).isTrue();
        assertThat(jdbc.sql("select username from audit_entry where subject_id = ? and act = 'opened'")
                        .param(admin.id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("system");
    }

    @Test
    void aSecondStartOpensNothing() {
        first.run(new DefaultApplicationArguments());
        assertThat(accounts.count()).isEqualTo(1);
        assertThat(check.breaches()).isEmpty();
    }

    @Test
    void demoAccountsAreFound() {
        accounts.saveAndFlush(new Account("anyone", new PersonName("", "Any ONE"), "x", Set.of(Role.DESK), null, true));
        assertThat(check.breaches()).singleElement().asString().contains("demo accounts");
    }

    @Test
    void withoutAccountsThePasswordIsAskedFor() {
        var without = new FirstAccount(accounts, passwords, event -> {}, null, "", false);
        assertThat(without.breach()).get().asString().contains("IDMAJ_ADMIN_PASSWORD");
        var tooShort = new FirstAccount(accounts, passwords, event -> {}, null, "short", false);
        assertThat(tooShort.breach()).get().asString().contains("at least 12");
    }
}
