package ma.idmaj.ceremonies;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Organisers who act in the same moment, each with a transaction of its own. */
public final class AtOnce {

    /** Told of an act that nothing held up. */
    public static final String WENT = "went";

    private AtOnce() {}

    /** @return for each act whether it went through; what somebody may be told instead is the only other outcome */
    static List<Boolean> together(List<Runnable> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var futures = new ArrayList<Future<Boolean>>();
            for (Runnable act : acts) {
                futures.add(people.submit(() -> {
                    CeremonyCast.signIn(Role.ORGANISER, "organiser");
                    start.await();
                    return wins(act);
                }));
            }
            var done = new ArrayList<Boolean>();
            for (Future<Boolean> future : futures) done.add(future.get());
            return done;
        }
    }

    /** @return {@link #WENT}, or the key of what was said instead: what became of the colleague's act, which begins before the first one is committed */
    public static String meanwhile(TransactionTemplate transaction, Runnable first, Runnable colleague)
            throws Exception {
        var done = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<String> other = thread.submit(() -> {
                // The same account at another desk: a new preparer would move the version by itself.
                CeremonyCast.signIn(Role.ORGANISER, "organiser");
                done.await(20, TimeUnit.SECONDS);
                try {
                    colleague.run();
                    return WENT;
                } catch (Refusal refused) {
                    return refused.messageKey();
                }
            });
            transaction.executeWithoutResult(status -> {
                first.run();
                status.flush();
                done.countDown();
                letItGoAsFarAsItCan(other);
            });
            return other.get(20, TimeUnit.SECONDS);
        }
    }

    /** Long enough for an act that nothing holds up to be done. */
    private static void letItGoAsFarAsItCan(Future<String> act) {
        try {
            act.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException held) {
            return;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean wins(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal | ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            return false;
        }
    }
}
