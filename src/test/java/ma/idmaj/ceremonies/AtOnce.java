package ma.idmaj.ceremonies;

import ma.idmaj.accounts.Role;
import ma.idmaj.shared.Refusal;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Organisers who act in the same moment, each with a transaction of its own. */
final class AtOnce {

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

    private static boolean wins(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal | ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            return false;
        }
    }
}
