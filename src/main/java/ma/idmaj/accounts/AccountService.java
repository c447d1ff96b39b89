package ma.idmaj.accounts;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Opens, closes and lists accounts. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ADMINISTER')")
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts, PasswordEncoder passwords, CurrentUser user, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.user = user;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> accounts() {
        return accounts.findAllByOrderByUsername().stream()
                .map(a -> new AccountRow(a.id, a.username, a.name, Set.copyOf(a.roles), a.enabled, a.demo))
                .toList();
    }

    /** @throws Refusal when the user name is taken */
    public UUID open(
            String username, PersonName name, String password, Set<Role> roles, @Nullable UUID centreId, boolean demo) {
        if (accounts.findByUsername(username).isPresent()) throw new Refusal("accounts.usernameTaken", username);
        var account = accounts.save(new Account(username, name, passwords.encode(password), roles, centreId, demo));
        events.publishEvent(new Changed("account", account.id.toString(), "opened", ""));
        return account.id;
    }

    /** @throws Refusal when administrators try to shut themselves out */
    public void enable(UUID id, boolean enabled) {
        var account = accounts.findById(id).orElseThrow(() -> new Refusal("accounts.gone"));
        if (account.username.equals(user.username())) throw new Refusal("accounts.notYourself");
        account.enable(enabled);
        events.publishEvent(new Changed("account", id.toString(), enabled ? "enabled" : "disabled", ""));
    }
}
