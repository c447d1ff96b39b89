package ma.idmaj.accounts.guard;

import ma.idmaj.shared.Changed;
import ma.idmaj.vault.Vault;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts attempts in the database, where all nodes see them. A name that no account has is counted and made to wait as one
 * that has: waiting tells nothing. Every failure that was looked at, and every lock, is written to the trail, without what
 * was typed.
 */
@Component
@Transactional(isolation = Isolation.READ_COMMITTED)
public class LogInGuard {

    /** The subject's id in the trail where no account has the name. */
    public static final String NOBODY = "nobody";

    private static final int SWEPT_AT_ONCE = 20;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LogInGuard(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** @param name the account's own where there is one, so that no other spelling of it starts anew */
    public Attempt logIn(String name, VisitorAddress address) {
        sweep();
        return begin(List.of(
                new Key(GuardKind.NAME, key(GuardKind.NAME, name), null),
                new Key(GuardKind.ADDRESS, key(GuardKind.ADDRESS, address.counted()), address.counted())));
    }

    /** A code, or the password once more, of an account that has given its password. */
    public Attempt proof(UUID account) {
        return begin(List.of(new Key(GuardKind.PROOF, key(GuardKind.PROOF, account.toString()), null)));
    }

    /** The attempt was right: its account starts anew, its address merely gets this one attempt back. */
    public void passed(Attempt attempt) {
        for (Attempt.Counted one : attempt.counted()) {
            if (one.kind() == GuardKind.ADDRESS) giveBack(one);
            else
                jdbc.sql("delete from log_in_guard where kind = ? and key_hash = ?")
                        .params(one.kind().name(), one.key())
                        .update();
        }
    }

    /** @param account whose name or code it was; null where no account has the name */
    public void failed(Attempt attempt, @Nullable UUID account, VisitorAddress address) {
        String subject = account == null ? NOBODY : account.toString();
        for (Attempt.Counted one : attempt.counted()) {
            boolean locked = one.kind().locksAt(one.count().failures());
            if (one.kind() == GuardKind.ADDRESS) {
                if (locked) events.publishEvent(new Changed("account", subject, "addressLocked", address.masked()));
                continue;
            }
            jdbc.sql("update log_in_guard set account_id = ? where kind = ? and key_hash = ?")
                    .params(account, one.kind().name(), one.key())
                    .update();
            events.publishEvent(
                    new Changed("account", subject, locked ? "logInLocked" : "logInFailed", address.masked()));
        }
    }

    private record Key(
            GuardKind kind, byte[] hash, @Nullable String address) {}

    /** Holds the rows of its keys, always in one order; all of them let the attempt pass, or none is counted. */
    private Attempt begin(List<Key> keys) {
        Instant now = clock.instant();
        var counts = new ArrayList<GuardCount>();
        Duration wait = Duration.ZERO;
        for (Key key : keys) {
            GuardCount count = held(key, now);
            counts.add(count);
            if (count.waitAt(now).compareTo(wait) > 0) wait = count.waitAt(now);
        }
        if (wait.isPositive()) return new Attempt(wait, List.of());
        var counted = new ArrayList<Attempt.Counted>();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            GuardCount more = counts.get(i).counted(key.kind(), now);
            jdbc.sql("update log_in_guard set failures = ?, blocked_until = ?, expires_at = ?"
                            + " where kind = ? and key_hash = ?")
                    .params(
                            more.failures(),
                            utc(more.blockedUntil()),
                            utc(more.expiresAt()),
                            key.kind().name(),
                            key.hash())
                    .update();
            counted.add(new Attempt.Counted(
                    key.kind(), key.hash(), Optional.ofNullable(key.address()).orElse(""), more));
        }
        return new Attempt(Duration.ZERO, counted);
    }

    private GuardCount held(Key key, Instant now) {
        jdbc.sql("insert into log_in_guard (kind, key_hash, address, failures, expires_at) values (?, ?, ?, 0, ?)"
                        + " on duplicate key update failures = failures")
                .params(key.kind().name(), key.hash(), key.address(), utc(now.plus(GuardKind.MEMORY)))
                .update();
        return jdbc.sql("select failures, blocked_until, expires_at from log_in_guard"
                        + " where kind = ? and key_hash = ? for update")
                .params(key.kind().name(), key.hash())
                .query((row, n) -> new GuardCount(
                        row.getInt("failures"),
                        instant(row.getObject("blocked_until", LocalDateTime.class)),
                        instant(row.getObject("expires_at", LocalDateTime.class))))
                .single()
                .at(now);
    }

    /** What this attempt made others wait for goes with it, not what another has made since. */
    private void giveBack(Attempt.Counted one) {
        jdbc.sql("update log_in_guard set failures = greatest(failures - 1, 0),"
                        + " blocked_until = if(blocked_until = ?, null, blocked_until)"
                        + " where kind = ? and key_hash = ?")
                .params(utc(one.count().blockedUntil()), one.kind().name(), one.key())
                .update();
    }

    private void sweep() {
        jdbc.sql("delete from log_in_guard where expires_at < ? order by expires_at limit " + SWEPT_AT_ONCE)
                .param(utc(clock.instant().minus(GuardKind.MEMORY)))
                .update();
    }

    private byte[] key(GuardKind kind, String what) {
        return vault.index(what, "log_in_guard." + kind);
    }

    /** To the millisecond, as the column keeps it. */
    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(@Nullable LocalDateTime moment) {
        return moment == null ? Instant.EPOCH : moment.toInstant(ZoneOffset.UTC);
    }
}
