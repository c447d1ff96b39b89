package ma.idmaj.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.shared.PersonName;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

import java.util.List;
import java.util.Set;

/** A user name is shown as the person it stands for, in the reader's script. */
@DatabaseTest
class AccountNamesTest {

    @Autowired
    AccountNames names;

    @Autowired
    AccountService accounts;

    @Autowired
    SignIn signIn;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void everyAccountsNameIsFoundAtOnce() {
        signIn.as(Role.ADMINISTRATOR);
        open("names.salma", new PersonName("سلمى الوردي", "Salma EL OUARDI"));
        open("names.karim", new PersonName("كريم بنسعيد", ""));
        signIn.as(Role.DESK);
        var found = names.of(List.of("names.salma", "names.karim", "names.salma", "system"));
        assertThat(found.of("names.salma", true)).isEqualTo("سلمى الوردي");
        assertThat(found.of("names.salma", false)).isEqualTo("Salma EL OUARDI");
        assertThat(found.of("names.karim", false)).as("the one script there is").isEqualTo("كريم بنسعيد");
        assertThat(found.of("system", true)).as("no account").isEqualTo("system");
        assertThat(names.of(List.of()).byUsername()).isEmpty();
    }

    @Test
    void nobodyAsksWithoutLogIn() {
        assertThatThrownBy(() -> names.of(List.of("x"))).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void open(String username, PersonName name) {
        accounts.open(username, name, "a long enough password", Set.of(Role.ORGANISER), null);
    }
}
