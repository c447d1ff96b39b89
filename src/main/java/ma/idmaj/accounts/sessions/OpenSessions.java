package ma.idmaj.accounts.sessions;

import ma.idmaj.accounts.SignedIn;
import ma.idmaj.accounts.guard.VisitorAddress;
import ma.idmaj.shared.Changed;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What the database knows of each session. A session goes on while its row is open, its stamp is its account's, and it is
 * neither idle nor older than half a day; a temporary account's ends with the day it was opened on.
 */
@Component
public class OpenSessions {

    public static final Duration LONGEST = Duration.ofHours(12);
    /** A minute more than the servlet's own: acts are noted to the minute. */
    static final Duration IDLE = Duration.ofMinutes(16);

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int SWEPT_AT_ONCE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenSessions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A log-in that has passed every step. */
    @Transactional
    public void open(SignedIn who, @Nullable String userAgent, VisitorAddress address) {
        LocalDateTime now = utc(clock.instant());
        jdbc.sql("delete from open_session where opened_at < ? order by opened_at limit " + SWEPT_AT_ONCE)
                .param(utc(clock.instant().minus(KEPT)))
                .update();
        jdbc.sql("insert into open_session (id, account_id, stamp, opened_at, acted_at, browser, address)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(who.sessionId(), who.id(), who.stamp(), now, now, BrowserName.of(userAgent), address.masked())
                .update();
        jdbc.sql("update account set last_log_in = ? where id = ?")
                .params(now, who.id())
                .update();
        events.publishEvent(new Changed("account", who.id().toString(), "signedIn", address.masked()));
    }

    private record Row(Instant openedAt, Instant actedAt, boolean temporary) {}

    /**
     * Whether the session goes on, by one row looked up by its key.
     *
     * @param act whether this request is an act of a person, which keeps the session from being idle
     */
    public boolean goesOn(SignedIn who, boolean act) {
        Instant now = clock.instant();
        var row = jdbc.sql("""
                        select s.opened_at, s.acted_at, a.valid_on is not null temporary
                        from open_session s join account a on a.id = s.account_id
                        where s.id = ? and s.account_id = ? and s.ended_at is null and s.stamp = a.stamp and a.enabled""")
                .params(who.sessionId(), who.id())
                .query((found, n) -> new Row(
                        found.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        found.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        found.getBoolean("temporary")))
                .optional();
        if (row.isEmpty()
                || row.get().openedAt().plus(LONGEST).isBefore(now)
                || row.get().actedAt().plus(IDLE).isBefore(now)) return false;
        if (row.get().temporary()
                && !LocalDate.ofInstant(row.get().openedAt(), clock.getZone()).equals(LocalDate.now(clock)))
            return false;
        if (act && row.get().actedAt().plus(NOTED_EVERY).isBefore(now)) note(who, now);
        return true;
    }

    /** A database that answers and can't write lets people read on; longer than anyone may be idle it doesn't. */
    private void note(SignedIn who, Instant now) {
        try {
            jdbc.sql("update open_session set acted_at = ? where id = ? and ended_at is null")
                    .params(utc(now), who.sessionId())
                    .update();
        } catch (DataAccessException notWritten) {
            LOG.warn("That a session is in use could not be noted", notWritten);
        }
    }

    /** Whoever it belongs to has logged out. */
    public void leave(SignedIn who) {
        jdbc.sql("update open_session set ended_at = ? where id = ? and ended_at is null")
                .params(utc(clock.instant()), who.sessionId())
                .update();
    }

    /** What sessions carry of an account has changed: they end, but for the one it was changed from. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(UUID account, @Nullable UUID kept) {
        jdbc.sql("update account set stamp = stamp + 1, version = version + 1 where id = ?")
                .param(account)
                .update();
        if (kept == null) return;
        jdbc.sql("update open_session s join account a on a.id = s.account_id set s.stamp = a.stamp"
                        + " where s.id = ? and s.account_id = ?")
                .params(kept, account)
                .update();
    }

    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
