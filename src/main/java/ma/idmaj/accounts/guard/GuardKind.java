package ma.idmaj.accounts.guard;

import java.time.Duration;

/**
 * What attempts are counted by. After the first few failures each next attempt waits twice as long, a minute at most; one
 * failure more than that is borne and it is locked.
 */
public enum GuardKind {
    /** A user name, whether or not an account has it. */
    NAME(5, 1, 10),
    /** Codes and passwords asked of an account after its log-in's password. */
    PROOF(3, 1, 6),
    /**
     * A visitor's address. A hall of desks stands behind one: a person who has forgotten a password is shut out by the name
     * ten times over before the others notice.
     */
    ADDRESS(50, 10, 100);

    public static final Duration LOCK = Duration.ofMinutes(15);

    /** How long a failure is remembered after the last one. */
    public static final Duration MEMORY = Duration.ofMinutes(15);

    private static final int LONGEST_WAIT = 60;
    private static final int MOST_DOUBLINGS = 6;

    private final int free;
    private final int step;
    private final int lock;

    GuardKind(int free, int step, int lock) {
        this.free = free;
        this.step = step;
        this.lock = lock;
    }

    /** How long the next attempt has to wait after so many failures. */
    Duration waitAfter(int failures) {
        if (failures >= lock) return LOCK;
        if (failures < free) return Duration.ZERO;
        int doublings = Math.min((failures - free) / step + 1, MOST_DOUBLINGS);
        return Duration.ofSeconds(Math.min(1L << doublings, LONGEST_WAIT));
    }

    boolean locksAt(int failures) {
        return failures >= lock;
    }

    int lock() {
        return lock;
    }
}
