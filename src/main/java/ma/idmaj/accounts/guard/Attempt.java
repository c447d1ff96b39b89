package ma.idmaj.accounts.guard;

import java.time.Duration;
import java.util.List;

/**
 * One attempt that was counted, or one that has to wait.
 *
 * @param delay how long; zero when the attempt may be made, and then it has been counted under each of these
 */
public record Attempt(Duration delay, List<Counted> counted) {

    record Counted(GuardKind kind, byte[] key, String address, GuardCount count) {}

    public boolean waits() {
        return delay.isPositive();
    }

    /** Whole seconds, rounded up: whoever waits so long waits long enough. */
    public long seconds() {
        return Math.ceilDiv(delay.toMillis(), 1000);
    }
}
