package ma.idmaj.accounts.password;

import ma.idmaj.accounts.PasswordRules;
import ma.idmaj.accounts.guard.Attempt;
import ma.idmaj.accounts.guard.LogInGuard;
import ma.idmaj.accounts.guard.NotProven;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** The passwords as the database keeps them: proven as an attempt that counts, replaced by the rules. */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = NotProven.class)
public class KeptPasswords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final LogInGuard guard;

    KeptPasswords(JdbcClient jdbc, PasswordEncoder encoder, LogInGuard guard) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.guard = guard;
    }

    private record Kept(String username, String hash) {}

    /** @throws NotProven when it is not the account's, or too many were wrong before */
    public void prove(UUID account, String password) {
        Attempt attempt = guard.proof(account);
        if (attempt.waits()) throw NotProven.later(attempt);
        if (!encoder.matches(password, kept(account).hash())) {
            guard.failed(attempt, account, VisitorAddress.OWN);
            throw new NotProven("accounts.password.wrong");
        }
        guard.passed(attempt);
    }

    /** @throws Refusal when the rules are against it, or it is the one there was */
    public void replace(UUID account, String password) {
        Kept kept = kept(account);
        PasswordRules.check(kept.username(), password);
        if (encoder.matches(password, kept.hash())) throw new Refusal("accounts.password.same");
        jdbc.sql("update account set password_hash = ?, password_due = false, version = version + 1 where id = ?")
                .params(encoder.encode(password), account)
                .update();
    }

    private Kept kept(UUID account) {
        return jdbc.sql("select username, password_hash from account where id = ?")
                .param(account)
                .query((row, n) -> new Kept(row.getString("username"), row.getString("password_hash")))
                .optional()
                .orElseThrow(() -> new Refusal("accounts.gone"));
    }
}
