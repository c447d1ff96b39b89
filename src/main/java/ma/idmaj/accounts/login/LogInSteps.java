package ma.idmaj.accounts.login;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.factor.Enrolment;
import ma.idmaj.accounts.factor.FactorRule;
import ma.idmaj.accounts.factor.Factors;
import ma.idmaj.accounts.guard.Attempt;
import ma.idmaj.accounts.guard.LogInGuard;
import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.password.KeptPasswords;
import ma.idmaj.accounts.sessions.OpenSessions;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * What is due between the password and the session. Open to everybody, as nobody is signed in yet: each verb asks for the
 * log-in under way, which only a right password makes, and looks at the account anew.
 */
@Service
@Transactional(noRollbackFor = NotProven.class)
@PreAuthorize("permitAll()")
public class LogInSteps {

    static final Duration LONGEST = Duration.ofMinutes(15);

    private final UserDetailsService accounts;
    private final Factors factors;
    private final FactorRule rule;
    private final KeptPasswords passwords;
    private final LogInGuard guard;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LogInSteps(
            UserDetailsService accounts,
            Factors factors,
            FactorRule rule,
            KeptPasswords passwords,
            LogInGuard guard,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.rule = rule;
        this.passwords = passwords;
        this.guard = guard;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** @param codes recovery codes, told this once */
    public record Enrolled(LogInUnderWay underWay, List<String> codes) {}

    /** @throws Refusal when it took too long, or the account has changed meanwhile: it begins anew at the password */
    @Transactional(readOnly = true)
    public LogInStep next(LogInUnderWay underWay) {
        return due(account(underWay), underWay.proven);
    }

    /** @throws NotProven when the code is wrong, used up, or too many were wrong before */
    public LogInUnderWay code(LogInUnderWay underWay, String code) {
        must(underWay, LogInStep.CODE);
        Attempt attempt = guard.proof(underWay.account);
        if (attempt.waits()) throw NotProven.later(attempt);
        Factors.Proof proof = factors.use(underWay.account, code);
        if (proof == Factors.Proof.NONE) {
            guard.failed(attempt, underWay.account, underWay.address);
            throw new NotProven("accounts.factor.codeWrong");
        }
        guard.passed(attempt);
        if (proof == Factors.Proof.RECOVERY) changed(underWay, "recoveryCodeUsed");
        return underWay.withFactor();
    }

    /** @throws Refusal when the rules for passwords are against it */
    public LogInUnderWay choosePassword(LogInUnderWay underWay, String password) {
        must(underWay, LogInStep.PASSWORD);
        passwords.replace(underWay.account, password);
        changed(underWay, "passwordChanged");
        return renewed(underWay);
    }

    /** @throws NotProven when the device's first code is wrong */
    public Enrolled enrol(LogInUnderWay underWay, Enrolment device, String firstCode) {
        must(underWay, LogInStep.ENROL);
        Attempt attempt = guard.proof(underWay.account);
        if (attempt.waits()) throw NotProven.later(attempt);
        List<String> codes = factors.enrol(underWay.account, device, firstCode);
        // The device's own secret is on its page: nothing is guessed here, and a slip of the finger locks nobody out.
        guard.passed(attempt);
        if (codes.isEmpty()) throw new NotProven("accounts.factor.firstCodeWrong");
        changed(underWay, "factorEnrolled");
        return new Enrolled(renewed(underWay).withFactor(), codes);
    }

    /** The account, once nothing more is due. */
    @Transactional(readOnly = true)
    SignedIn finished(LogInUnderWay underWay) {
        SignedIn account = account(underWay);
        if (due(account, underWay.proven) != LogInStep.DONE) throw expired();
        return account;
    }

    /** What is due right after the password. */
    @Transactional(readOnly = true)
    LogInStep first(SignedIn account) {
        return due(account, false);
    }

    private LogInStep due(SignedIn account, boolean proven) {
        boolean has = factors.has(account.id());
        if (has && !proven) return LogInStep.CODE;
        if (account.passwordDue()) return LogInStep.PASSWORD;
        if (!has && (account.factorDue() || rule.obliges(account.roles()))) return LogInStep.ENROL;
        return LogInStep.DONE;
    }

    private void must(LogInUnderWay underWay, LogInStep step) {
        if (due(account(underWay), underWay.proven) != step) throw expired();
    }

    private SignedIn account(LogInUnderWay underWay) {
        if (underWay.since.plus(LONGEST).isBefore(clock.instant())) throw expired();
        try {
            var found = (SignedIn) accounts.loadUserByUsername(underWay.username);
            boolean same = found.id().equals(underWay.account) && found.stamp() == underWay.stamp;
            if (same && found.isEnabled() && found.isAccountNonExpired()) return found;
        } catch (UsernameNotFoundException gone) {
            throw expired();
        }
        throw expired();
    }

    private LogInUnderWay renewed(LogInUnderWay underWay) {
        sessions.renew(underWay.account, null);
        return underWay.withStamp(underWay.stamp + 1);
    }

    private void changed(LogInUnderWay underWay, String act) {
        events.publishEvent(new Changed("account", underWay.account.toString(), act, ""));
    }

    private static Refusal expired() {
        return new Refusal("accounts.login.expired");
    }
}
