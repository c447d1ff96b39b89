package ma.idmaj.accounts;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.PersonName;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts of people who serve at a desk for one day: an organiser opens them, they open on that day alone, and nothing but
 * the desk's role can come of them. Accounts that were opened for good are never touched here.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('CEREMONY_PREPARE')")
public class TemporaryAccounts {

    /** Without the letters and digits people mistake for one another when they copy them from a slip of paper. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int NAME_SIGNS = 6;
    private static final int PASSWORD_GROUPS = 4;
    private static final int GROUP = 4;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    TemporaryAccounts(
            AccountRepository accounts, PasswordEncoder passwords, CurrentUser user, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.user = user;
        this.events = events;
    }

    /** What is shown once and kept nowhere. */
    public record Opened(String username, String password) {}

    /** An account for a day as it stands. */
    public record Row(String username, PersonName name, LocalDate day, boolean enabled) {}

    /** @return user name and password, told this once */
    public Opened open(PersonName name, LocalDate day) {
        String username = "desk-" + signs(NAME_SIGNS).toLowerCase(Locale.ROOT);
        var password = new StringBuilder();
        for (int i = 0; i < PASSWORD_GROUPS; i++)
            password.append(i == 0 ? "" : "-").append(signs(GROUP));
        var account =
                new Account(username, name, passwords.encode(password.toString()), Set.of(Role.DESK), null, false);
        account.onlyOn(day);
        account.openedBy(user.username());
        accounts.saveAndFlush(account);
        told(account, "opened");
        return new Opened(username, password.toString());
    }

    /**
     * Whether two people's work may be one person's: who opened a temporary account was told its password, and of two
     * such accounts both.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'DAY_WRITE')")
    public boolean maybeOnePerson(String one, String other) {
        return knowing(one).stream().anyMatch(knowing(other)::contains);
    }

    /** Who can log in with that account. */
    private Set<String> knowing(String username) {
        return accounts.findByUsername(username)
                .flatMap(account -> Optional.ofNullable(account.openedBy))
                .map(opener -> Set.of(username, opener))
                .orElse(Set.of(username));
    }

    /** Those of these accounts that were opened for a day. */
    @Transactional(readOnly = true)
    public List<Row> of(Collection<String> usernames) {
        return accounts.findByUsernameInAndValidOnNotNullOrderByUsername(usernames).stream()
                .map(account -> new Row(account.username, account.name, account.day(), account.enabled))
                .toList();
    }

    /** Their day is over, or they are not needed any more: they do not open again. */
    public void end(Collection<String> usernames) {
        for (Account account : accounts.findByUsernameInAndValidOnNotNullOrderByUsername(usernames)) {
            if (!account.enabled) continue;
            account.enable(false);
            told(account, "disabled");
        }
    }

    /** What they serve at is held on another day. */
    public void move(Collection<String> usernames, LocalDate day) {
        for (Account account : accounts.findByUsernameInAndValidOnNotNullOrderByUsername(usernames)) {
            if (account.day().equals(day)) continue;
            var difference = new Difference().date("validOn", account.day(), day);
            account.onlyOn(day);
            events.publishEvent(new Changed("account", account.id.toString(), "edited", difference));
        }
    }

    private String signs(int count) {
        var signs = new StringBuilder(count);
        for (int i = 0; i < count; i++) signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return signs.toString();
    }

    private void told(Account account, String act) {
        events.publishEvent(new Changed("account", account.id.toString(), act, ""));
    }
}
