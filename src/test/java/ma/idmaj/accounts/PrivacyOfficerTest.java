package ma.idmaj.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.DatabaseTest;
import ma.idmaj.SignIn;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** The data protection officer is an auditor named by the administrator; no role makes one. */
@DatabaseTest
class PrivacyOfficerTest {

    @Autowired
    AccountService accounts;

    @Autowired
    UserDetailsService logIn;

    @Autowired
    SignIn signIn;

    @AfterEach
    void signOut() {
        signIn.out();
    }

    @Test
    void noRoleHasIt() {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.permissions().stream()))
                .doesNotContain(Permission.PRIVACY_WORK);
    }

    @Test
    void itIsGivenToAnAuditorByNameAndTakenAgain() {
        signIn.as(Role.ADMINISTRATOR);
        UUID chief = open("privacy.chief", Set.of(Role.AUDITOR));
        open("privacy.other", Set.of(Role.AUDITOR));
        accounts.entrustPrivacy(chief, true);
        accounts.entrustPrivacy(chief, true);
        assertThat(may("privacy.chief")).isTrue();
        assertThat(may("privacy.other")).isFalse();
        assertThat(accounts.accounts())
                .filteredOn(row -> row.id().equals(chief))
                .singleElement()
                .satisfies(row -> assertThat(row.namedPermissions()).containsExactly(Permission.PRIVACY_WORK));
        accounts.entrustPrivacy(chief, false);
        assertThat(may("privacy.chief")).isFalse();
    }

    @Test
    void whoWritesDataAnswersForNone() {
        signIn.as(Role.ADMINISTRATOR);
        UUID both = open("privacy.both", Set.of(Role.AUDITOR, Role.ORGANISER));
        assertThatThrownBy(() -> accounts.entrustPrivacy(both, true)).isInstanceOf(Refusal.class);
        signIn.as(Role.AUDITOR);
        assertThatThrownBy(() -> accounts.entrustPrivacy(both, true)).isInstanceOf(AccessDeniedException.class);
    }

    private boolean may(String username) {
        return logIn.loadUserByUsername(username).getAuthorities().stream()
                .anyMatch(granted -> Permission.PRIVACY_WORK.equals(granted.getAuthority()));
    }

    private UUID open(String username, Set<Role> roles) {
        return accounts.open(username, new PersonName("اسم", "Nom"), "a long enough password", roles, null);
    }
}
