package ma.idmaj.accounts.login;

import ma.idmaj.accounts.guard.VisitorAddress;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A log-in whose password was right: kept in the browser's session on the server, made by this package alone. It grants
 * nothing but to go on with it.
 */
public final class LogInUnderWay implements Serializable {

    /** Under which the servlet's session keeps it. */
    public static final String ATTRIBUTE = LogInUnderWay.class.getName();

    final UUID account;
    final String username;
    final long stamp;
    final Instant since;
    final VisitorAddress address;
    final boolean proven;

    LogInUnderWay(UUID account, String username, long stamp, Instant since, VisitorAddress address, boolean proven) {
        this.account = account;
        this.username = username;
        this.stamp = stamp;
        this.since = since;
        this.address = address;
        this.proven = proven;
    }

    /** With the second factor passed. */
    LogInUnderWay withFactor() {
        return new LogInUnderWay(account, username, stamp, since, address, true);
    }

    /** After a change that was made on the way in itself. */
    LogInUnderWay withStamp(long stamp) {
        return new LogInUnderWay(account, username, stamp, since, address, proven);
    }

    public String username() {
        return username;
    }
}
