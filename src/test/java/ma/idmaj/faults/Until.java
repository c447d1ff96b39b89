package ma.idmaj.faults;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does: looks again and again, and gives up with words. */
final class Until {

    /** More on a machine that is busy with something else. */
    private static final int MINUTES = Integer.getInteger("idmaj.faults.patience", 3);

    private static final long MOST = TimeUnit.MINUTES.toNanos(MINUTES);

    private Until() {}

    static void met(String what, BooleanSupplier there) {
        long end = System.nanoTime() + MOST;
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) throw new AssertionError("Not within " + MINUTES + " minutes: " + what);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
