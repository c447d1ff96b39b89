package ma.idmaj.operation;

import ma.idmaj.shared.ActFailed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Whether acts can be written at the moment. Asked of the database, and learned from what it refuses: a full disk answers every
 * question, and is found out by the act it has no room for.
 */
@Component
public class DatabaseState {

    /** What it is like. */
    public enum Condition {
        WRITES,
        READ_ONLY,
        /** It has just refused to write, with a full disk as the usual reason. */
        REFUSES,
        AWAY
    }

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseState.class);

    /** How long a refusal is believed: there is no harmless way to ask for room again, and the next act is one. */
    private static final Duration REFUSAL = Duration.ofMinutes(1);

    /** MariaDB's own numbers for a full disk: of files (3, 1021, 1026) and of a table (1114). */
    private static final Set<Integer> NO_ROOM = Set.of(3, 1021, 1026, 1114);

    /** «Got error … from storage engine», which is the disk's when it says 28. */
    private static final int ENGINE = 1030;

    /**
     * Its numbers for «not now», which it also answers who asks: too many connections, going down, cut off by it, set to read
     * only (1290, 1836), a node apart from its cluster.
     */
    private static final Set<Integer> NOT_NOW = Set.of(1040, 1047, 1053, 1290, 1836, 1927);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Consumer<Condition>> watching = new CopyOnWriteArrayList<>();
    private volatile Instant refusedAt = Instant.EPOCH;
    private volatile Condition last = Condition.WRITES;

    DatabaseState(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the database was the reason of a failure, and not what it was told. */
    public static boolean behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException) return true;
            if (cause instanceof SQLException sql && notNow(sql)) return true;
        }
        return false;
    }

    private static boolean notNow(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState()).orElse("").startsWith("08")
                || failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || NOT_NOW.contains(failure.getErrorCode())
                || noRoom(failure);
    }

    private static boolean noRoom(SQLException failure) {
        return NO_ROOM.contains(failure.getErrorCode())
                || failure.getErrorCode() == ENGINE
                        && failure.getMessage() != null
                        && failure.getMessage().contains("error 28 ");
    }

    /** An act has just failed because of the database. What it can be asked about is asked; that it has no room can't be. */
    public void refused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (!(cause instanceof SQLException sql) || !noRoom(sql)) continue;
            refusedAt = clock.instant();
            if (last == Condition.WRITES) tell(Condition.REFUSES);
            return;
        }
    }

    @EventListener
    void failed(ActFailed act) {
        refused(act.reason());
    }

    /** As it was when last looked at, for who draws a page. */
    public Condition last() {
        return last;
    }

    /** @param change told of each change, on no thread of the page's. @return stops it */
    public Runnable watch(Consumer<Condition> change) {
        watching.add(change);
        return () -> watching.remove(change);
    }

    /** Asks it now. */
    Condition ask() {
        try {
            // Of a table of ours: a node apart from its cluster refuses that, and a server without our tables has none.
            boolean readOnly = jdbc.sql("select @@global.read_only from account limit 1")
                    .query(Boolean.class)
                    .optional()
                    .orElse(false);
            if (readOnly) return Condition.READ_ONLY;
        } catch (DataAccessException unanswered) {
            LOG.debug("The database does not answer", unanswered);
            return Condition.AWAY;
        }
        Duration since = Duration.between(refusedAt, clock.instant());
        // A clock that was put back must not keep the notice up.
        return !since.isNegative() && since.compareTo(REFUSAL) < 0 ? Condition.REFUSES : Condition.WRITES;
    }

    /** While somebody has a page open. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    void look() {
        if (watching.isEmpty() && last == Condition.WRITES) return;
        Condition now = ask();
        if (now != last) tell(now);
    }

    private void tell(Condition now) {
        LOG.warn("The database: {}", now);
        last = now;
        watching.forEach(each -> each.accept(now));
    }
}
