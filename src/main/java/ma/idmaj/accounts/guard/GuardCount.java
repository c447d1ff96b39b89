package ma.idmaj.accounts.guard;

import java.time.Duration;
import java.time.Instant;

/**
 * How many attempts failed lately, and until when the next one is refused. An attempt is counted before it is looked at, so
 * that many at once are no more than as many in a row; what succeeds is taken off again.
 *
 * @param blockedUntil no later than {@code now} when the next attempt may be made
 * @param expiresAt    when all of this is forgotten
 */
record GuardCount(int failures, Instant blockedUntil, Instant expiresAt) {

    static final GuardCount NONE = new GuardCount(0, Instant.EPOCH, Instant.EPOCH);

    /**
     * What still counts of it. What would count longer than anything does was written by a clock that has been put back
     * since: people are not kept out until it is there again. Servers whose clocks differ by less agree.
     */
    GuardCount at(Instant now) {
        return expiresAt.isAfter(now) && expiresAt.isBefore(latestExpiry(now)) ? this : NONE;
    }

    static Instant latestExpiry(Instant now) {
        return now.plus(GuardKind.LOCK).plus(GuardKind.MEMORY);
    }

    /** How long an attempt made now has to wait; zero when it may be made. */
    Duration waitAt(Instant now) {
        Instant until = at(now).blockedUntil;
        return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
    }

    /** With one attempt more. */
    GuardCount counted(GuardKind kind, Instant now) {
        int more = at(now).failures + 1;
        Instant until = now.plus(kind.waitAfter(more));
        Instant memory = now.plus(GuardKind.MEMORY);
        return new GuardCount(more, until, until.isAfter(memory) ? until : memory);
    }
}
