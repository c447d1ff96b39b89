package ma.idmaj.accounts;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;

/** Finds the account for a log-in. Spring answers alike, and as slowly, for a name that does not exist. */
@Component
class AccountLogin implements UserDetailsService {

    private final AccountRepository accounts;
    private final NamedPermissions named;
    private final Clock clock;

    AccountLogin(AccountRepository accounts, NamedPermissions named, Clock clock) {
        this.accounts = accounts;
        this.named = named;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(account -> new SignedIn(account, named.of(account.id), LocalDate.now(clock)))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
