package ma.idmaj.accounts;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
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
import java.util.regex.Pattern;

/** Opens, closes and lists accounts. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ADMINISTER')")
public class AccountService {

    public static final int MIN_PASSWORD = 12;
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,29}");

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final NamedPermissions named;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder passwords,
            NamedPermissions named,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.named = named;
        this.user = user;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> accounts() {
        var byName = named.all();
        return accounts.findAllByOrderByUsername().stream()
                .map(a -> new AccountRow(
                        a.id,
                        a.username,
                        a.name,
                        Set.copyOf(a.roles),
                        byName.getOrDefault(a.id, Set.of()),
                        a.enabled,
                        a.demo))
                .toList();
    }

    /** @throws Refusal when the user name is taken or unusable, the password short, or a role or a centre is lacking */
    public UUID open(String username, PersonName name, String password, Set<Role> roles, @Nullable UUID centreId) {
        if (!USERNAME.matcher(username).matches()) throw new Refusal("accounts.usernameUnusable");
        if (roles.isEmpty()) throw new Refusal("accounts.rolesMissing");
        if (password.length() < MIN_PASSWORD) throw new Refusal("accounts.passwordShort", MIN_PASSWORD);
        // A case worker without a centre would see nobody's file, and wonder why.
        if (roles.contains(Role.CASE_WORKER) && centreId == null) throw new Refusal("accounts.centreMissing");
        if (accounts.findByUsername(username).isPresent()) throw new Refusal("accounts.usernameTaken", username);
        return keep(new Account(username, name, passwords.encode(password), roles, centreId, false));
    }

    /** Opens the known accounts of the demo profile; their one password, on the log-in page, is hashed once. */
    public void openDemo(UUID caseWorkersCentre) {
        String hash = passwords.encode(DemoAccount.PASSWORD);
        for (DemoAccount demo : DemoAccount.values()) {
            UUID centre = demo.role() == Role.CASE_WORKER ? caseWorkersCentre : null;
            var account = new Account(demo.username(), demo.person(), hash, Set.of(demo.role()), centre, true);
            keep(account);
            if (demo == DemoAccount.AUDITOR) {
                accounts.flush();
                named.give(account, Permission.PRIVACY_WORK);
            }
        }
    }

    private UUID keep(Account account) {
        UUID id = accounts.save(account).id;
        var difference = new Difference().labels("roles", Set.of(), account.roles);
        events.publishEvent(new Changed("account", id.toString(), "opened", difference));
        return id;
    }

    /**
     * Makes an account the data protection officer's, or no longer.
     *
     * @throws Refusal for an account that is no auditor's
     */
    public void entrustPrivacy(UUID id, boolean entrusted) {
        var account = accounts.findById(id).orElseThrow(() -> new Refusal("accounts.gone"));
        accounts.flush();
        if (entrusted) named.give(account, Permission.PRIVACY_WORK);
        else named.take(account, Permission.PRIVACY_WORK);
        events.publishEvent(
                new Changed("account", id.toString(), entrusted ? "privacyEntrusted" : "privacyWithdrawn", ""));
    }

    /** @throws Refusal when administrators try to shut themselves out */
    public void enable(UUID id, boolean enabled) {
        var account = accounts.findById(id).orElseThrow(() -> new Refusal("accounts.gone"));
        if (account.username.equals(user.username())) throw new Refusal("accounts.notYourself");
        var difference = new Difference().yesNo("active", account.enabled, enabled);
        account.enable(enabled);
        events.publishEvent(new Changed("account", id.toString(), enabled ? "enabled" : "disabled", difference));
    }
}
