package ma.idmaj.accounts.guard;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Who is locked out just now, for the administrator, who may lift it. Names that no account has are not listed. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ADMINISTER')")
public class Locks {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Locks(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param key      the row's, in hexadecimal
     * @param username of an account that is locked
     * @param address  that is locked
     */
    public record Row(
            GuardKind kind,
            String key,
            @Nullable String username,
            @Nullable String address,
            int failures,
            Instant until) {}

    /** Those that end last first. */
    @Transactional(readOnly = true)
    public List<Row> locks() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select g.kind, g.key_hash, a.username, g.address, g.failures, g.blocked_until
                        from log_in_guard g left join account a on a.id = g.account_id
                        where g.blocked_until > :now and g.expires_at < :latest and (a.id is not null or g.kind = 'ADDRESS')
                        and g.failures >= case g.kind when 'NAME' then :name when 'PROOF' then :proof else :address end
                        order by g.blocked_until desc, g.key_hash""")
                .param("now", utc(now))
                .param("latest", utc(GuardCount.latestExpiry(now)))
                .param("name", GuardKind.NAME.lock())
                .param("proof", GuardKind.PROOF.lock())
                .param("address", GuardKind.ADDRESS.lock())
                .query((row, n) -> new Row(
                        GuardKind.valueOf(row.getString("kind")),
                        HexFormat.of().formatHex(row.getBytes("key_hash")),
                        row.getString("username"),
                        row.getString("address"),
                        row.getInt("failures"),
                        row.getObject("blocked_until", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * @throws Refusal when it has gone meanwhile, or is of one's own account: whoever sits at a session that is not theirs
     *     would go on guessing
     */
    public void lift(Row lock) {
        byte[] key = HexFormat.of().parseHex(lock.key());
        UUID account = jdbc.sql("select account_id from log_in_guard where kind = ? and key_hash = ? for update")
                .params(lock.kind().name(), key)
                .query((row, n) -> new Owner(row.getObject("account_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new Refusal("accounts.locks.gone"))
                .account();
        if (account != null
                && user.account().filter(me -> me.id().equals(account)).isPresent())
            throw new Refusal("accounts.notYourOwn");
        jdbc.sql("delete from log_in_guard where kind = ? and key_hash = ?")
                .params(lock.kind().name(), key)
                .update();
        events.publishEvent(new Changed(
                "account",
                account == null ? LogInGuard.NOBODY : account.toString(),
                lock.kind() == GuardKind.ADDRESS ? "addressUnlocked" : "logInUnlocked",
                lock.address() == null
                        ? ""
                        : VisitorAddress.of(lock.address().replace("/64", "")).masked()));
    }

    private record Owner(@Nullable UUID account) {}

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
