package ma.idmaj.accounts;

import ma.idmaj.shared.Changed;
import ma.idmaj.shared.PersonName;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Optional;
import java.util.Set;

/**
 * Opens the administrator's account of a new installation, with the password of {@code IDMAJ_ADMIN_PASSWORD}. Once there
 * is any account the setting does nothing, and is best taken away.
 */
@Component
class FirstAccount implements ApplicationRunner {

    static final String USERNAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final String password;

    FirstAccount(
            AccountRepository accounts,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            @Value("${idmaj.admin.password:}") String password,
            @Value("${idmaj.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.transaction = transaction;
        // The demo brings an administrator of its own, into an empty database.
        this.password = demo ? "" : password;
    }

    /** Why the first account cannot be opened. */
    Optional<String> breach() {
        if (password.isBlank()) {
            return Optional.of("There is no account yet. Set IDMAJ_ADMIN_PASSWORD for the first start: the account «"
                    + USERNAME + "» is opened with it.");
        }
        return password.length() >= PasswordRules.MIN
                ? Optional.empty()
                : Optional.of("IDMAJ_ADMIN_PASSWORD is too short: at least " + PasswordRules.MIN + " characters.");
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (breach().isPresent()) return;
        transaction.executeWithoutResult(status -> {
            if (accounts.count() > 0) return;
            var name = new PersonName("مدير النظام", "Administrateur");
            String hash = passwords.encode(password);
            var first = new Account(USERNAME, name, hash, Set.of(Role.ADMINISTRATOR), null, false);
            // It has stood in a setting.
            first.givePassword(hash);
            var account = accounts.save(first);
            events.publishEvent(new Changed("account", account.id.toString(), "opened", ""));
            LOG.info("The account «{}» is open; IDMAJ_ADMIN_PASSWORD is no longer needed.", USERNAME);
        });
    }
}
