package ma.idmaj.accounts.factor;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;
import ma.idmaj.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The second factors as the database keeps them: secrets sealed, recovery codes hashed, each code good once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Factors implements SealedPart {

    private static final String SEALED = "account_factor.secret:";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Factors(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<SealedColumn> columns() {
        return List.of(SealedColumn.contents("account_factor", "account_id", "secret", account -> SEALED + account));
    }

    /** What a right code was. */
    public enum Proof {
        CODE,
        RECOVERY,
        NONE
    }

    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean has(UUID account) {
        return jdbc.sql("select count(*) from account_factor where account_id = ?")
                        .param(account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many recovery codes are left. */
    int codesLeft(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Whether a code is right now; used up by this. Two at once are one: the row they move is the same. */
    public Proof use(UUID account, String typed) {
        if (TimedCodes.looksLikeOne(typed)) return timed(account, typed) ? Proof.CODE : Proof.NONE;
        boolean recovered = jdbc.sql("update recovery_code set used_at = ? where account_id = ? and hash = ?"
                                + " and used_at is null")
                        .params(now(), account, RecoveryCodes.hash(account, typed))
                        .update()
                == 1;
        return recovered ? Proof.RECOVERY : Proof.NONE;
    }

    private boolean timed(UUID account, String typed) {
        record Kept(byte[] secret, long lastStep) {}
        Optional<Kept> kept = jdbc.sql("select secret, last_step from account_factor where account_id = ?")
                .param(account)
                .query((row, n) -> new Kept(row.getBytes("secret"), row.getLong("last_step")))
                .optional();
        if (kept.isEmpty()) return false;
        byte[] secret = vault.openBytes(kept.get().secret(), SEALED + account);
        var step = TimedCodes.step(secret, typed, clock.instant(), kept.get().lastStep());
        return step.isPresent()
                && jdbc.sql("update account_factor set last_step = ? where account_id = ? and last_step < ?")
                                .params(step.getAsLong(), account, step.getAsLong())
                                .update()
                        == 1;
    }

    /**
     * Takes a device that has shown its first code, in the place of any other.
     *
     * @return recovery codes, told this once; empty when the code is not the device's
     */
    public List<String> enrol(UUID account, Enrolment device, String firstCode) {
        var step = TimedCodes.step(device.secret(), firstCode, clock.instant(), -1);
        if (step.isEmpty()) return List.of();
        jdbc.sql("insert into account_factor (account_id, secret, since, last_step) values (?, ?, ?, ?)"
                        + " on duplicate key update secret = values(secret), since = values(since),"
                        + " last_step = values(last_step)")
                .params(account, vault.seal(device.secret(), SEALED + account), now(), step.getAsLong())
                .update();
        jdbc.sql("update account set factor_due = false, version = version + 1 where id = ?")
                .param(account)
                .update();
        return newCodes(account);
    }

    /** Ten new recovery codes in the place of those there were. */
    List<String> newCodes(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
        List<String> codes = RecoveryCodes.make();
        for (String code : codes)
            jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
                    .params(account, RecoveryCodes.hash(account, code))
                    .update();
        return codes;
    }

    void remove(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
        jdbc.sql("delete from account_factor where account_id = ?")
                .param(account)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
