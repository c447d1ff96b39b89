package ma.idmaj.accounts.factor;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.Attempt;
import ma.idmaj.accounts.guard.LogInGuard;
import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.accounts.password.KeptPasswords;
import ma.idmaj.accounts.sessions.OpenSessions;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/**
 * One's own second factor, and the administrator's way to take a lost one away. Whatever weakens or replaces it asks for a
 * proof first, which counts as an attempt: an unattended page is not enough.
 */
@Service
@Transactional(noRollbackFor = NotProven.class)
@PreAuthorize("isAuthenticated()")
public class SecondFactor {

    private final Factors factors;
    private final FactorRule rule;
    private final KeptPasswords passwords;
    private final LogInGuard guard;
    private final OpenSessions sessions;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SecondFactor(
            Factors factors,
            FactorRule rule,
            KeptPasswords passwords,
            LogInGuard guard,
            OpenSessions sessions,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.rule = rule;
        this.passwords = passwords;
        this.guard = guard;
        this.sessions = sessions;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @param obliged whether the account's roles do not open without it */
    public record State(boolean on, boolean obliged, int codesLeft) {}

    @Transactional(readOnly = true)
    public State mine() {
        SignedIn me = me();
        return new State(factors.has(me.id()), rule.obliges(me.roles()), factors.codesLeft(me.id()));
    }

    /**
     * Takes a device for the account, the first one or in the place of another.
     *
     * @param proof the password for a first device, a code of the one before otherwise
     * @return recovery codes, told this once
     * @throws Refusal when the proof or the device's first code is not right
     */
    public List<String> enrol(Enrolment device, String firstCode, String proof) {
        SignedIn me = me();
        if (factors.has(me.id())) prove(me, proof);
        else passwords.prove(me.id(), proof);
        List<String> codes = factors.enrol(me.id(), device, firstCode);
        if (codes.isEmpty()) throw new NotProven("accounts.factor.firstCodeWrong");
        sessions.renew(me.id(), me.sessionId());
        changed(me.id(), "factorEnrolled");
        return codes;
    }

    /** @return ten new recovery codes, told this once; those before are good for nothing */
    public List<String> newCodes(String code) {
        SignedIn me = me();
        prove(me, code);
        List<String> codes = factors.newCodes(me.id());
        changed(me.id(), "recoveryCodesMade");
        return codes;
    }

    /** @throws Refusal when the account's roles do not open without it */
    public void remove(String code) {
        SignedIn me = me();
        if (rule.obliges(me.roles())) throw new Refusal("accounts.factor.obliged");
        prove(me, code);
        factors.remove(me.id());
        sessions.renew(me.id(), me.sessionId());
        changed(me.id(), "factorRemoved");
    }

    /** Of another account, whose device is lost: it opens again once a new one is enrolled. Never one's own. */
    @PreAuthorize("hasAuthority('ADMINISTER')")
    public void reset(UUID account) {
        if (user.account().filter(me -> me.id().equals(account)).isPresent())
            throw new Refusal("accounts.factor.notYourOwn");
        int found = jdbc.sql("update account set factor_due = true, version = version + 1"
                        + " where id = ? and valid_on is null and username <> ?")
                .params(account, user.username())
                .update();
        if (found == 0) throw new Refusal("accounts.gone");
        factors.remove(account);
        sessions.renew(account, null);
        changed(account, "factorReset");
    }

    private void prove(SignedIn me, String code) {
        Attempt attempt = guard.proof(me.id());
        if (attempt.waits()) throw NotProven.later(attempt);
        if (factors.use(me.id(), code) == Factors.Proof.NONE) {
            guard.failed(attempt, me.id(), VisitorAddress.OWN);
            throw new NotProven("accounts.factor.codeWrong");
        }
        guard.passed(attempt);
    }

    private void changed(UUID account, String act) {
        events.publishEvent(new Changed("account", account.toString(), act, ""));
    }

    private SignedIn me() {
        return user.account().orElseThrow(() -> new Refusal("accounts.gone"));
    }
}
