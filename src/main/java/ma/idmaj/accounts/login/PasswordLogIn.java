package ma.idmaj.accounts.login;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.Attempt;
import ma.idmaj.accounts.guard.LogInGuard;
import ma.idmaj.accounts.guard.VisitorAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

/**
 * Name and password. Whatever is wrong — the name, the password, an account that is shut, of another day, or locked — costs
 * one hash and is answered alike; only how long to wait is told, and that is counted for names nobody has too.
 */
@Component
class PasswordLogIn implements AuthenticationProvider {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PASSWORD = 1000;

    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;
    private final LogInGuard guard;
    private final LogInSteps steps;
    private final Clock clock;
    /** Of nobody's: what a name that does not exist is compared with. */
    private final String nobodys;

    PasswordLogIn(
            UserDetailsService accounts, PasswordEncoder passwords, LogInGuard guard, LogInSteps steps, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.steps = steps;
        this.clock = clock;
        this.nobodys = passwords.encode(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String typed = asked.getName().strip();
        String password =
                asked.getCredentials() instanceof String text && text.length() <= LONGEST_PASSWORD ? text : "";
        VisitorAddress address = VisitorAddress.of(
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null);
        SignedIn account = find(typed);
        String name = account == null ? typed.toLowerCase(Locale.ROOT) : account.getUsername();
        Attempt attempt = guard.logIn(name, address);
        boolean right = passwords.matches(password, account == null ? nobodys : account.getPassword());
        if (attempt.waits()) throw new TryLater(attempt.seconds());
        if (!right || account == null || !account.isEnabled() || !account.isAccountNonExpired()) {
            guard.failed(attempt, account == null ? null : account.id(), address);
            throw new BadCredentialsException("wrong");
        }
        guard.passed(attempt);
        if (steps.first(account) != LogInStep.DONE)
            throw new StepsLeft(new LogInUnderWay(
                    account.id(), account.getUsername(), account.stamp(), clock.instant(), address, false));
        return signedIn(account, asked);
    }

    static Authentication signedIn(SignedIn account, Authentication asked) {
        var who = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        who.setDetails(asked.getDetails());
        return who;
    }

    private @Nullable SignedIn find(String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST_NAME) return null;
        try {
            return (SignedIn) accounts.loadUserByUsername(typed);
        } catch (UsernameNotFoundException unknown) {
            return null;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
