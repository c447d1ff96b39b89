package ma.idmaj.accounts.sessions;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The sessions of whoever is signed in: seen and ended by their owner, and by nobody else's account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnSessions {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnSessions(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param browser program and system, empty when it said neither
     * @param address half of it
     * @param own     the session this is asked from
     */
    public record Row(UUID id, Instant openedAt, Instant actedAt, String browser, String address, boolean own) {}

    /** This one first, then the newest. */
    @Transactional(readOnly = true)
    public List<Row> sessions() {
        SignedIn me = me();
        Instant now = clock.instant();
        return jdbc.sql("""
                        select s.id, s.opened_at, s.acted_at, s.browser, s.address
                        from open_session s join account a on a.id = s.account_id
                        where s.account_id = ? and s.acted_at >= ? and s.opened_at >= ?
                        and s.ended_at is null and s.stamp = a.stamp
                        order by s.id = ? desc, s.opened_at desc, s.id desc""")
                .params(
                        me.id(),
                        OpenSessions.utc(now.minus(OpenSessions.IDLE)),
                        OpenSessions.utc(now.minus(OpenSessions.LONGEST)),
                        me.sessionId())
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("opened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("browser"),
                        row.getString("address"),
                        row.getObject("id", UUID.class).equals(me.sessionId())))
                .list();
    }

    /** Ends one of one's own at its next click. @throws Refusal when it has ended already, or is another's */
    public void end(UUID session) {
        SignedIn me = me();
        int ended = jdbc.sql(
                        "update open_session set ended_at = ? where id = ? and account_id = ? and ended_at is null")
                .params(OpenSessions.utc(clock.instant()), session, me.id())
                .update();
        if (ended == 0) throw new Refusal("accounts.sessions.gone");
        events.publishEvent(new Changed("account", me.id().toString(), "sessionEnded", ""));
    }

    /** All but this one. */
    public void endOthers() {
        SignedIn me = me();
        jdbc.sql("update open_session set ended_at = ? where account_id = ? and id <> ? and ended_at is null")
                .params(OpenSessions.utc(clock.instant()), me.id(), me.sessionId())
                .update();
        events.publishEvent(new Changed("account", me.id().toString(), "otherSessionsEnded", ""));
    }

    private SignedIn me() {
        return user.account().orElseThrow(() -> new Refusal("accounts.gone"));
    }
}
