package ma.idmaj.accounts;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Difference;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Opens, closes and lists accounts. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ADMINISTER')")
public class AccountService {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,29}");

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final NamedPermissions named;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder passwords,
            NamedPermissions named,
            JdbcClient jdbc,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.named = named;
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> accounts() {
        List<Account> all = accounts.findAllByOrderByUsername();
        var byName = named.all();
        var logIns = logIns();
        return all.stream()
                .map(a -> new AccountRow(
                        a.id,
                        a.username,
                        a.name,
                        Set.copyOf(a.roles),
                        byName.getOrDefault(a.id, Set.of()),
                        a.centreId,
                        a.enabled,
                        a.demo,
                        a.temporary(),
                        logIns.get(a.id).factor(),
                        logIns.get(a.id).last()))
                .toList();
    }

    private record LogIns(@Nullable Instant last, boolean factor) {}

    private Map<UUID, LogIns> logIns() {
        var all = new HashMap<UUID, LogIns>();
        jdbc.sql("select a.id, a.last_log_in, f.account_id is not null factor"
                        + " from account a left join account_factor f on f.account_id = a.id")
                .query(row -> {
                    var last = row.getObject("last_log_in", LocalDateTime.class);
                    all.put(
                            row.getObject("id", UUID.class),
                            new LogIns(last == null ? null : last.toInstant(ZoneOffset.UTC), row.getBoolean("factor")));
                });
        return all;
    }

    /** @throws Refusal when the user name is taken or unusable, the password short, or a role or a centre is lacking */
    public UUID open(String username, PersonName name, String password, Set<Role> roles, @Nullable UUID centreId) {
        if (!USERNAME.matcher(username).matches()) throw new Refusal("accounts.usernameUnusable");
        if (roles.isEmpty()) throw new Refusal("accounts.rolesMissing");
        PasswordRules.check(username, password);
        atACentre(roles, centreId);
        if (accounts.findByUsername(username).isPresent()) throw new Refusal("accounts.usernameTaken", username);
        String hash = passwords.encode(password);
        var account = new Account(username, name, hash, roles, centreId, false);
        account.givePassword(hash);
        return keep(account);
    }

    /** A case worker without a centre would see nobody's file, and wonder why. */
    private static void atACentre(Set<Role> roles, @Nullable UUID centreId) {
        if (roles.contains(Role.CASE_WORKER) && centreId == null) throw new Refusal("accounts.centreMissing");
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
        account.endSessions();
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

    /**
     * Gives an account other roles or another centre. A permission by name that its roles no longer allow goes.
     *
     * @throws Refusal for one's own account, one opened for a day, or when a role or a centre is lacking
     */
    public void changeRoles(UUID id, Set<Role> roles, @Nullable UUID centreId) {
        var account = anothers(id);
        if (roles.isEmpty()) throw new Refusal("accounts.rolesMissing");
        atACentre(roles, centreId);
        account.serve(roles, centreId);
        accounts.flush();
        if (!roles.equals(Set.of(Role.AUDITOR))) named.take(account, Permission.PRIVACY_WORK);
        events.publishEvent(new Changed("account", id.toString(), "rolesChanged", ""));
    }

    /**
     * A new first password for someone who has forgotten theirs: good for one log-in, which asks for one of their own.
     *
     * @throws Refusal for one's own account or one opened for a day, or when the rules for passwords are against it
     */
    public void givePassword(UUID id, String password) {
        var account = anothers(id);
        PasswordRules.check(account.username, password);
        account.givePassword(passwords.encode(password));
        events.publishEvent(new Changed("account", id.toString(), "passwordGiven", ""));
    }

    private Account anothers(UUID id) {
        var account = accounts.findById(id).orElseThrow(() -> new Refusal("accounts.gone"));
        if (account.username.equals(user.username())) throw new Refusal("accounts.notYourOwn");
        if (account.temporary()) throw new Refusal("accounts.temporary");
        return account;
    }
}
